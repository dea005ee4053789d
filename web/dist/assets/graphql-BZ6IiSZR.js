import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{l as t}from"./vendor-DV0IQdo0.js";import{i as n,r}from"./moment-C3pBsyKe.js";var i=e(t(),1),a=`catchment.token`,{tell:o,subscribe:s}=n(),c=!1,l=new URLSearchParams(globalThis.location?.search).get(`embed`)===`1`,u=l;function d(){return u?``:sessionStorage.getItem(a)??``}function f(e){u=e||l,o()}function ee(){return(0,i.useSyncExternalStore)(s,()=>u)}function p(e){sessionStorage.setItem(a,e),c=!1,u=l,o()}function m(e=!1){sessionStorage.clear(),c=e,o()}function h(){return(0,i.useSyncExternalStore)(s,d)}function te(){return(0,i.useSyncExternalStore)(s,()=>c)}var g=class extends Error{code;hint;requestId;problems;constructor(e,t,n,r,i=[]){super(e),this.code=t,this.hint=n,this.requestId=r,this.problems=i}};function _(e){return e instanceof g?e:new g(`Something went wrong here.`,`INTERNAL`)}function v(e){return e instanceof g&&[`CONFLICT`,`NOT_FOUND`].includes(e.code)}function y(e,t){let{code:n=`INTERNAL`,hint:r,requestId:i}=e?.extensions??{};return new g(e?.message??`The server answered with status ${t}.`,n,r,i)}function b(e){let{problems:t}=e,n=t.find(e=>e.code===`CONFLICT`);if(n)throw new g(n.message,n.code,n.hint??void 0);if(t.length>0)throw new g(`This cannot be done.`,`INVALID`,void 0,void 0,t);return e}function x(e){throw e instanceof DOMException&&e.name===`AbortError`?e:new g(`The server does not answer.`,`UNREACHABLE`,`Is it still running?`)}async function S(e,t,n,i=d()){let a={"Content-Type":`application/json`,Accept:`application/graphql-response+json`};i&&(a.Authorization=`Bearer ${i}`);let o=await fetch(`/graphql`,{method:`POST`,headers:a,body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null}).catch(x),s=await o.json().catch(()=>null),c=s?.errors?.find(({path:e})=>!s.data||s.data[e?.[0]]===null);if(!s?.data||c)throw o.status===401&&i===d()&&m(!0),y(c,o.status);return r(s.data),{data:s.data,revision:s.extensions?.revision,partial:(s.errors??[]).map(e=>e.message)}}var C=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new C(`
    fragment Hindered on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Flow {
    flowStatus
    datasets(first: 10) {
      nodes {
        useCases(first: 5) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
  ... on Dataset {
    flows(
      first: 20
      filter: {flowStatus: [BLOCKED, CONDITIONAL, PROPOSED, MISSING]}
    ) {
      totalCount
      nodes {
        id
        name
        flowStatus
        isSynthetic
      }
    }
    useCases(first: 5) {
      nodes {
        id
        name
      }
    }
  }
}
    `,{fragmentName:`Hindered`}),new C(`
    fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
    `,{fragmentName:`ActionParts`}),new C(`
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}
    `,{fragmentName:`CommitParts`}),new C(`
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}
    `,{fragmentName:`Named`}),new C(`
    fragment About on Entity {
  id
  name
  isSynthetic
}
    `,{fragmentName:`About`}),new C(`
    fragment Holder on Actor {
  ...About
  engagement
}
    fragment About on Entity {
  id
  name
  isSynthetic
}`,{fragmentName:`Holder`}),new C(`
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}
    `,{fragmentName:`EvidenceParts`}),new C(`
    fragment LinkEvidence on Link {
  evidence: claims(first: 5) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}`,{fragmentName:`LinkEvidence`}),new C(`
    fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}
    `,{fragmentName:`LinkFigure`}),new C(`
    fragment ClaimParts on Claim {
  ...EvidenceParts
  share
  sample
  cohort
  coder
  id
  field
  value
  stance
  claimStatus
  basis
  confidence
  page
  quote
  recorded
  observed
  assertedBy
  isSynthetic
  source {
    id
    name
  }
}
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}`,{fragmentName:`ClaimParts`}),new C(`
    fragment NoteParts on Claim {
  id
  quote
  recorded
  assertedBy
  visibility
}
    `,{fragmentName:`NoteParts`}),new C(`
    fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}
    `,{fragmentName:`OwnField`}),new C(`
    fragment OwnFields on Entity {
  attributes {
    ...OwnField
  }
}
    fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}`,{fragmentName:`OwnFields`}),new C(`
    fragment VersionParts on Version {
  revision
  ended
  fields
}
    `,{fragmentName:`VersionParts`}),new C(`
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}
    `,{fragmentName:`ProblemParts`}),new C(`
    fragment TakingBackParts on ChangePayload {
  commit {
    revision
  }
  problems {
    ...ProblemParts
  }
  preview {
    base
    counts {
      kind
      operation
      count
    }
    staysCount
    stays {
      thing
      kind
      why
    }
    publishesCount
    publishes {
      thing
      field
      text
      to
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`,{fragmentName:`TakingBackParts`}),new C(`
    fragment Ranked on OccupationGapConnection {
  pageInfo {
    hasNextPage
    endCursor
    hasPreviousPage
    startCursor
  }
  nodes {
    occupation {
      id
      code
    }
    demand {
      status
      value
    }
    supply {
      courses
    }
  }
}
    `,{fragmentName:`Ranked`}),new C(`
    fragment GapCell on OccupationGap {
  occupation {
    id
    name
    code
  }
  area {
    id
    name
  }
  class
  classReason
  sentence
  green
  demand {
    status
    value
    unit
    period
    imputed
  }
  broader {
    area {
      id
      name
    }
    figure
    unit
    period
  }
  supply {
    courses
    presentations
    places
    presentationsWithUnknownPlaces
    strong
    weak
    disputed
    possible
    online
    national
    unplaced
  }
  caveats
}
    `,{fragmentName:`GapCell`}),new C(`
    fragment GapCourse on Course {
  id
  name
  isSynthetic
  presentations(first: 10) {
    totalCount
    nodes {
      id
      name
      start
      seats
      venues(first: 1) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `,{fragmentName:`GapCourse`}),new C(`
    fragment IdlePile on GapRowConnection {
  totalCount
  nodes {
    subject {
      id
      name
      isSynthetic
    }
    pile
    sentence
    others {
      id
      name
    }
  }
}
    `,{fragmentName:`IdlePile`}),new C(`
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}
    `,{fragmentName:`ProvenanceParts`}),new C(`
    fragment StoryFlows on FlowConnection {
  totalCount
  nodes {
    id
    name
    flowStatus
    valueKind
    state
    isSynthetic
    senders(first: 5) {
      nodes {
        id
        name
      }
    }
    receivers(first: 5) {
      nodes {
        id
        name
      }
    }
    datasets(first: 20) {
      nodes {
        id
        name
      }
    }
  }
}
    `,{fragmentName:`StoryFlows`}),new C(`
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
    `,{fragmentName:`Met`}),new C(`
    fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}`,{fragmentName:`StepParts`}),new C(`
    fragment StoryStep on Arrival {
  entity {
    ...Met
  }
  step {
    ...StepParts
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}`,{fragmentName:`StoryStep`}),new C(`
    fragment Addressed on Barrier {
  id
  name
  recommendations(first: 20) {
    nodes {
      id
      name
    }
  }
}
    `,{fragmentName:`Addressed`}),new C(`
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
    `,{fragmentName:`LinkParts`}),new C(`
    fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
    ... on Dataset {
      cost
      restriction
    }
  }
}
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}`,{fragmentName:`AccessParts`}),new C(`
    fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}
    `,{fragmentName:`TermsParts`}),new C(`
    fragment ArrivalParts on Arrival {
  entity {
    ...Met
  }
  depth
  step {
    ...StepParts
  }
  terms {
    ...TermsParts
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}`,{fragmentName:`ArrivalParts`}),new C(`
    fragment ProposalStands on Proposal {
  proposal
  guest
  at
  standing
  says
  message
  reason
  decidedBy
  revision
}
    `,{fragmentName:`ProposalStands`}),new C(`
    fragment WorkshopStands on Workshop {
  workshop
  name
  host
  isHost
  ends
  isOpen
  visibility
  entry
  waitingCount
  roundSeconds
  guests {
    number
    name
    isHere
    isYou
  }
  proposals {
    ...ProposalStands
  }
}
    fragment ProposalStands on Proposal {
  proposal
  guest
  at
  standing
  says
  message
  reason
  decidedBy
  revision
}`,{fragmentName:`WorkshopStands`});var w=new C(`
    query Actions($after: String, $at: Revision, $synthetic: Boolean!) {
  actions(first: 50, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      ...ActionParts
      visibility
      addresses(first: 5) {
        nodes {
          ...About
        }
      }
      recommendations(first: 5) {
        nodes {
          ...About
        }
      }
      useCases(first: 5) {
        nodes {
          ...About
        }
      }
      appliesTo(first: 5) {
        nodes {
          ...About
        }
      }
      targets(first: 5) {
        nodes {
          ...About
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment About on Entity {
  id
  name
  isSynthetic
}
fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),T=new C(`
    query AskedAbout($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      name
      visibility
    }
  }
}
    `),E=new C(`
    query AssignedAction($id: ID!) {
  node(id: $id) {
    ... on Action {
      name
      revision
      workStatus
      due
      links(types: [OWNS], direction: INTO, first: 20) {
        nodes {
          id
          revision
          from {
            id
            name
          }
        }
      }
    }
  }
}
    `),D=new C(`
    mutation Ahead($operations: [Operation!]!, $publish: Boolean!) {
  apply(operations: $operations, dryRun: true, publish: $publish) {
    problems {
      ...ProblemParts
    }
    preview {
      base
      counts {
        kind
        operation
        count
      }
      touched {
        id: thing
        kind
        operation
        changes {
          field
          before
          after
        }
      }
      publishesCount
      publishes {
        thing
        field
        text
        to
      }
      lookalikes {
        sentence
        here {
          __typename
          id
          name
        }
      }
      unsupportedCount
      unsupported {
        id: thing
        kind
        field
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),O=new C(`
    query Barriers($after: String, $at: Revision, $synthetic: Boolean!) {
  barriers(first: 50, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      id
      name
      visibility
      isSynthetic
      barrierStatus
      barrierSeverity
      category
      hinders(first: 20) {
        totalCount
        nodes {
          ...Hindered
        }
      }
      restrictedDatasets(first: 20) {
        totalCount
        nodes {
          ...Hindered
        }
      }
      restrictedFlows(first: 20) {
        totalCount
        nodes {
          ...Hindered
        }
      }
      recommendations(first: 20) {
        totalCount
        nodes {
          __typename
          id
          name
          isSynthetic
          horizon
          workStatus
          due
          owners(first: 5) {
            nodes {
              id
              name
            }
          }
          targets(first: 5) {
            nodes {
              id
              name
            }
          }
          steps(first: 20) {
            totalCount
            nodes {
              ...ActionParts
            }
          }
        }
      }
      opportunities(first: 20) {
        totalCount
        nodes {
          __typename
          id
          name
          isSynthetic
        }
      }
      pilots(first: 20) {
        totalCount
        nodes {
          __typename
          id
          name
          isSynthetic
          workStatus
          due
          owners(first: 5) {
            nodes {
              id
              name
            }
          }
        }
      }
      actions(first: 20) {
        totalCount
        nodes {
          ...ActionParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment Hindered on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Flow {
    flowStatus
    datasets(first: 10) {
      nodes {
        useCases(first: 5) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
  ... on Dataset {
    flows(
      first: 20
      filter: {flowStatus: [BLOCKED, CONDITIONAL, PROPOSED, MISSING]}
    ) {
      totalCount
      nodes {
        id
        name
        flowStatus
        isSynthetic
      }
    }
    useCases(first: 5) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),k=new C(`
    query Board($kinds: [Kind!]!, $at: Revision, $synthetic: Boolean!) {
  map(kinds: $kinds, limit: 10000, at: $at, synthetic: $synthetic) {
    total
    nodes {
      thing
      kind
      name
      group
      actorKind
      sector
      engagement
      spectrum
      existence
      isSynthetic
      visibility
    }
    links {
      linkOrFlow
      type
      from
      to
      status
      valueKind
      isSynthetic
      visibility
      isImplied
      carries
    }
  }
  providers: actors(
    first: 1
    at: $at
    synthetic: $synthetic
    filter: {courses: {some: {}}}
  ) {
    totalCount
    totalIsCapped
  }
  courses(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),A=new C(`
    query BoardFlows($at: Revision, $synthetic: Boolean!, $after: String) {
  flows(
    first: 100
    after: $after
    at: $at
    synthetic: $synthetic
    filter: {flowStatus: [BLOCKED]}
  ) {
    nodes {
      id
      barriers(first: 5) {
        nodes {
          id
          name
        }
      }
      datasets(first: 5) {
        nodes {
          name
          barriers(first: 5) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),j=new C(`
    query BoardProviders($at: Revision, $synthetic: Boolean!, $after: String) {
  actors(
    first: 100
    after: $after
    at: $at
    synthetic: $synthetic
    filter: {courses: {some: {}}}
  ) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),M=new C(`
    query ChangesHistory($views: Boolean!, $first: Int, $after: String, $last: Int, $before: String, $synthetic: Boolean!) {
  viewer {
    name
  }
  revision(synthetic: $synthetic) {
    head
  }
  commits(
    views: $views
    first: $first
    after: $after
    last: $last
    before: $before
    synthetic: $synthetic
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...CommitParts
      undoes
      run {
        id
        name
      }
      touched(first: 1) {
        totalCount
        totalIsCapped
      }
    }
  }
}
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}`),N=new C(`
    query ChangesDiff($from: Revision!, $beyond: String!, $kinds: [Kind!], $first: Int!, $after: String, $at: Revision!, $synthetic: Boolean!) {
  earlier: commits(last: 1, before: $beyond, at: $at, synthetic: $synthetic) {
    nodes {
      ...CommitParts
    }
  }
  later: commits(last: 1, at: $at, synthetic: $synthetic) {
    nodes {
      ...CommitParts
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
    counts {
      kind
    }
  }
  diff(
    from: $from
    kinds: $kinds
    first: $first
    after: $after
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id: thing
      kind
      operation
      changes {
        field
        before
        after
      }
      node {
        ...Named
      }
    }
  }
}
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}
fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),P=new C(`
    query ChangesNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}`),F=new C(`
    query Credits {
  sources(first: 100, synthetic: false) {
    totalCount
    nodes {
      id
      name
      url
      publisher
      licence
      credit
    }
  }
}
    `),I=new C(`
    query DataSources($after: String, $at: Revision, $synthetic: Boolean!) {
  datasets(first: 100, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      ...About
      existence
      spectrum
      cost
      stewards(first: 5) {
        nodes {
          ...Holder
        }
      }
      collectors(first: 5) {
        nodes {
          ...Holder
        }
      }
      creators(first: 5) {
        nodes {
          ...Holder
        }
      }
      useCases(first: 5) {
        nodes {
          ...About
        }
      }
      barriers(first: 5) {
        nodes {
          ...About
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment About on Entity {
  id
  name
  isSynthetic
}
fragment Holder on Actor {
  ...About
  engagement
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),L=new C(`
    query Details($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      description
      url
      state
      visibility
      isSynthetic
      keys {
        scheme
        value
      }
      ...OwnFields
      fieldStates {
        field
        state
        decidedBy
      }
      claims(first: 10) {
        nodes {
          ...ClaimParts
        }
        pageInfo {
          hasNextPage
        }
      }
      notes: claims(first: 20, stance: NOTE, status: [CURRENT]) {
        totalCount
        nodes {
          ...NoteParts
        }
      }
      out: links(direction: OUT, first: 50) {
        totalCount
        nodes {
          ...LinkParts
          ...LinkEvidence
          ...LinkFigure
          to {
            __typename
            id
            name
          }
        }
      }
      into: links(direction: INTO, first: 50, filter: {not: {type: [OBSERVED_IN]}}) {
        totalCount
        nodes {
          ...LinkParts
          ...LinkEvidence
          ...LinkFigure
          from {
            __typename
            id
            name
          }
        }
      }
    }
    ... on Actor {
      actorKind
      sector
      engagement
      actorPriority: priority
    }
    ... on Dataset {
      datasetKind
      spectrum
      existence
      cost
      restriction
      licence
      legalBasis
      personalData
      updateFrequency
      latestPeriod
      format
      geography
      purpose
    }
    ... on Standard {
      standardKind
      standardStatus
      scope
      version
    }
    ... on Flow {
      flowStatus
      valueKind
      channel
      spectrum
      frequency
      legalBasis
      purpose
    }
    ... on Course {
      courseLevel
      mode
      delivery
      reach
      qualificationLevel
      titles: claims(field: "name", first: 5) {
        nodes {
          id
          source {
            id
            name
          }
        }
      }
    }
    ... on Occupation {
      scheme
      code
      occupationLevel
      sectorSpecificity
    }
    ... on Place {
      placeKind
      code
    }
    ... on UseCase {
      useCaseStatus
      useCasePriority: priority
      viability
      origin
    }
    ... on SavedView {
      address
    }
    ... on Source {
      sourceKind
      publisher
      licence
      published
      retrieved
      synthetic
    }
    ... on Link {
      linkAttributes: attributes {
        ...OwnField
      }
      ...LinkParts
      ...LinkEvidence
      ...LinkFigure
      role
      note
      agreement
      scope
      degree
      support
      visibility
      isSynthetic
      from {
        __typename
        id
        name
      }
      to {
        __typename
        id
        name
      }
      claims(first: 10) {
        nodes {
          ...ClaimParts
        }
        pageInfo {
          hasNextPage
        }
      }
      notes: claims(first: 20, stance: NOTE, status: [CURRENT]) {
        totalCount
        nodes {
          ...NoteParts
        }
      }
    }
  }
}
    fragment LinkEvidence on Link {
  evidence: claims(first: 5) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}
fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}
fragment ClaimParts on Claim {
  ...EvidenceParts
  share
  sample
  cohort
  coder
  id
  field
  value
  stance
  claimStatus
  basis
  confidence
  page
  quote
  recorded
  observed
  assertedBy
  isSynthetic
  source {
    id
    name
  }
}
fragment NoteParts on Claim {
  id
  quote
  recorded
  assertedBy
  visibility
}
fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}
fragment OwnFields on Entity {
  attributes {
    ...OwnField
  }
}`),R=new C(`
    query Keyed($key: String!, $at: Revision) {
  entity(key: $key, at: $at) {
    id
  }
}
    `),z=new C(`
    query FieldClaims($id: ID!, $field: String!) {
  node(id: $id) {
    ... on Entity {
      fieldStates {
        field
        decidedBy
      }
      claims(field: $field, first: 20) {
        nodes {
          id
          field
          value
          says
          settled
          madeBy
          stance
          claimStatus
          assertedBy
          observed
          recorded
          isSynthetic
          source {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `),B=new C(`
    query Says($id: ID!, $first: Int!, $at: Revision, $synthetic: Boolean!) {
  standing: claims(
    filter: {source: {in: [$id]}, claimStatus: [CURRENT]}
    first: 1
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
  }
  claims(
    filter: {source: {in: [$id]}}
    first: $first
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    nodes {
      id
      field
      value
      stance
      claimStatus
      about {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}`),V=new C(`
    query Erased($id: ID!) {
  erasures(of: $id) {
    field
    reason
    at
    revision
  }
}
    `),H=new C(`
    query Glossary {
  terms(first: 100) {
    nodes {
      id
      name
      aliases
      description
    }
  }
}
    `),U=new C(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `),W=new C(`
    query Model {
  model {
    kinds {
      kind
      name
      plural
      fields {
        name
        doc
        type
        unit
        isSettable
        enumeration {
          values {
            value
            doc
          }
        }
      }
      attributes {
        name
        doc
        type
        unit
        enumeration {
          values {
            value
            doc
          }
        }
      }
    }
    linkTypes {
      name
      doc
      from
      to
      attributes
    }
  }
}
    `),G=new C(`
    query Edited($id: ID!, $versions: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      history(first: $versions) {
        nodes {
          ...VersionParts
        }
      }
    }
    ... on Link {
      type
      from {
        id
        name
      }
      to {
        id
        name
      }
      history(first: $versions) {
        nodes {
          ...VersionParts
        }
      }
    }
    ... on Claim {
      about {
        __typename
        id
      }
      history(first: $versions) {
        nodes {
          ...VersionParts
        }
      }
    }
  }
}
    fragment VersionParts on Version {
  revision
  ended
  fields
}`),K=new C(`
    query Named($id: ID!) {
  node(id: $id) {
    ... on Entity {
      name
    }
  }
}
    `),q=new C(`
    mutation Apply($operations: [Operation!]!, $changeSet: ID!, $message: String, $publish: Boolean!) {
  apply(
    operations: $operations
    changeSet: $changeSet
    message: $message
    publish: $publish
  ) {
    commit {
      revision
      touched {
        totalCount
      }
    }
    node {
      __typename
      id
    }
    proposal {
      standing
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),J=new C(`
    mutation Undo($revision: Revision!, $changeSet: ID!) {
  undo(revision: $revision, changeSet: $changeSet) {
    commit {
      revision
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),Y=new C(`
    mutation Propose($course: String!, $changeSet: ID!, $message: String, $dryRun: Boolean!) {
  proposeOccupations(
    course: $course
    changeSet: $changeSet
    message: $message
    dryRun: $dryRun
  ) {
    commit {
      revision
      touched {
        totalCount
      }
    }
    candidates(first: 20) {
      totalCount
      nodes {
        title
        met {
          word
          part
          with
          in
        }
        occupation {
          id
          name
          code
        }
      }
    }
    proposedBefore
    left
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),X=new C(`
    query Waiting($after: String, $synthetic: Boolean!) {
  claims(
    first: 1
    after: $after
    synthetic: $synthetic
    filter: {method: [TITLE_MATCH], review: [PROPOSED]}
  ) {
    totalCount
    edges {
      cursor
      node {
        id
        revision
        quote
        coder
        recorded
        isSynthetic
        source {
          id
          name
        }
        about {
          ... on Link {
            id
            claims(first: 20) {
              nodes {
                id
                method
                basis
                review
                counts
                claimStatus
                stance
                quote
                share
                sample
                cohort
                source {
                  name
                }
              }
            }
            from {
              id
              name
              description
              ... on Course {
                outcome
                courseLevel
                qualificationLevel
              }
            }
            to {
              id
              name
              description
              ... on Occupation {
                scheme
                code
                titles
              }
            }
          }
        }
      }
    }
  }
}
    `),Z=new C(`
    query WaitingFor($occupation: ID!, $synthetic: Boolean!) {
  links(
    first: 100
    synthetic: $synthetic
    filter: {type: [LEADS_TO_OCCUPATION], to: {in: [$occupation]}, claims: {some: {method: [TITLE_MATCH], review: [PROPOSED]}}}
  ) {
    totalCount
    nodes {
      id
      from {
        id
        name
      }
      claims(first: 20) {
        nodes {
          id
          revision
          method
          review
        }
      }
    }
  }
}
    `),Q=new C(`
    mutation UndoImport($run: ID!, $dryRun: Boolean!, $expectedHead: Revision, $publish: Boolean!) {
  undoImport(
    run: $run
    dryRun: $dryRun
    expectedHead: $expectedHead
    publish: $publish
  ) {
    ...TakingBackParts
  }
}
    fragment TakingBackParts on ChangePayload {
  commit {
    revision
  }
  problems {
    ...ProblemParts
  }
  preview {
    base
    counts {
      kind
      operation
      count
    }
    staysCount
    stays {
      thing
      kind
      why
    }
    publishesCount
    publishes {
      thing
      field
      text
      to
    }
  }
}
fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),ne=new C(`
    query ImportRuns {
  importRuns(first: 20, order: [REVISION_DESC]) {
    totalCount
    nodes {
      id
      name
      started
      runStatus
      created
      updated
    }
  }
}
    `),re=new C(`
    query Lookalikes($after: String, $synthetic: Boolean!) {
  lookalikes(first: 10, after: $after, synthetic: $synthetic) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sentence
      here {
        __typename
        id
        name
        description
      }
      other {
        __typename
        id
        name
        description
      }
    }
  }
}
    `),ie=new C(`
    query Chosen($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name
      revision
      tags
    }
  }
}
    `),ae=new C(`
    query Flows($at: Revision, $synthetic: Boolean!) {
  map(kinds: [ACTOR, DATASET], limit: 10000, at: $at, synthetic: $synthetic) {
    nodes {
      id: thing
      kind
      name
      group
      spectrum
    }
    links {
      id: linkOrFlow
      type
      from
      to
      status
      valueKind
      state
      isSynthetic
      carries
    }
    hidden {
      reason
      count
    }
  }
  flows(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),oe=new C(`
    query GapsWhole($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $occupations: [String!], $approach: String, $measure: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    measure
    period
    synthetic
    onlineCourses
    nationalCourses
    unplacedCourses
    greenApproaches
    byClass {
      class
      classReason
      rows
    }
    coverage {
      areaId
      areaName
      sentence
      courses
      coursesLinked
      presentations
      presentationsWithPlaces
      cells
      cellsSuppressed
      cellsUnknown
      journeys {
        sentence
      }
    }
    journeysKnown
    observed {
      measure
      level
      figures
    }
    caveats {
      caveat
      sentence
      rows
    }
  }
}
    `),se=new C(`
    query GapsRanked($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $occupations: [String!], $approach: String, $measure: String, $classes: [GapClass!], $wants: Boolean!, $after: String, $offers: Boolean!, $before: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    wanted: rows(first: 100, after: $after, order: DEMAND, classes: $classes) @include(if: $wants) {
      ...Ranked
    }
    offered: rows(last: 100, before: $before, order: SUPPLY, classes: $classes) @include(if: $offers) {
      ...Ranked
    }
  }
}
    fragment Ranked on OccupationGapConnection {
  pageInfo {
    hasNextPage
    endCursor
    hasPreviousPage
    startCursor
  }
  nodes {
    occupation {
      id
      code
    }
    demand {
      status
      value
    }
    supply {
      courses
    }
  }
}`),ce=new C(`
    query GapsCells($areas: [String!]!, $occupations: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $approach: String, $measure: String, $after: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    rows(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...GapCell
      }
    }
  }
}
    fragment GapCell on OccupationGap {
  occupation {
    id
    name
    code
  }
  area {
    id
    name
  }
  class
  classReason
  sentence
  green
  demand {
    status
    value
    unit
    period
    imputed
  }
  broader {
    area {
      id
      name
    }
    figure
    unit
    period
  }
  supply {
    courses
    presentations
    places
    presentationsWithUnknownPlaces
    strong
    weak
    disputed
    possible
    online
    national
    unplaced
  }
  caveats
}`),le=new C(`
    query GapsCell($areas: [String!]!, $occupations: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $approach: String, $measure: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    synthetic
    caveats {
      caveat
      sentence
    }
    rows(first: 1) {
      nodes {
        ...GapCell
        byEvidence {
          method
          courses
        }
        observation {
          id
          state
          isSynthetic
        }
        courses {
          ...GapCourse
        }
        possibleCourses {
          ...GapCourse
        }
        evidence {
          id
          state
          from {
            id
            name
          }
          to {
            id
            name
          }
          claims(first: 5) {
            nodes {
              id
              method
              review
              counts
              claimStatus
              stance
              confidence
              isSynthetic
              source {
                id
                name
              }
            }
          }
        }
        nearestPlace {
          id
          name
        }
        nearestCourse {
          id
          name
        }
        nearestDistance
        wouldChange {
          kind
          sentence
          link
          course
          methods
          atLeast
        }
      }
    }
  }
}
    fragment GapCell on OccupationGap {
  occupation {
    id
    name
    code
  }
  area {
    id
    name
  }
  class
  classReason
  sentence
  green
  demand {
    status
    value
    unit
    period
    imputed
  }
  broader {
    area {
      id
      name
    }
    figure
    unit
    period
  }
  supply {
    courses
    presentations
    places
    presentationsWithUnknownPlaces
    strong
    weak
    disputed
    possible
    online
    national
    unplaced
  }
  caveats
}
fragment GapCourse on Course {
  id
  name
  isSynthetic
  presentations(first: 10) {
    totalCount
    nodes {
      id
      name
      start
      seats
      venues(first: 1) {
        nodes {
          id
          name
        }
      }
    }
  }
}`),ue=new C(`
    query GapsIdle($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $measure: String, $first: Int!, $at: Revision, $synthetic: Boolean!) {
  coursesWithoutDemand(
    areas: $areas
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    gap(first: $first) {
      ...IdlePile
    }
    cannotTell(first: $first) {
      ...IdlePile
    }
    noGap(first: $first) {
      ...IdlePile
    }
  }
}
    fragment IdlePile on GapRowConnection {
  totalCount
  nodes {
    subject {
      id
      name
      isSynthetic
    }
    pile
    sentence
    others {
      id
      name
    }
  }
}`),de=new C(`
    query GapsNamed($key: String!, $at: Revision) {
  entity(key: $key, at: $at) {
    __typename
    id
    name
    ... on Occupation {
      code
      occupationLevel
    }
  }
}
    `),fe=new C(`
    query GapsBasis($at: Revision, $synthetic: Boolean!) {
  revision(at: $at, synthetic: $synthetic) {
    counts {
      kind
      count
    }
  }
}
    `),pe=new C(`
    query Head {
  revision {
    head
  }
}
    `),me=new C(`
    subscription Commits($after: Revision) {
  commits(after: $after) {
    revision
  }
}
    `),he=new C(`
    query AnyMadeUp($at: Revision) {
  revision(at: $at) {
    hasSynthetic
  }
}
    `),ge=new C(`
    query AnyReal($at: Revision) {
  map(limit: 0, at: $at, synthetic: false) {
    total
  }
  courses(first: 1, at: $at, synthetic: false) {
    totalCount
  }
}
    `),_e=new C(`
    query Map($focus: [String!], $depth: Int, $direction: Direction, $groups: [MapGroupName!], $spectrum: [Spectrum!], $statuses: [FlowStatus!], $states: [ClaimState!], $limit: Int, $at: Revision, $synthetic: Boolean!) {
  map(
    focus: $focus
    depth: $depth
    direction: $direction
    groups: $groups
    spectrum: $spectrum
    statuses: $statuses
    states: $states
    limit: $limit
    at: $at
    synthetic: $synthetic
  ) {
    total
    shown
    nodes {
      id: thing
      kind
      name
      group
      roles
      spectrum
      existence
      standing
      isFocus
      isSynthetic
      visibility
      distance
      degree
    }
    links {
      id: linkOrFlow
      type
      from
      to
      status
      valueKind
      spectrum
      state
      isSynthetic
      visibility
      carries
    }
    groups {
      name
      count
      shown
      syntheticCount
    }
    ties {
      from
      to
      links
      flows
      statuses {
        status
        count
      }
      syntheticCount
    }
    legend {
      of
      value
      count
      shown
    }
    hidden {
      reason
      count
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    head
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),ve=new C(`
    query MatrixLinks($types: [LinkType!]!, $courses: Boolean!, $after: String, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 100
    after: $after
    filter: {type: $types}
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      state
      isSynthetic
      visibility
      support
      accessLevel
      from {
        __typename
        id
        name
        ... on Course {
          providers(first: 3) @include(if: $courses) {
            nodes {
              name
            }
          }
        }
      }
      to {
        __typename
        id
        name
      }
      claims(first: 5) @include(if: $courses) {
        totalCount
        nodes {
          id
          method
          review
          counts
          claimStatus
          stance
        }
      }
    }
  }
}
    `),ye=new C(`
    query Outlines($ids: [ID!]!, $at: Revision, $synthetic: Boolean!) {
  places(first: 100, filter: {ids: $ids}, at: $at, synthetic: $synthetic) {
    nodes {
      id
      name
      geometry(tolerance: 0.0003)
    }
  }
}
    `),be=new C(`
    query PlaceKinds($at: Revision, $synthetic: Boolean!) {
  places(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
    facets(by: [PLACE_KIND]) {
      buckets {
        value
        count
      }
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),xe=new C(`
    query PlacesOfKind($kinds: [PlaceKind!]!, $after: String, $at: Revision, $synthetic: Boolean!) {
  places(
    first: 100
    after: $after
    filter: {placeKind: $kinds}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
      code
      isSynthetic
      geometry(tolerance: 0.0003)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),Se=new C(`
    query PlacesCovered($areas: [String!]!, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(areas: $areas, level: MAJOR, at: $at, synthetic: $synthetic) {
    onlineCourses
    nationalCourses
    unplacedCourses
    coverage {
      areaId
      courses
      presentations
    }
  }
}
    `),Ce=new C(`
    query PlacesVenues($kinds: [PlaceKind!]!, $after: String, $at: Revision, $synthetic: Boolean!) {
  venues(
    first: 100
    after: $after
    filter: {places: {some: {placeKind: $kinds}}}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
      latitude
      longitude
      isSynthetic
      places(first: 10, filter: {placeKind: $kinds}) {
        nodes {
          id
        }
      }
      presentations(first: 100) {
        totalCount
        nodes {
          courses(first: 1) {
            nodes {
              providers(first: 3) {
                nodes {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),we=new C(`
    query PlaceMeasures($place: ID!, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 1
    filter: {type: [OBSERVED_IN], to: {in: [$place]}}
    at: $at
    synthetic: $synthetic
  ) {
    facets(by: [MEASURE]) {
      buckets {
        value
        count
      }
    }
  }
}
    `),Te=new C(`
    query PlacePeriods($place: ID!, $measure: String!, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 1
    filter: {type: [OBSERVED_IN], to: {in: [$place]}, measure: {eq: $measure}}
    at: $at
    synthetic: $synthetic
  ) {
    facets(by: [PERIOD]) {
      buckets {
        value
        count
      }
    }
  }
}
    `),Ee=new C(`
    query PlaceFigures($place: ID!, $measure: String!, $period: TextFilter!, $after: String, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 100
    after: $after
    filter: {type: [OBSERVED_IN], to: {in: [$place]}, measure: {eq: $measure}, period: $period}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      isSynthetic
      countedAs
      countedWhere
      ...LinkFigure
      from {
        __typename
        id
        name
        ... on Occupation {
          code
          scheme
        }
        ... on Subject {
          code
          scheme
        }
        ... on Industry {
          code
          scheme
        }
      }
      claims(first: 1) {
        nodes {
          source {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}`),De=new C(`
    query JourneyMeasures($at: Revision, $synthetic: Boolean!) {
  links(
    first: 1
    filter: {type: [OBSERVED_IN], countedWhere: [RESIDENCE_TO_DELIVERY]}
    at: $at
    synthetic: $synthetic
  ) {
    facets(by: [MEASURE]) {
      buckets {
        value
        count
      }
    }
  }
}
    `),Oe=new C(`
    query JourneyPeriods($filter: LinkFilter!, $at: Revision, $synthetic: Boolean!) {
  links(first: 1, filter: $filter, at: $at, synthetic: $synthetic) {
    facets(by: [PERIOD]) {
      buckets {
        value
        count
      }
    }
  }
}
    `),ke=new C(`
    query Journeys($filter: LinkFilter!, $after: String, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 100
    after: $after
    filter: $filter
    order: [FIGURE_DESC]
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      isSynthetic
      ...LinkFigure
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}`),Ae=new C(`
    query RevisionNote($at: Revision, $synthetic: Boolean!) {
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),je=new C(`
    query ListActors($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ActorFilter, $facets: [ActorFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: actors(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      actorKind
      sector
      engagement
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Me=new C(`
    query ListDatasets($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: DatasetFilter, $facets: [DatasetFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: datasets(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      spectrum
      existence
      cost
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Ne=new C(`
    query ListStandards($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: StandardFilter, $facets: [StandardFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: standards(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      standardKind
      standardStatus
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Pe=new C(`
    query ListFlows($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: FlowFilter, $facets: [FlowFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: flows(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      flowStatus
      valueKind
      channel
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Fe=new C(`
    query ListCourses($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: CourseFilter, $facets: [CourseFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: courses(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      courseLevel
      mode
      delivery
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Ie=new C(`
    query ListOccupations($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: OccupationFilter, $facets: [OccupationFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: occupations(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      occupationLevel
      code
      sectorSpecificity
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Le=new C(`
    query ListPlaces($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: PlaceFilter, $facets: [PlaceFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: places(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      placeKind
      code
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Re=new C(`
    query ListUseCases($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: UseCaseFilter, $facets: [UseCaseFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: useCases(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      useCaseStatus
      priority
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),ze=new C(`
    query ListSources($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: SourceFilter, $facets: [SourceFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: sources(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      sourceKind
      publisher
      licence
      published
      retrieved
      synthetic
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),Be=new C(`
    query SavedViews($at: Revision) {
  savedViews(first: 100, order: [NAME_ASC], at: $at) {
    nodes {
      id
      name
      description
      address
      order
      moment
      pins: links(types: [PINS], direction: OUT, first: 100) {
        nodes {
          x
          y
          to {
            id
          }
        }
      }
    }
  }
}
    `),Ve=new C(`
    query Search($query: String!, $kinds: [Kind!], $first: Int!, $at: Revision, $synthetic: Boolean!) {
  search(
    query: $query
    kinds: $kinds
    first: $first
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    didYouMean
    nodes {
      __typename
      id
      name
      description
    }
  }
}
    `),He=new C(`
    query Holders($at: Revision, $synthetic: Boolean!) {
  all: datasets(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
  }
  datasets(
    first: 10
    filter: {accessGrants: {some: {}}}
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    nodes {
      id
      name
      isSynthetic
      spectrum
      cost
      stewards(first: 5) {
        nodes {
          id
          name
        }
      }
      accessGrants(first: 10) {
        edges {
          node {
            id
            name
          }
          link {
            purpose
            expires
          }
        }
      }
    }
  }
}
    `),Ue=new C(`
    query Needed($at: Revision, $synthetic: Boolean!) {
  missingDatasets(at: $at, synthetic: $synthetic) {
    gap(first: 10) {
      totalCount
      nodes {
        subject {
          id
          name
          isSynthetic
        }
        sentence
        others {
          id
          name
        }
      }
    }
    noGap(first: 1) {
      totalCount
    }
    cannotTell(first: 1) {
      totalCount
    }
  }
}
    `),We=new C(`
    query Used($at: Revision, $synthetic: Boolean!) {
  standards(
    first: 100
    filter: {or: [{supportingSoftware: {some: {}}}, {adopters: {some: {}}}]}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
      supportingSoftware(first: 1) {
        totalCount
      }
      adopters(first: 1) {
        totalCount
      }
    }
  }
}
    `),Ge=new C(`
    query Adoption($standard: String!, $at: Revision, $synthetic: Boolean!) {
  adoptionLeverage(standard: $standard, first: 10, at: $at, synthetic: $synthetic) {
    totalCount
    nodes {
      supplier {
        id
        name
        isSynthetic
      }
      newProviders {
        id
        name
      }
      newOccupations {
        id
      }
      newCourseCount
      newFlowCount
    }
  }
}
    `),Ke=new C(`
    query WhatIf($standard: String!, $by: [String!]!, $at: Revision, $synthetic: Boolean!) {
  whatIf(adopt: {standard: $standard, by: $by}, at: $at, synthetic: $synthetic) {
    before {
      providerCount
      courseCount
      occupationCount
    }
    after {
      providerCount
      courseCount
      occupationCount
    }
  }
}
    `),qe=new C(`
    query Observed($at: Revision, $synthetic: Boolean!) {
  places(
    first: 100
    filter: {observedOccupations: {some: {}}}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
    }
  }
}
    `),Je=new C(`
    query Unlinked($areas: [String!]!, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(areas: $areas, at: $at, synthetic: $synthetic) {
    measure
    period
    synthetic
    rows(classes: [NO_LINKED_COURSE], first: 100, order: DEMAND) {
      totalCount
      nodes {
        area {
          id
          name
        }
        occupation {
          id
          name
          code
        }
        demand {
          value
        }
        sentence
      }
    }
    byClass {
      class
      rows
    }
    caveats {
      caveat
      sentence
      rows
    }
  }
}
    `),$=new C(`
    query Story($of: String!, $id: ID!, $at: Revision, $synthetic: Boolean!) {
  trace(of: $of, depth: 1, limit: 50, at: $at, synthetic: $synthetic) {
    subject {
      __typename
      id
      links(first: 1) {
        totalCount
      }
    }
    belongsTo {
      ...AccessParts
    }
    holders {
      ...AccessParts
    }
    access {
      ...AccessParts
    }
    back {
      ...StoryStep
    }
    made {
      ...StoryStep
    }
    refused {
      id
      name
      flowStatus
      datasets(first: 20) {
        nodes {
          id
        }
      }
    }
    barriers {
      ...AccessParts
    }
    advice {
      ...AccessParts
    }
    omitted
  }
  node(id: $id) {
    ... on Actor {
      sentFlows(first: 50) {
        ...StoryFlows
      }
      receivedFlows(first: 50) {
        ...StoryFlows
      }
    }
    ... on Dataset {
      flows(first: 50) {
        ...StoryFlows
      }
    }
  }
}
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment StoryFlows on FlowConnection {
  totalCount
  nodes {
    id
    name
    flowStatus
    valueKind
    state
    isSynthetic
    senders(first: 5) {
      nodes {
        id
        name
      }
    }
    receivers(first: 5) {
      nodes {
        id
        name
      }
    }
    datasets(first: 20) {
      nodes {
        id
        name
      }
    }
  }
}
fragment StoryStep on Arrival {
  entity {
    ...Met
  }
  step {
    ...StepParts
  }
}
fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
    ... on Dataset {
      cost
      restriction
    }
  }
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}`),Ye=new C(`
    query FlowStory($id: ID!) {
  node(id: $id) {
    ... on Flow {
      flowStatus
      barriers(first: 20) {
        nodes {
          ...Addressed
        }
      }
      datasets(first: 20) {
        nodes {
          id
          name
          barriers(first: 20) {
            nodes {
              ...Addressed
            }
          }
        }
      }
    }
  }
}
    fragment Addressed on Barrier {
  id
  name
  recommendations(first: 20) {
    nodes {
      id
      name
    }
  }
}`),Xe=new C(`
    query Ways($from: String!, $to: String!, $walk: Walk!, $at: Revision, $synthetic: Boolean!) {
  start: entity(key: $from, at: $at, synthetic: $synthetic) {
    ...Met
  }
  end: entity(key: $to, at: $at, synthetic: $synthetic) {
    ...Met
  }
  paths(from: $from, to: $to, walk: $walk, at: $at, synthetic: $synthetic) {
    isComplete
    stoppedBy
    totalLowerBound
    nodes {
      ...Met
    }
    paths {
      length
      carried {
        id
        name
      }
      steps {
        ...StepParts
      }
      terms {
        ...TermsParts
      }
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}`),Ze=new C(`
    query TraceSubject($key: String!, $at: Revision, $synthetic: Boolean!) {
  entity(key: $key, at: $at, synthetic: $synthetic) {
    ...Met
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}`),Qe=new C(`
    query Trace($of: String!, $at: Revision, $synthetic: Boolean!) {
  trace(of: $of, depth: 3, limit: 50, at: $at, synthetic: $synthetic) {
    subject {
      ...Met
      links(first: 1) {
        totalCount
      }
    }
    belongsTo {
      ...AccessParts
    }
    holders {
      ...AccessParts
    }
    access {
      ...AccessParts
    }
    onward {
      ...ArrivalParts
    }
    back {
      ...ArrivalParts
    }
    made {
      ...ArrivalParts
    }
    refused {
      id
      name
      flowStatus
      isSynthetic
      datasets(first: 20) {
        nodes {
          id
        }
      }
    }
    barriers {
      ...AccessParts
    }
    advice {
      ...AccessParts
    }
    omitted
    isComplete
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}
fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
    ... on Dataset {
      cost
      restriction
    }
  }
}
fragment ArrivalParts on Arrival {
  entity {
    ...Met
  }
  depth
  step {
    ...StepParts
  }
  terms {
    ...TermsParts
  }
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}`),$e=new C(`
    query NotWalked($near: [String!]!, $at: Revision, $synthetic: Boolean!) {
  map(
    focus: $near
    kinds: [ACTOR, DATASET]
    statuses: [PROPOSED, BLOCKED, MISSING, ENDED, UNKNOWN]
    limit: 10000
    at: $at
    synthetic: $synthetic
  ) {
    links {
      id: linkOrFlow
      type
      from
      to
      status
      carries
    }
  }
}
    `),et=new C(`
    query UseCases($after: String, $at: Revision, $synthetic: Boolean!) {
  useCases(first: 20, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      id
      name
      description
      visibility
      isSynthetic
      useCaseStatus
      priority
      rank
      viability
      notes
      beneficiaries(first: 10) {
        nodes {
          ...About
        }
      }
      neededActors(first: 10) {
        nodes {
          ...About
        }
      }
      barriers(first: 10) {
        nodes {
          ...About
        }
      }
      pilots(first: 10) {
        nodes {
          __typename
          ...About
          workStatus
          due
        }
      }
      steps(first: 20) {
        nodes {
          ...ActionParts
        }
      }
      advice(first: 20) {
        nodes {
          __typename
          ...About
          ... on Recommendation {
            horizon
            workStatus
            due
          }
        }
      }
      datasets(first: 50) {
        totalCount
        edges {
          link {
            need
          }
          node {
            ...About
            existence
            spectrum
            cost
            stewards(first: 5) {
              nodes {
                ...About
              }
            }
            barriers(first: 5) {
              nodes {
                ...About
                recommendations(first: 5) {
                  nodes {
                    ...About
                  }
                }
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment About on Entity {
  id
  name
  isSynthetic
}
fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`),tt=new C(`
    query Workshops {
  workshops {
    workshop
    name
    ends
    isOpen
    isHost
    waitingCount
  }
}
    `),nt=new C(`
    subscription WorkshopFollowed($workshop: ID!) {
  workshop(workshop: $workshop) {
    ...WorkshopStands
  }
}
    fragment ProposalStands on Proposal {
  proposal
  guest
  at
  standing
  says
  message
  reason
  decidedBy
  revision
}
fragment WorkshopStands on Workshop {
  workshop
  name
  host
  isHost
  ends
  isOpen
  visibility
  entry
  waitingCount
  roundSeconds
  guests {
    number
    name
    isHere
    isYou
  }
  proposals {
    ...ProposalStands
  }
}`),rt=new C(`
    mutation OpenWorkshop($name: String!, $visibility: Visibility!, $entry: WorkshopEntry!, $hours: Int!, $site: URL) {
  openWorkshop(
    name: $name
    visibility: $visibility
    entry: $entry
    hours: $hours
    site: $site
  ) {
    code
    address
    picture
    workshop {
      workshop
    }
  }
}
    `),it=new C(`
    mutation JoinWorkshop($code: String!, $name: String!) {
  joinWorkshop(code: $code, name: $name) {
    token
    number
    workshop {
      workshop
      name
    }
  }
}
    `),at=new C(`
    mutation CloseWorkshop($workshop: ID!) {
  closeWorkshop(workshop: $workshop) {
    isOpen
  }
}
    `),ot=new C(`
    mutation AcceptProposal($proposal: ID!, $publish: Boolean!) {
  acceptProposal(proposal: $proposal, publish: $publish) {
    commit {
      revision
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),st=new C(`
    mutation RejectProposal($proposal: ID!, $reason: String!) {
  rejectProposal(proposal: $proposal, reason: $reason) {
    standing
  }
}
    `),ct=new C(`
    mutation WithdrawProposal($proposal: ID!) {
  withdrawProposal(proposal: $proposal) {
    standing
  }
}
    `),lt=new C(`
    mutation TakeBackWorkshop($workshop: ID!, $dryRun: Boolean!, $expectedHead: Revision, $publish: Boolean!) {
  takeBackWorkshop(
    workshop: $workshop
    dryRun: $dryRun
    expectedHead: $expectedHead
    publish: $publish
  ) {
    ...TakingBackParts
  }
}
    fragment TakingBackParts on ChangePayload {
  commit {
    revision
  }
  problems {
    ...ProblemParts
  }
  preview {
    base
    counts {
      kind
      operation
      count
    }
    staysCount
    stays {
      thing
      kind
      why
    }
    publishesCount
    publishes {
      thing
      field
      text
      to
    }
  }
}
fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),ut=new C(`
    mutation StartRound($workshop: ID!, $minutes: Int!) {
  startRound(workshop: $workshop, minutes: $minutes) {
    workshop
  }
}
    `);export{re as $,h as $t,ce as A,Je as At,De as B,tt as Bt,G as C,$ as Ct,ae as D,C as Dt,Ye as E,Ze as Et,H as F,Z as Ft,Fe as G,v as Gt,ke as H,y as Ht,pe as I,Xe as It,Ie as J,m as Jt,Me as K,_ as Kt,He as L,Ke as Lt,de as M,We as Mt,se as N,U as Nt,fe as O,J as Ot,oe as P,X as Pt,Re as Q,ee as Qt,ne as R,ct as Rt,L as S,ut as St,z as T,Qe as Tt,R as U,S as Ut,Oe as V,g as Vt,je as W,b as Wt,ze as X,f as Xt,Le as Y,p as Yt,Ne as Z,d as Zt,ie as _,st as _t,he as a,$e as at,F as b,B as bt,T as c,ye as ct,k as d,we as dt,te as en,_e as et,A as f,Te as ft,P as g,Y as gt,M as h,Ce as ht,D as i,Ue as it,ue as j,et as jt,le as k,Q as kt,E as l,Ee as lt,N as m,xe as mt,w as n,W as nt,ge as o,qe as ot,j as p,Se as pt,Pe as q,x as qt,Ge as r,K as rt,q as s,rt as st,ot as t,ve as tt,O as u,be as ut,at as v,Ae as vt,V as w,lt as wt,I as x,Ve as xt,me as y,Be as yt,it as z,nt as zt};
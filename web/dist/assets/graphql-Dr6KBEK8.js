import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{l as t}from"./vendor-5r59YH_c.js";var n=e(t(),1),r=`catchment.token`,i=new Set,a=!1;function o(){for(let e of i)e()}function s(e){return i.add(e),()=>i.delete(e)}function c(){return sessionStorage.getItem(r)??``}function l(e){sessionStorage.setItem(r,e),a=!1,o()}function u(e=!1){sessionStorage.removeItem(r),a=e,o()}function ee(){return(0,n.useSyncExternalStore)(s,c)}function d(){return(0,n.useSyncExternalStore)(s,()=>a)}function f(e,t){return t?`${e}@${t}`:e}function p(e){if(e&&typeof e==`object`){`id`in e&&typeof e.id==`string`&&(e.id=e.id.replace(/@\d+$/,``));for(let t of Object.values(e))p(t)}}var m=class extends Error{code;hint;requestId;problems;constructor(e,t,n,r,i=[]){super(e),this.code=t,this.hint=n,this.requestId=r,this.problems=i}};function h(e,t){let{code:n=`INTERNAL`,hint:r,requestId:i}=e?.extensions??{};return new m(e?.message??`The server answered with status ${t}.`,n,r,i)}function g(e){let{problems:t}=e,n=t.find(e=>e.code===`CONFLICT`);if(n)throw new m(n.message,n.code,n.hint??void 0);if(t.length>0)throw new m(`This cannot be done.`,`INVALID`,void 0,void 0,t);return e}function _(e){throw e instanceof DOMException&&e.name===`AbortError`?e:new m(`The server does not answer.`,`UNREACHABLE`,`Is it still running?`)}async function v(e,t,n,r=c()){let i={"Content-Type":`application/json`,Accept:`application/graphql-response+json`};r&&(i.Authorization=`Bearer ${r}`);let a=await fetch(`/graphql`,{method:`POST`,headers:i,body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null}).catch(_),o=await a.json().catch(()=>null),s=o?.errors?.find(({path:e})=>!o.data||o.data[e?.[0]]===null);if(!o?.data||s)throw a.status===401&&r===c()&&u(!0),h(s,a.status);return p(o.data),{data:o.data,revision:o.extensions?.revision,partial:(o.errors??[]).map(e=>e.message)}}var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new y(`
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}
    `,{fragmentName:`CommitParts`}),new y(`
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
    `,{fragmentName:`Named`}),new y(`
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}
    `,{fragmentName:`EvidenceParts`}),new y(`
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
}`,{fragmentName:`LinkEvidence`}),new y(`
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
}`,{fragmentName:`ClaimParts`}),new y(`
    fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}
    `,{fragmentName:`OwnField`}),new y(`
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
}`,{fragmentName:`OwnFields`}),new y(`
    fragment VersionParts on Version {
  revision
  ended
  fields
}
    `,{fragmentName:`VersionParts`}),new y(`
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}
    `,{fragmentName:`ProblemParts`}),new y(`
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
    `,{fragmentName:`Ranked`}),new y(`
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
    `,{fragmentName:`GapCell`}),new y(`
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
    `,{fragmentName:`GapCourse`}),new y(`
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
    `,{fragmentName:`IdlePile`}),new y(`
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
    `,{fragmentName:`LinkParts`}),new y(`
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
    `,{fragmentName:`Met`}),new y(`
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
}`,{fragmentName:`AccessParts`}),new y(`
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
}`,{fragmentName:`StepParts`}),new y(`
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
    `,{fragmentName:`TermsParts`}),new y(`
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
}`,{fragmentName:`ArrivalParts`});var b=new y(`
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
}`),x=new y(`
    query Board($at: Revision, $synthetic: Boolean) {
  map(kinds: [ACTOR, DATASET], limit: 10000, at: $at, synthetic: $synthetic) {
    total
    nodes {
      thing
      kind
      name
      actorKind
      sector
      spectrum
      existence
      isSynthetic
    }
    links {
      linkOrFlow
      type
      from
      to
      status
      valueKind
      isSynthetic
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
    revision
    hasSynthetic
  }
}
    `),S=new y(`
    query BoardMadeUp($at: Revision) {
  revision(at: $at) {
    hasSynthetic
  }
}
    `),C=new y(`
    query BoardFlows($at: Revision, $synthetic: Boolean, $after: String) {
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
          name
        }
      }
      datasets(first: 5) {
        nodes {
          name
          barriers(first: 5) {
            nodes {
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
    `),w=new y(`
    query ChangesHistory($first: Int, $after: String, $last: Int, $before: String) {
  viewer {
    name
  }
  revision {
    head
  }
  commits(first: $first, after: $after, last: $last, before: $before) {
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
}`),T=new y(`
    query ChangesDiff($from: Revision!, $beyond: String!, $kinds: [Kind!], $first: Int!, $after: String, $at: Revision!) {
  earlier: commits(last: 1, before: $beyond, at: $at) {
    nodes {
      ...CommitParts
    }
  }
  later: commits(last: 1, at: $at) {
    nodes {
      ...CommitParts
    }
  }
  revision(at: $at) {
    revision
    hasSynthetic
    counts {
      kind
    }
  }
  diff(from: $from, kinds: $kinds, first: $first, after: $after, at: $at) {
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
}`),E=new y(`
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
}`),D=new y(`
    query Details($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      description
      url
      state
      isSynthetic
      keys {
        scheme
        value
      }
      ...OwnFields
      fieldStates {
        field
        state
      }
      claims(first: 10) {
        nodes {
          ...ClaimParts
        }
        pageInfo {
          hasNextPage
        }
      }
      out: links(direction: OUT, first: 50) {
        totalCount
        nodes {
          ...LinkParts
          ...LinkEvidence
          to {
            __typename
            id
            name
          }
        }
      }
      into: links(direction: INTO, first: 50) {
        totalCount
        nodes {
          ...LinkParts
          ...LinkEvidence
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
      role
      note
      agreement
      scope
      degree
      support
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
  isSynthetic
  source {
    id
    name
  }
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
}`),O=new y(`
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
    `),k=new y(`
    query Says($id: ID!, $first: Int!, $at: Revision) {
  standing: claims(
    filter: {source: {in: [$id]}, claimStatus: [CURRENT]}
    first: 1
    at: $at
  ) {
    totalCount
  }
  claims(filter: {source: {in: [$id]}}, first: $first, at: $at) {
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
}`),A=new y(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `),j=new y(`
    query Model {
  model {
    kinds {
      kind
      name
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
    `),M=new y(`
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
}`),N=new y(`
    query Named($id: ID!) {
  node(id: $id) {
    ... on Entity {
      name
    }
  }
}
    `),P=new y(`
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
}`),F=new y(`
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
}`),I=new y(`
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
        match
        title
        words
        field
        text
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
}`),L=new y(`
    query Waiting($after: String) {
  claims(
    first: 1
    after: $after
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
    `),R=new y(`
    mutation UndoImport($run: ID!, $dryRun: Boolean!, $expectedHead: Revision, $publish: Boolean!) {
  undoImport(
    run: $run
    dryRun: $dryRun
    expectedHead: $expectedHead
    publish: $publish
  ) {
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
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`),z=new y(`
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
    `),B=new y(`
    query Lookalikes($after: String) {
  lookalikes(first: 10, after: $after) {
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
    `),V=new y(`
    query Flows($at: Revision) {
  map(kinds: [ACTOR, DATASET], limit: 10000, at: $at) {
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
  flows(first: 1, at: $at) {
    totalCount
  }
  revision(at: $at) {
    revision
    hasSynthetic
  }
}
    `),H=new y(`
    query GapsWhole($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $at: Revision) {
  occupationGaps(
    areas: $areas
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    at: $at
  ) {
    measure
    period
    synthetic
    onlineCourses
    nationalCourses
    unplacedCourses
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
    }
    caveats {
      caveat
      sentence
      rows
    }
  }
}
    `),te=new y(`
    query GapsRanked($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $classes: [GapClass!], $wants: Boolean!, $after: String, $offers: Boolean!, $before: String, $at: Revision) {
  occupationGaps(
    areas: $areas
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    at: $at
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
}`),U=new y(`
    query GapsCells($areas: [String!]!, $occupations: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $after: String, $at: Revision) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    at: $at
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
}`),W=new y(`
    query GapsCell($areas: [String!]!, $occupations: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $at: Revision) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    at: $at
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
}`),G=new y(`
    query GapsIdle($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $first: Int!, $at: Revision) {
  coursesWithoutDemand(
    areas: $areas
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    at: $at
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
}`),K=new y(`
    query RevisionNote($at: Revision) {
  revision(at: $at) {
    revision
    hasSynthetic
  }
}
    `),q=new y(`
    query Head {
  revision {
    head
  }
}
    `),J=new y(`
    subscription Commits($after: Revision) {
  commits(after: $after) {
    revision
  }
}
    `),Y=new y(`
    query Map($focus: [String!], $depth: Int, $direction: Direction, $groups: [MapGroupName!], $spectrum: [Spectrum!], $statuses: [FlowStatus!], $states: [ClaimState!], $limit: Int, $at: Revision) {
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
  revision(at: $at) {
    head
    revision
    lens
    hasSynthetic
  }
}
    `),X=new y(`
    query MatrixLinks($types: [LinkType!]!, $courses: Boolean!, $after: String, $at: Revision) {
  links(first: 100, after: $after, filter: {type: $types}, at: $at) {
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
    `),Z=new y(`
    query ListActors($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ActorFilter, $facets: [ActorFacet!]!, $at: Revision) {
  list: actors(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),Q=new y(`
    query ListDatasets($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: DatasetFilter, $facets: [DatasetFacet!]!, $at: Revision) {
  list: datasets(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),ne=new y(`
    query ListStandards($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: StandardFilter, $facets: [StandardFacet!]!, $at: Revision) {
  list: standards(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),re=new y(`
    query ListFlows($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: FlowFilter, $facets: [FlowFacet!]!, $at: Revision) {
  list: flows(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),ie=new y(`
    query ListCourses($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: CourseFilter, $facets: [CourseFacet!]!, $at: Revision) {
  list: courses(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),ae=new y(`
    query ListOccupations($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: OccupationFilter, $facets: [OccupationFacet!]!, $at: Revision) {
  list: occupations(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),oe=new y(`
    query ListPlaces($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: PlaceFilter, $facets: [PlaceFacet!]!, $at: Revision) {
  list: places(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),se=new y(`
    query ListUseCases($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: UseCaseFilter, $facets: [UseCaseFacet!]!, $at: Revision) {
  list: useCases(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),ce=new y(`
    query ListSources($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: SourceFilter, $facets: [SourceFacet!]!, $at: Revision) {
  list: sources(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
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
}
    `),le=new y(`
    query Search($query: String!, $kinds: [Kind!], $first: Int!, $at: Revision) {
  search(query: $query, kinds: $kinds, first: $first, at: $at) {
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
    `),ue=new y(`
    query Holders($at: Revision) {
  all: datasets(first: 1, at: $at) {
    totalCount
  }
  datasets(first: 10, filter: {accessGrants: {some: {}}}, at: $at) {
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
    `),de=new y(`
    query Needed($at: Revision) {
  missingDatasets(at: $at) {
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
    `),fe=new y(`
    query Used($at: Revision) {
  standards(
    first: 100
    filter: {or: [{supportingSoftware: {some: {}}}, {adopters: {some: {}}}]}
    at: $at
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
    `),pe=new y(`
    query Adoption($standard: String!, $at: Revision) {
  adoptionLeverage(standard: $standard, first: 10, at: $at) {
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
    `),$=new y(`
    query WhatIf($standard: String!, $by: [String!]!, $at: Revision) {
  whatIf(adopt: {standard: $standard, by: $by}, at: $at) {
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
    `),me=new y(`
    query Observed($at: Revision) {
  places(first: 100, filter: {observedOccupations: {some: {}}}, at: $at) {
    nodes {
      id
      name
    }
  }
}
    `),he=new y(`
    query Unlinked($areas: [String!]!, $at: Revision) {
  occupationGaps(areas: $areas, at: $at) {
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
    `),ge=new y(`
    query Ways($from: String!, $to: String!, $walk: Walk!, $at: Revision) {
  start: entity(key: $from, at: $at) {
    ...Met
  }
  end: entity(key: $to, at: $at) {
    ...Met
  }
  paths(from: $from, to: $to, walk: $walk, at: $at) {
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
  revision(at: $at) {
    revision
    hasSynthetic
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
}`),_e=new y(`
    query TraceSubject($key: String!, $at: Revision) {
  entity(key: $key, at: $at) {
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
}`),ve=new y(`
    query Trace($of: String!, $at: Revision) {
  trace(of: $of, depth: 3, limit: 50, at: $at) {
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
  revision(at: $at) {
    revision
    hasSynthetic
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
}`),ye=new y(`
    query NotWalked($near: [String!]!, $at: Revision) {
  map(
    focus: $near
    kinds: [ACTOR, DATASET]
    statuses: [PROPOSED, BLOCKED, MISSING, ENDED, UNKNOWN]
    limit: 10000
    at: $at
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
    `);export{$,ne as A,I as B,Z as C,ae as D,re as E,j as F,_e as G,k as H,N as I,he as J,F as K,de as L,B as M,Y as N,oe as O,X as P,ge as Q,ye as R,z as S,Q as T,le as U,K as V,ve as W,A as X,fe as Y,L as Z,G as _,C as a,f as at,q as b,w as c,c as ct,D as d,m as et,M as f,U as g,W as h,x as i,_ as it,se as j,ce as k,E as l,ee as lt,V as m,b as n,v as nt,S as o,u as ot,O as p,R as q,P as r,g as rt,T as s,l as st,pe as t,h as tt,J as u,d as ut,te as v,ie as w,ue as x,H as y,me as z};
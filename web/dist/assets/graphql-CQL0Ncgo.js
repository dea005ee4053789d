import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{l as t}from"./vendor-5r59YH_c.js";var n=e(t(),1),r=`catchment.token`,i=new Set,a=!1;function o(){for(let e of i)e()}function s(e){return i.add(e),()=>i.delete(e)}function c(){return sessionStorage.getItem(r)??``}function l(e){sessionStorage.setItem(r,e),a=!1,o()}function u(e=!1){sessionStorage.removeItem(r),a=e,o()}function ee(){return(0,n.useSyncExternalStore)(s,c)}function d(){return(0,n.useSyncExternalStore)(s,()=>a)}var f=class extends Error{code;hint;requestId;problems;constructor(e,t,n,r,i=[]){super(e),this.code=t,this.hint=n,this.requestId=r,this.problems=i}};function p(e,t){let{code:n=`INTERNAL`,hint:r,requestId:i,problems:a}=e?.extensions??{};return new f(e?.message??`The server answered with status ${t}.`,n,r,i,a)}function m(e){throw e instanceof DOMException&&e.name===`AbortError`?e:new f(`The server does not answer.`,`UNREACHABLE`,`Is it still running?`)}async function h(e,t,n,r=c()){let i={"Content-Type":`application/json`,Accept:`application/graphql-response+json`};r&&(i.Authorization=`Bearer ${r}`);let a=await fetch(`/graphql`,{method:`POST`,headers:i,body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null}).catch(m),o=await a.json().catch(()=>null),s=o?.errors?.[0];if(!o?.data||s&&Object.values(o.data).every(e=>e===null))throw a.status===401&&r===c()&&u(!0),p(s,a.status);return{data:o.data,revision:o.extensions?.revision,partial:(o.errors??[]).map(e=>e.message)}}var g=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new g(`
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}
    `,{fragmentName:`CommitParts`}),new g(`
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
    `,{fragmentName:`Named`}),new g(`
    fragment EvidenceParts on Claim {
  method
  review
  counts
  status
  stance
}
    `,{fragmentName:`EvidenceParts`}),new g(`
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
  status
  stance
}`,{fragmentName:`LinkEvidence`}),new g(`
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
  status
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
  status
  stance
}`,{fragmentName:`ClaimParts`}),new g(`
    fragment Sort on __Type {
  kind
  name
  enumValues {
    name
    description
  }
  ofType {
    kind
    name
    enumValues {
      name
      description
    }
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}
    `,{fragmentName:`Sort`}),new g(`
    fragment VersionParts on Version {
  revision
  ended
  fields
}
    `,{fragmentName:`VersionParts`}),new g(`
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
    `,{fragmentName:`Ranked`}),new g(`
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
    `,{fragmentName:`GapCell`}),new g(`
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
      places
      venues(first: 1) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `,{fragmentName:`GapCourse`}),new g(`
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
    `,{fragmentName:`IdlePile`}),new g(`
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
    `,{fragmentName:`LinkParts`}),new g(`
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
    standing: status
  }
}
    `,{fragmentName:`Met`}),new g(`
    fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
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
    standing: status
  }
}`,{fragmentName:`AccessParts`}),new g(`
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
    status
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
    standing: status
  }
}`,{fragmentName:`StepParts`}),new g(`
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
    `,{fragmentName:`TermsParts`}),new g(`
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
    standing: status
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
    status
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
}`,{fragmentName:`ArrivalParts`});var _=new g(`
    mutation Ahead($operations: [Operation!]!) {
  apply(operations: $operations, dryRun: true) {
    preview {
      base
      problems {
        id
        field
        message
        hint
      }
      counts {
        kind
        operation
        count
      }
      touched {
        id
        kind
        operation
        changes {
          field
          before
          after
        }
      }
      unsupportedCount
      unsupported {
        id
        kind
        field
      }
    }
  }
}
    `),v=new g(`
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
}`),y=new g(`
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
      id
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
}`),b=new g(`
    query ChangesNames($ids: [ID!]!, $at: Revision!) {
  nodes(ids: $ids, at: $at) {
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
}`),x=new g(`
    query Details($id: ID!, $at: Revision) {
  node(id: $id, at: $at) {
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
      actorKind: kind
      sector
      engagement
      actorPriority: priority
    }
    ... on Dataset {
      datasetKind: kind
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
      standardKind: kind
      standardStatus: status
      scope
      version
    }
    ... on Flow {
      flowStatus: status
      valueKind
      channel
      spectrum
      frequency
      legalBasis
      purpose
    }
    ... on Course {
      courseLevel: level
      mode
      delivery
      reach
      qualificationLevel
    }
    ... on Occupation {
      scheme
      code
      occupationLevel: level
      sectorSpecificity
    }
    ... on Place {
      placeKind: kind
      code
    }
    ... on UseCase {
      useCaseStatus: status
      useCasePriority: priority
      viability
      origin
    }
    ... on Source {
      sourceKind: kind
      publisher
      licence
      published
      retrieved
      synthetic
    }
    ... on Link {
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
  status
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
  status
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
}`),S=new g(`
    query Says($id: ID!, $first: Int!, $at: Revision) {
  standing: claims(
    filter: {source: {in: [$id]}, status: {in: [CURRENT]}}
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
      status
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
}`),C=new g(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `),w=new g(`
    query Shape($input: String!, $object: String!) {
  input: __type(name: $input) {
    inputFields {
      name
      description
      type {
        ...Sort
      }
    }
  }
  object: __type(name: $object) {
    fields {
      name
      description
      args {
        name
      }
      type {
        ...Sort
      }
    }
  }
}
    fragment Sort on __Type {
  kind
  name
  enumValues {
    name
    description
  }
  ofType {
    kind
    name
    enumValues {
      name
      description
    }
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`),T=new g(`
    query LinkTypes {
  types: __type(name: "LinkType") {
    enumValues {
      name
      description
    }
  }
}
    `),E=new g(`
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
}`),D=new g(`
    query Named($id: ID!) {
  node(id: $id) {
    ... on Entity {
      name
    }
  }
}
    `),O=new g(`
    mutation Apply($operations: [Operation!]!, $changeSet: ID!, $message: String) {
  apply(operations: $operations, changeSet: $changeSet, message: $message) {
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
  }
}
    `),k=new g(`
    mutation Undo($revision: Revision!, $changeSet: ID!) {
  undo(revision: $revision, changeSet: $changeSet) {
    commit {
      revision
    }
  }
}
    `),A=new g(`
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
  }
}
    `),j=new g(`
    query Waiting($after: String) {
  claims(
    first: 1
    after: $after
    filter: {method: {in: [TITLE_MATCH]}, review: {in: [PROPOSED]}}
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
                status
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
                level
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
    `),M=new g(`
    mutation UndoImport($run: ID!) {
  undoImport(run: $run) {
    commits {
      revision
    }
  }
}
    `),N=new g(`
    query Flows($at: Revision) {
  map(kinds: [ACTOR, DATASET], limit: 10000, at: $at) {
    nodes {
      id
      kind
      name
      group
      spectrum
    }
    links {
      id
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
    `),P=new g(`
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
    `),F=new g(`
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
}`),I=new g(`
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
}`),L=new g(`
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
              status
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
      places
      venues(first: 1) {
        nodes {
          id
          name
        }
      }
    }
  }
}`),te=new g(`
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
}`),R=new g(`
    query RevisionNote($at: Revision) {
  revision(at: $at) {
    revision
    hasSynthetic
  }
}
    `),z=new g(`
    query Head {
  revision {
    head
  }
}
    `),B=new g(`
    subscription Commits($after: Revision) {
  commits(after: $after) {
    revision
  }
}
    `),V=new g(`
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
      id
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
      id
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
    `),H=new g(`
    query MatrixLinks($types: [LinkType!]!, $courses: Boolean!, $after: String, $at: Revision) {
  links(first: 100, after: $after, filter: {type: {in: $types}}, at: $at) {
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
          status
          stance
        }
      }
    }
  }
}
    `),U=new g(`
    query ListActors($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ActorFilter, $facets: [String!]!, $at: Revision) {
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
      kind
      sector
      engagement
    }
  }
}
    `),W=new g(`
    query ListDatasets($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: DatasetFilter, $facets: [String!]!, $at: Revision) {
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
      spectrum
      existence
      cost
    }
  }
}
    `),G=new g(`
    query ListStandards($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: StandardFilter, $facets: [String!]!, $at: Revision) {
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
      kind
      status
    }
  }
}
    `),K=new g(`
    query ListFlows($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: FlowFilter, $facets: [String!]!, $at: Revision) {
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
      status
      valueKind
      channel
    }
  }
}
    `),q=new g(`
    query ListCourses($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: CourseFilter, $facets: [String!]!, $at: Revision) {
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
      level
      mode
      delivery
    }
  }
}
    `),J=new g(`
    query ListOccupations($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: OccupationFilter, $facets: [String!]!, $at: Revision) {
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
      level
      code
      sectorSpecificity
    }
  }
}
    `),Y=new g(`
    query ListPlaces($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: PlaceFilter, $facets: [String!]!, $at: Revision) {
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
      kind
      code
    }
  }
}
    `),X=new g(`
    query ListUseCases($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: UseCaseFilter, $facets: [String!]!, $at: Revision) {
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
      status
      priority
    }
  }
}
    `),Z=new g(`
    query ListSources($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: SourceFilter, $facets: [String!]!, $at: Revision) {
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
      kind
      publisher
      licence
      published
      retrieved
      synthetic
    }
  }
}
    `),Q=new g(`
    query Search($query: String!, $kinds: [Kind!], $first: Int!, $at: Revision) {
  search(query: $query, kinds: $kinds, first: $first, at: $at) {
    totalCount
    totalIsCapped
    nodes {
      __typename
      id
      name
      description
    }
  }
}
    `),ne=new g(`
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
    `),re=new g(`
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
    `),ie=new g(`
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
    `),ae=new g(`
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
    `),oe=new g(`
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
    `),$=new g(`
    query Observed($at: Revision) {
  places(first: 100, filter: {observedOccupations: {some: {}}}, at: $at) {
    nodes {
      id
      name
    }
  }
}
    `),se=new g(`
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
    `),ce=new g(`
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
    standing: status
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
    status
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
}`),le=new g(`
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
    standing: status
  }
}`),ue=new g(`
    query Trace($of: String!, $at: Revision) {
  trace(of: $of, depth: 3, limit: 50, at: $at) {
    subject {
      ...Met
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
    standing: status
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
    status
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
}`),de=new g(`
    query NotWalked($near: [String!]!, $at: Revision) {
  map(
    focus: $near
    kinds: [ACTOR, DATASET]
    statuses: [PROPOSED, BLOCKED, MISSING, ENDED, UNKNOWN]
    limit: 10000
    at: $at
  ) {
    links {
      id
      type
      from
      to
      status
      carries
    }
  }
}
    `);export{u as $,D as A,le as B,J as C,X as D,G as E,R as F,C as G,M as H,S as I,oe as J,j as K,Q as L,de as M,$ as N,V as O,A as P,m as Q,w as R,K as S,Z as T,se as U,k as V,ie as W,p as X,f as Y,h as Z,ne as _,v as a,q as b,x as c,L as d,l as et,I as f,z as g,P as h,y as i,re as j,H as k,E as l,F as m,_ as n,ee as nt,b as o,te as p,ce as q,O as r,d as rt,B as s,ae as t,c as tt,N as u,T as v,Y as w,W as x,U as y,ue as z};
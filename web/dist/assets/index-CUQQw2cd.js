const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Painting-ssSFmQe2.js","assets/rolldown-runtime-WkwZ5CU-.js","assets/vendor-YhcGVVJX.js","assets/Painting-IxXs9Upy.css","assets/Gaps-WPh4j-0L.js","assets/Gaps-C5cMsqaf.css","assets/TraceView-BNapr40Q.js","assets/TraceView-DwQzFXCe.css","assets/Registry-C8m0SoZI.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{a as t,c as n,i as r,n as i,o as a,r as o,s,t as c}from"./vendor-YhcGVVJX.js";var l=e(n(),1),u=c(),d=class extends Error{code;hint;requestId;constructor(e,t,n,r){super(e),this.code=t,this.hint=n,this.requestId=r}};async function f(e,t,n){let r=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null}).catch(e=>{throw e instanceof DOMException&&e.name===`AbortError`?e:new d(`The server does not answer.`,`UNREACHABLE`,`Is it still running?`)}),i=await r.json().catch(()=>null),a=i?.errors?.[0];if(!i?.data||a&&Object.values(i.data).every(e=>e===null))throw new d(a?.message??`The server answered with status ${r.status}.`,a?.extensions?.code??`INTERNAL`,a?.extensions?.hint,a?.extensions?.requestId);return{data:i.data,revision:i.extensions?.revision,partial:(i.errors??[]).map(e=>e.message)}}var p=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new p(`
    fragment ClaimParts on Claim {
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
    `,{fragmentName:`ClaimParts`}),new p(`
    fragment Ranked on OccupationGapConnection {
  totalCount
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
    `,{fragmentName:`Ranked`}),new p(`
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
    `,{fragmentName:`GapCell`}),new p(`
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
    `,{fragmentName:`GapCourse`}),new p(`
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
    `,{fragmentName:`IdlePile`}),new p(`
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
    `,{fragmentName:`LinkParts`}),new p(`
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
    `,{fragmentName:`Met`}),new p(`
    fragment AccessParts on Link {
  ...LinkParts
  agreement
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
}`,{fragmentName:`AccessParts`}),new p(`
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
  }
  flow {
    id
    name
    status
    valueKind
    spectrum
    datasets(first: 20) {
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
}`,{fragmentName:`StepParts`}),new p(`
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
    `,{fragmentName:`TermsParts`}),new p(`
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
  }
  flow {
    id
    name
    status
    valueKind
    spectrum
    datasets(first: 20) {
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
}`,{fragmentName:`ArrivalParts`});var m=new p(`
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
    ... on Link {
      ...LinkParts
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
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment ClaimParts on Claim {
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
}`),h=new p(`
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
    `),g=new p(`
    query GapsRanked($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $classes: [GapClass!], $at: Revision) {
  occupationGaps(
    areas: $areas
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    at: $at
  ) {
    wanted: rows(first: 100, order: DEMAND, classes: $classes) {
      ...Ranked
    }
    offered: rows(last: 100, order: SUPPLY, classes: $classes) {
      ...Ranked
    }
  }
}
    fragment Ranked on OccupationGapConnection {
  totalCount
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
}`),_=new p(`
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
}`),v=new p(`
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
}`),y=new p(`
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
}`),b=new p(`
    query RevisionNote($at: Revision) {
  revision(at: $at) {
    revision
    hasSynthetic
  }
}
    `),ee=new p(`
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
      carries
    }
    groups {
      name
      count
      shown
    }
    ties {
      from
      to
      links
      flows
      running
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
    `),te=new p(`
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
      kind
      sector
      engagement
    }
  }
}
    `),x=new p(`
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
      spectrum
      existence
      cost
    }
  }
}
    `),S=new p(`
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
      kind
      status
    }
  }
}
    `),ne=new p(`
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
      status
      valueKind
      channel
    }
  }
}
    `),re=new p(`
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
      level
      mode
      delivery
    }
  }
}
    `),ie=new p(`
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
      level
      code
      sectorSpecificity
    }
  }
}
    `),ae=new p(`
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
      kind
      code
    }
  }
}
    `),oe=new p(`
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
      status
      priority
    }
  }
}
    `),se=new p(`
    query Search($query: String!, $first: Int!, $at: Revision) {
  search(query: $query, first: $first, at: $at) {
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
    `),ce=new p(`
    query Holders($words: String!, $at: Revision) {
  datasets(search: $words, first: 5, at: $at) {
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
    `),le=new p(`
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
    `),ue=new p(`
    query Adoption($standard: String!, $at: Revision) {
  standard(key: $standard, at: $at) {
    id
    name
  }
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
    `),de=new p(`
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
    `),fe=new p(`
    query Observed($at: Revision) {
  places(first: 100, filter: {observedOccupations: {some: {}}}, at: $at) {
    nodes {
      id
      name
    }
  }
}
    `),pe=new p(`
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
    `),me=new p(`
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
  }
  flow {
    id
    name
    status
    valueKind
    spectrum
    datasets(first: 20) {
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
}`),he=new p(`
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
}`),ge=new p(`
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
  }
  flow {
    id
    name
    status
    valueKind
    spectrum
    datasets(first: 20) {
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
}`),C=s();function w({what:e}){return(0,C.jsxs)(`p`,{className:`state`,role:`status`,children:[e,` …`]})}function T({error:e,again:t,still:n}){let r=e instanceof d?e:new d(`Something went wrong here.`,`INTERNAL`);return(0,C.jsxs)(`div`,{className:`notice bad`,role:`alert`,children:[(0,C.jsxs)(`p`,{children:[(0,C.jsx)(`strong`,{children:r.message}),` `,r.hint,` `,n]}),(0,C.jsxs)(`p`,{children:[(0,C.jsx)(`button`,{type:`button`,onClick:t,children:`Try again`}),` `,r.requestId&&(0,C.jsxs)(`small`,{children:[`request `,r.requestId]})]})]})}function _e({messages:e}){return e.length===0?null:(0,C.jsxs)(`p`,{className:`notice`,role:`status`,children:[(0,C.jsx)(`strong`,{children:`This is not all.`}),` `,e.join(` `)]})}var ve={map:`/`,trace:`/trace`,gaps:`/gaps`,registry:`/registry`},E={view:`map`,q:``,focus:[],depth:1,direction:`BOTH`,all:!1,most:0,groups:[],spectrum:[],statuses:[],states:[],selected:``,as:``,story:``,at:0,noun:`actors`,after:``,before:``,where:[],areas:[],classes:[],evidence:[],level:`UNIT`,catchment:`OWN`,chart:``,cell:``,rows:0,from:``,to:``,walk:``},ye={focus:`focus`,groups:`group`,spectrum:`spectrum`,statuses:`status`,states:`claims`,where:`where`,areas:`area`,classes:`class`,evidence:`evidence`},be={q:`q`,selected:`sel`,story:`story`,noun:`noun`,after:`after`,before:`before`,level:`level`,catchment:`catchment`,chart:`chart`,cell:`cell`,from:`from`,to:`to`,walk:`walk`},xe={at:`at`,rows:`rows`};function Se(e,t){let n=new URLSearchParams(t),r=Object.keys(ve).find(t=>ve[t]===e)??E.view,i={...E,view:r};for(let[e,t]of Object.entries(ye))i[e]=n.getAll(t).flatMap(e=>e.split(`,`)).filter(Boolean);for(let[e,t]of Object.entries(be))i[e]=n.get(t)??E[e];let a=Number(n.get(`steps`));(a===2||a===3)&&(i.depth=a);let o=n.get(`way`);o===`out`&&(i.direction=`OUT`),o===`in`&&(i.direction=`INTO`);let s=Number(n.get(`most`));Number.isSafeInteger(s)&&s>0&&s<=1e4&&(i.most=s),i.all=n.get(`show`)===`all`;let c=n.get(`as`);(c===`table`||c===`picture`)&&(i.as=c);for(let[e,t]of Object.entries(xe)){let r=Number(n.get(t));Number.isSafeInteger(r)&&r>0&&(i[e]=r)}return i}function Ce(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(be))e[n]!==E[n]&&t.set(r,e[n]);for(let[n,r]of Object.entries(ye))e[n].length>0&&t.set(r,e[n].join(`,`));e.depth!==1&&t.set(`steps`,String(e.depth)),e.direction!==`BOTH`&&t.set(`way`,e.direction===`OUT`?`out`:`in`),e.most>0&&t.set(`most`,String(e.most)),e.all&&t.set(`show`,`all`),e.as&&t.set(`as`,e.as);for(let[n,r]of Object.entries(xe))e[n]>0&&t.set(r,String(e[n]));let n=t.toString().replaceAll(`%2C`,`,`).replaceAll(`%3A`,`:`).replaceAll(`%2F`,`/`);return ve[e.view]+(n?`?${n}`:``)}function D(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}function we(e){return e.groups.length+e.spectrum.length+e.statuses.length+e.states.length>0}var O=new Set,Te=``,k;function Ee(){let e=window.location.pathname+window.location.search;return k&&e===Te||(Te=e,k=Se(window.location.pathname,window.location.search)),k}function De(e){return O.add(e),window.addEventListener(`popstate`,e),()=>{O.delete(e),window.removeEventListener(`popstate`,e)}}function Oe(e,t=!1){let n=Ce({...Ee(),...e});if(n!==window.location.pathname+window.location.search){window.history[t?`replaceState`:`pushState`](null,``,n);for(let e of O)e()}}function A(){let e=(0,l.useSyncExternalStore)(De,Ee);return[e,Oe,(0,l.useCallback)(t=>Ce({...e,...t}),[e])]}var j={AGGREGATOR:`Aggregators`,STEWARD:`Stewards`,CONTRIBUTOR:`Contributors`,INTERMEDIARY:`Intermediaries`,FUNDER:`Funders`,BENEFICIARY:`Beneficiaries`,BYSTANDER:`No part known`,DATASET:`Datasets`,STANDARD:`Standards`,SOFTWARE:`Software`,INITIATIVE:`Initiatives`,USE_CASE:`Use cases`,OTHER:`Other`},ke={AGGREGATOR:`package data from many`,STEWARD:`keep data or a standard and give access`,CONTRIBUTOR:`make, gather or send data`,INTERMEDIARY:`supply software that data travels through`,FUNDER:`pay, order or set rules`,BENEFICIARY:`get something out of it`,BYSTANDER:`actors whose part nobody has recorded`,DATASET:`data, existing or wanted`,STANDARD:`agreements for data, existing or wanted`,SOFTWARE:`systems and products`,INITIATIVE:`programmes, projects, platforms`,USE_CASE:`what people want to do`,OTHER:`other things`},Ae={AGGREGATOR:`Ag`,STEWARD:`St`,CONTRIBUTOR:`Co`,INTERMEDIARY:`In`,FUNDER:`Fu`,BENEFICIARY:`Be`,BYSTANDER:`–`},je={NOT_PUBLIC:`not public`,NONE:`nothing to place`,SINGLE_SOURCE:`one source`,UNSUPPORTED:`unsupported`,STALE:`stale`,UNKNOWN:`not known`,UNSET:`not said`,EXISTING:`runs`,USE_CASE:`use case`};function M(e){return e?je[e]??e.toLowerCase().replaceAll(`_`,` `):`not stated`}function N(e){let t=M(e);return t.charAt(0).toUpperCase()+t.slice(1)}function P(e){return e.replace(/([a-z])([A-Z])/g,`$1 $2`).replaceAll(`_`,` `).toLowerCase()}var Me={STEWARDS:[`keeps`,`kept by`],CREATES:[`makes`,`made by`],AGGREGATES:[`packages`,`packaged by`],PUBLISHES:[`publishes`,`published by`],COLLECTS:[`gathers`,`gathered by`],CONTRIBUTES_TO:[`gives data to`,`gets data from`],COULD_COLLECT:[`could gather`,`could be gathered by`],USES:[`uses`,`used by`],DERIVED_FROM:[`is made out of`,`is the ground of`],SUBSTITUTES:[`can stand in for`,`can be replaced by`],MAY_ACCESS:[`may have`,`may be had by`],CONFORMS_TO:[`follows`,`followed by`],LACKS_STANDARD:[`would need`,`needed by`],ADOPTS:[`has taken up`,`taken up by`],SUPPORTS:[`can read or write`,`supported by`],EXTENDS:[`adds to`,`added to by`],UNDERPINS:[`is the ground of`,`rests on`],USES_SOFTWARE:[`works with`,`worked with by`],SUPPLIES:[`supplies`,`supplied by`],PART_OF:[`is part of`,`has as part`],MEMBER_OF:[`is a member of`,`has as member`],FUNDED:[`paid for`,`paid for by`],COMMISSIONED:[`ordered`,`ordered by`],LEADS:[`leads`,`led by`],OWNS:[`answers for`,`answered for by`],SUPPORTED:[`helped`,`helped by`],AUTHORED:[`wrote`,`written by`],PRODUCED:[`brought forth`,`brought forth by`],FEEDS_USE_CASE:[`feeds`,`fed by`],NEEDED_FOR:[`is needed for`,`needs`],BENEFITS_FROM:[`gains from`,`is of use to`],HINDERS:[`stands in the way of`,`hindered by`],SENDS:[`sends`,`sent by`],RECEIVES:[`receives`,`received by`],CARRIES:[`carries`,`carried by`]};function F(e,t=!1){return e?Me[e]?.[+!!t]??(t?`${P(e)} (from)`:P(e)):t?`gets from`:`sends to`}function I(e,t,n=`${t}s`){return`${e.toLocaleString(`en-GB`)} ${e===1?t:n}`}var Ne={DATA_FLOW:`how data travels`,RESPONSIBILITY:`who keeps, makes or may have data`,STANDARDS:`who takes up or follows standards`,ORGANISATION:`who belongs to, pays for or leads what`};function Pe(e){let t=e.toUpperCase();return t in Ne?t:`DATA_FLOW`}function Fe(e){return e===`Actor`||e===`Dataset`}function Ie(e,t){let n=I(e,`way`);if(t.isComplete)return e===0?`There is none.`:`${n}; there are no others.`;let r=`${n} of at least ${t.totalLowerBound}`;switch(t.stoppedBy){case`LIMIT`:return`${r}; the shortest are listed.`;case`LENGTH`:return`${r}; longer ways are not listed, or could not be ruled out.`;default:return`${r}; looking on would have taken too long.`}}function Le(e){return e.flow?`sends ${e.flow.datasets.nodes.map(e=>e.name).join(`; `)||M(e.flow.valueKind)} to`:F(e.links[0]?.type)}function Re(e){let t=({tightest:e,isUnknown:t,step:n},r)=>e?`${M(e)}${n?`, at step ${n}`:``}${t?`; not known everywhere, may be ${r}`:``}`:`not known`,n=({all:e,isUnknown:t},n)=>e.length===0?t?`not known`:`none stated`:e.map(n).join(`; `)+(t?`; not known everywhere`:``);return[[`Who may have it`,t(e.spectrum,`narrower`)],[`Cost`,t(e.cost,`dearer`)],[`Conditions`,n(e.restrictions,String)],[`Licences`,n(e.licences,String)],[`Rests on`,n(e.legalBases,M)],[`Channel`,t(e.channel,`more manual`)],[`How often`,t(e.frequency,`slower`)]]}function ze({tightest:e}){let t=e.step?`Step ${e.step}${e.says?`, ${e.says.name}`:``}. `:``,n=e.askFirst?` Ask ${e.askFirst.name} first.`:``;return`${t}${e.sentence}${n}`}function Be({claims:e,more:t}){return(0,C.jsxs)(`section`,{children:[(0,C.jsx)(`h3`,{children:`What is claimed`}),e.length===0&&(0,C.jsx)(`p`,{children:`Nobody has claimed anything about it.`}),(0,C.jsx)(`ul`,{className:`claims`,children:e.map(e=>(0,C.jsxs)(`li`,{className:e.status===`CURRENT`?void 0:`gone`,children:[(0,C.jsxs)(`p`,{children:[e.stance===`AGAINST`?(0,C.jsx)(`strong`,{children:`Denied`}):`Said`,e.field?`: ${P(e.field)}${e.value?` is ${M(e.value)}`:``}`:``,` · `,M(e.basis),`, confidence`,` `,M(e.confidence),e.status!==`CURRENT`&&` · ${M(e.status)}`]}),e.quote&&(0,C.jsx)(`blockquote`,{children:e.quote}),(0,C.jsxs)(`p`,{className:`source`,children:[e.source?e.source.name:`No source is named`,e.page&&`, page ${e.page}`,` · `,e.observed?`observed ${e.observed}`:`recorded ${e.recorded}`,e.isSynthetic&&(0,C.jsx)(`small`,{className:`tag`,children:`made up`})]})]},e.id))}),t&&(0,C.jsx)(`p`,{children:`There are more; the newest are shown.`})]})}var Ve=new Set([`sector`,`restriction`,`licence`,`updateFrequency`,`latestPeriod`,`format`,`geography`,`purpose`,`scope`,`version`,`frequency`,`qualificationLevel`,`scheme`,`code`,`origin`]),He=new Set([`__typename`,`id`,`name`,`description`,`url`,`state`,`isSynthetic`,`keys`,`fieldStates`,`claims`,`out`,`into`]);function Ue(e){let t=[],n=[];for(let[r,i]of Object.entries(e)){if(He.has(r))continue;let a=We(e.__typename,r);typeof i==`string`&&i!==`UNKNOWN`&&i!==`UNSET`?t.push([a,Ve.has(a)?i:M(i)]):n.push(a)}return n.length>0&&t.push([`notKnown`,n.map(e=>e.replace(/([A-Z])/g,` $1`).toLowerCase()).join(`, `)]),t}function We(e,t){let n=e.charAt(0).toLowerCase()+e.slice(1),r=t.startsWith(n)?t.slice(n.length):``;return r&&/^[A-Z]/.test(r)?r.charAt(0).toLowerCase()+r.slice(1):t}function Ge({node:e}){let t=e.out.nodes.map(e=>({...e,far:e.to,word:F(e.type)})),n=e.into.nodes.map(e=>({...e,far:e.from,word:F(e.type,!0)})),r=Ke([...t,...n]),i=e.out.totalCount-t.length+(e.into.totalCount-n.length);return(0,C.jsxs)(`section`,{children:[(0,C.jsx)(`h3`,{children:`Links`}),r.size===0&&(0,C.jsx)(`p`,{children:`None are recorded.`}),[...r].map(([e,t])=>(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`h4`,{children:e}),(0,C.jsx)(`ul`,{children:t.map(e=>(0,C.jsx)(qe,{...e},e.id))})]},e)),i>0&&(0,C.jsxs)(`p`,{children:[`And `,i,` more, in `,(0,C.jsx)(`a`,{href:`/graphiql`,children:`GraphiQL`}),`.`]})]})}function Ke(e){let t=new Map;for(let n of e)t.set(n.word,[...t.get(n.word)??[],n]);return t}function qe({id:e,far:t,word:n,state:r,accessLevel:i,purpose:a,expires:o,terms:s}){let[,c]=A(),l=[i&&M(i),a&&`for ${a}`,o&&`until ${o}`,s].filter(Boolean).join(`, `);return(0,C.jsxs)(`li`,{children:[(0,C.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>c({selected:t.id}),children:t.name}),` `,l&&(0,C.jsxs)(`span`,{children:[l,` `]}),(0,C.jsx)(`button`,{type:`button`,className:`state-tag ${r.toLowerCase()}`,"aria-label":`${n} ${t.name}: ${M(r)}. The claims`,onClick:()=>c({selected:e}),children:M(r)})]})}var Je=[`Actor`,`Dataset`,`Standard`,`Software`,`Initiative`,`UseCase`];function Ye({id:e}){let[t,n]=A(),r=o({queryKey:[`details`,e,t.at],queryFn:({signal:n})=>f(m,{id:e,at:t.at||null},n)}),i=(0,l.useRef)(null),a=r.data?.data.node;return(0,l.useEffect)(()=>{let e=document.activeElement;a&&e&&e!==document.body&&!e.closest(`.paint`)&&i.current?.focus()},[a]),(0,C.jsxs)(`aside`,{className:`details`,"aria-label":`Details`,children:[(0,C.jsx)(`button`,{type:`button`,className:`close`,"aria-label":`Close the details`,onClick:()=>n({selected:``}),children:`×`}),r.isPending&&(0,C.jsx)(w,{what:`Details are read`}),r.isError&&(0,C.jsx)(T,{error:r.error,again:()=>void r.refetch()}),(0,C.jsx)(_e,{messages:r.data?.partial??[]}),r.data&&!a&&(0,C.jsx)(`p`,{className:`state`,children:`There is nothing here by that name that you may see.`}),a&&(a.__typename===`Link`?(0,C.jsx)(Ze,{node:a,heading:i}):`name`in a&&(0,C.jsx)(Xe,{node:a,heading:i}))]})}function Xe({node:e,heading:t}){let[n,r]=A(),i=n.view===`map`&&n.focus.includes(e.id),a=e.fieldStates.filter(e=>e.state===`DISPUTED`||e.state===`UNSUPPORTED`);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`p`,{className:`kind`,children:[N(P(e.__typename)),` `,e.isSynthetic&&(0,C.jsx)(`small`,{className:`tag`,children:`made up for demonstration`})]}),(0,C.jsx)(`h2`,{ref:t,tabIndex:-1,children:e.name}),e.description&&(0,C.jsx)(`p`,{children:e.description}),Je.includes(e.__typename)&&(0,C.jsxs)(`p`,{className:`ways-on`,children:[!i&&(0,C.jsx)(`button`,{type:`button`,className:`strong`,onClick:()=>r({view:`map`,focus:[e.id],story:``,as:``}),children:`Show around it on the map`}),(0,C.jsx)(`button`,{type:`button`,onClick:()=>r({...E,at:n.at,view:`trace`,from:e.id}),children:Fe(e.__typename)?`Trace, and ways to …`:`Ways to …`})]}),(0,C.jsxs)(`dl`,{children:[Ue(e).map(([e,t])=>(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:N(P(e))}),(0,C.jsx)(`dd`,{children:t})]},e)),(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:`Claims on it`}),(0,C.jsx)(`dd`,{children:M(e.state)})]}),a.map(e=>(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:N(P(e.field))}),(0,C.jsx)(`dd`,{children:M(e.state)})]},e.field)),e.url&&(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:`Page`}),(0,C.jsx)(`dd`,{children:(0,C.jsx)(`a`,{href:e.url,rel:`noreferrer`,children:e.url})})]}),e.keys.length>0&&(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:`Keys`}),(0,C.jsx)(`dd`,{children:e.keys.map(e=>`${e.scheme}:${e.value}`).join(`, `)})]})]}),(0,C.jsx)(Ge,{node:e}),(0,C.jsx)(Be,{claims:e.claims.nodes,more:e.claims.pageInfo.hasNextPage})]})}function Ze({node:e,heading:t}){let[,n]=A(),r={note:e.note,accessLevel:e.accessLevel&&M(e.accessLevel),purpose:e.purpose,agreement:e.agreement,expires:e.expires,terms:e.terms,scope:e.scope,degree:e.degree&&M(e.degree),support:e.support&&M(e.support)};return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`p`,{className:`kind`,children:[`Link `,e.isSynthetic&&(0,C.jsx)(`small`,{className:`tag`,children:`made up for demonstration`})]}),(0,C.jsx)(`h2`,{ref:t,tabIndex:-1,children:F(e.type)}),(0,C.jsxs)(`dl`,{children:[(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:`From`}),(0,C.jsx)(`dd`,{children:(0,C.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({selected:e.from.id}),children:e.from.name})})]}),(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:`To`}),(0,C.jsx)(`dd`,{children:(0,C.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({selected:e.to.id}),children:e.to.name})})]}),(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:`Claims on it`}),(0,C.jsx)(`dd`,{children:M(e.state)})]}),Object.entries(r).filter(([,e])=>e).map(([e,t])=>(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:N(P(e))}),(0,C.jsx)(`dd`,{children:t})]},e))]}),(0,C.jsx)(Be,{claims:e.claims.nodes,more:e.claims.pageInfo.hasNextPage})]})}function Qe({label:e,placeholder:n,onChoose:r,first:i=!1}){let[a]=A(),[s,c]=(0,l.useState)(``),[u,d]=(0,l.useState)(``),[p,m]=(0,l.useState)(!1),[h,g]=(0,l.useState)(-1),_=(0,l.useRef)(null),v=(0,l.useId)();(0,l.useEffect)(()=>{let e=setTimeout(()=>d(s.trim()),150);return()=>clearTimeout(e)},[s]),(0,l.useEffect)(()=>{if(!i)return;let e=e=>{let t=e.target instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName);e.key!==`/`||t||e.ctrlKey||e.metaKey||(e.preventDefault(),_.current?.focus())};return window.addEventListener(`keydown`,e),()=>window.removeEventListener(`keydown`,e)},[i]);let y=o({queryKey:[`search`,u,a.at],enabled:u.length>1,placeholderData:t,queryFn:({signal:e})=>f(se,{query:u,first:8,at:a.at||null},e)}),b=u.length>1&&s?y.data?.data.search.nodes??[]:[],ee=e=>{let t=b[e];t&&(m(!1),c(``),r(t))},te=e=>{e.key===`ArrowDown`||e.key===`ArrowUp`?(e.preventDefault(),m(!0),g(t=>b.length===0?-1:(t+(e.key===`ArrowDown`?1:b.length+ +(t<0)-1))%b.length)):e.key===`Enter`?ee(Math.max(h,0)):e.key===`Escape`&&(m(!1),c(``))},x=y.data?.data.search.totalCount??0,S=p&&u.length>1&&s!==``;return(0,C.jsxs)(`search`,{className:`search`,"aria-label":e,onBlur:e=>{e.currentTarget.contains(e.relatedTarget)||m(!1)},children:[(0,C.jsx)(`input`,{ref:_,type:`text`,role:`combobox`,"aria-expanded":S&&b.length>0,"aria-controls":v,"aria-autocomplete":`list`,"aria-activedescendant":S&&h>=0?`${v}-${h}`:void 0,"aria-label":e,"aria-keyshortcuts":i?`/`:void 0,placeholder:n,autoComplete:`off`,spellCheck:!1,value:s,onChange:e=>{c(e.target.value),m(!0),g(-1)},onFocus:()=>m(!0),onKeyDown:te}),(0,C.jsxs)(`div`,{className:`found`,hidden:!S,children:[(0,C.jsx)(`div`,{role:`listbox`,id:v,"aria-label":`What was found`,children:b.map((e,t)=>(0,C.jsxs)(`div`,{role:`option`,id:`${v}-${t}`,tabIndex:-1,"aria-selected":t===h,className:`option`,onMouseDown:e=>e.preventDefault(),onClick:()=>ee(t),children:[(0,C.jsx)(`span`,{children:e.name}),` `,(0,C.jsx)(`small`,{children:P(e.__typename)})]},e.id))}),(0,C.jsx)(`p`,{role:`status`,children:y.isError?`The search was not answered.`:y.isPending?`Searching …`:x===0?`Nothing has these words.`:x>b.length?`The first ${b.length} of ${x}`:``})]})]})}var $e=[`Actor`,`Dataset`,`Standard`,`Software`,`Initiative`,`UseCase`];function et(){let[e,t]=A();return(0,C.jsx)(Qe,{first:!0,label:`Search for anything`,placeholder:`Search: an actor, a dataset, a standard …`,onChoose:n=>{$e.includes(n.__typename)?t({...E,at:e.at,focus:[n.id],selected:n.id}):t({selected:n.id})}})}function tt(e){let t=e.hasSynthetic?` · partly made up for demonstration`:``;return`Catchment · revision ${e.revision}${t} · ${window.location.href}`}function nt(){let[e]=A();return e.as===`table`||e.as===``&&window.matchMedia(`(max-width: 40rem)`).matches}function rt({table:e}){let[,t]=A();return(0,C.jsxs)(`fieldset`,{className:`switch`,children:[(0,C.jsx)(`legend`,{className:`quiet`,children:`Show as`}),(0,C.jsx)(`button`,{type:`button`,"aria-pressed":!e,onClick:()=>t({as:`picture`}),children:`Picture`}),(0,C.jsx)(`button`,{type:`button`,"aria-pressed":e,onClick:()=>t({as:`table`}),children:`Table`})]})}function it({story:{story:e,told:t,error:n,again:r}}){let[i,a]=A(),o=(0,C.jsx)(`button`,{type:`button`,onClick:()=>a({...E,at:i.at}),children:`Close`});return e?n?(0,C.jsxs)(`section`,{className:`told`,children:[(0,C.jsx)(`h1`,{children:e.title}),(0,C.jsx)(T,{error:n,again:r,still:`The map below still works.`})]}):t?(0,C.jsxs)(`section`,{className:`told`,children:[(0,C.jsx)(`h1`,{children:e.title}),(0,C.jsx)(`p`,{className:`lede`,children:t.sentence}),t.caveat&&(0,C.jsx)(`p`,{children:t.caveat}),(0,C.jsx)(`ul`,{children:t.rows.map(e=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>a({selected:e.id}),children:e.name}),` `,e.says,e.synthetic&&(0,C.jsx)(`small`,{className:`tag`,children:`made up`})]},e.key??e.id))}),(0,C.jsxs)(`p`,{children:[t.all&&(0,C.jsx)(at,{...t.all}),` `,o]})]}):null:(0,C.jsxs)(`section`,{className:`told`,children:[(0,C.jsx)(`h1`,{children:`There is no such question here.`}),(0,C.jsx)(`p`,{children:o})]})}function at({name:e,address:t}){let[n,r,i]=A(),a={...E,...t,at:n.at};return(0,C.jsx)(`a`,{href:i(a),onClick:e=>{$(e)&&(e.preventDefault(),r(a))},children:e})}var L=e=>e.map(e=>e.name).join(`, `);async function ot(e,t){let{data:n}=await f(ce,{words:`destination`,at:e},t),r=n.datasets.nodes.map(e=>{let t=e.stewards.nodes.length>0?`kept by ${L(e.stewards.nodes)}`:`nobody is recorded as keeping it`,n=e.accessGrants.edges.map(e=>`${e.node.name}${e.link?.purpose?` for ${e.link.purpose}`:``}${e.link?.expires?` until ${e.link.expires}`:``}`),r=n.length>0?`may be had by ${n.join(` and `)}`:`nobody is recorded as having been granted access`;return{id:e.id,name:e.name,synthetic:e.isSynthetic,says:`${t}; ${r}. Spectrum: ${M(e.spectrum)}; cost: ${M(e.cost)}.`}}),i=n.datasets.nodes.filter(e=>e.stewards.nodes.length>0).length;return{rows:r,focus:r.map(e=>e.id),sentence:r.length===0?`No dataset here speaks of destinations.`:`${I(r.length,`dataset`)} about destinations; who keeps it is known of ${i}.`}}async function st(e,t){let{data:n}=await f(le,{at:e},t),{gap:r,noGap:i,cannotTell:a}=n.missingDatasets,o=r.nodes.map(e=>({id:e.subject.id,name:e.subject.name,synthetic:e.subject.isSynthetic,says:`${e.sentence} ${e.others.length>0?`Could gather or keep it: ${L(e.others)}.`:`Nobody is recorded who could gather it.`}`}));return{rows:o,focus:o.map(e=>e.id),sentence:`${I(r.totalCount,`dataset`)} that a use case needs ${r.totalCount===1?`is`:`are`} nowhere to be had; ${i.totalCount} exist, and of ${a.totalCount} it cannot be told.`,caveat:r.totalCount>o.length?`The first ${o.length} are listed.`:void 0}}async function ct(e,t){let n=`slug:std-xcri-cap`,{data:r}=await f(ue,{standard:n,at:e},t),i=r.standard?.name??`the standard`,a=r.adoptionLeverage.nodes.map(e=>({id:e.supplier.id,name:e.supplier.name,synthetic:e.supplier.isSynthetic,says:`alone would bring in ${I(e.newProviders.length,`provider`)} (${L(e.newProviders)||`none`}), ${I(e.newCourseCount,`course`)} that could then be compared and ${I(e.newOccupations.length,`occupation`)}.`})),o=[...r.standard?[r.standard.id]:[],...a.map(e=>e.id)];if(a.length===0)return{rows:a,focus:o,sentence:`No supplier of software would change how far ${i} goes.`};let{data:s}=await f(de,{standard:n,by:a.map(e=>e.id),at:e},t),{before:c,after:l}=s.whatIf;return{rows:a,focus:o,sentence:`If ${a.length===1?a[0].name:`these ${a.length} suppliers`} took up ${i}, ${I(l.providerCount,`provider`)} instead of ${c.providerCount} would speak it, and ${I(l.courseCount,`course`)} instead of ${c.courseCount} could be compared.`,caveat:`A supposition, laid over what is recorded; nothing is changed.`}}async function lt(e,t){let{data:n}=await f(fe,{at:e},t),r=n.places.nodes.map(e=>e.id);if(r.length===0)return{rows:[],focus:[],sentence:`No demand for any occupation has been observed here.`};let{data:i}=await f(pe,{areas:r,at:e},t),{rows:a,byClass:o,caveats:s,measure:c,period:l,synthetic:u}=i.occupationGaps,d=[...a.nodes].sort((e,t)=>(t.demand.value??0)-(e.demand.value??0)).slice(0,8),p=a.totalCount<=a.nodes.length,m=o.filter(e=>e.class===`CANNOT_TELL`).reduce((e,t)=>e+t.rows,0);return{focus:[],all:{name:`See all in Gaps`,address:{view:`gaps`,classes:[`NO_LINKED_COURSE`]}},rows:d.map(e=>({id:e.occupation.id,key:`${e.occupation.id} ${e.area.id}`,name:e.occupation.name,synthetic:u,says:`(${e.occupation.code}) in ${e.area.name}: ${e.demand.value??`an unknown number of`} ${c} in ${l}. ${e.sentence}`})),sentence:`In ${I(r.length,`area`)} with observed demand: ${I(a.totalCount,`pair`)} of an occupation and an area with ${c} and no linked course found there; of ${m} it cannot be told.`,caveat:[a.totalCount>d.length?p?`The ${d.length} with most ${c} are listed.`:`${d.length} of them are listed.`:``,`No linked course found is not the same as a lack of skills.`,...s.slice(0,3).map(e=>e.sentence)].filter(Boolean).join(` `)}}var ut=[{slug:`holders`,title:`Who holds data about destinations, and who may have it?`,tell:ot},{slug:`unlinked`,title:`Which occupations have adverts but no linked course?`,tell:lt},{slug:`needed`,title:`Which data is needed and nowhere to be had?`,tell:st},{slug:`adoption`,title:`What if suppliers took up XCRI-CAP?`,tell:ct}];function dt(e,t){let n=ut.find(t=>t.slug===e),r=o({queryKey:[`story`,e,t],enabled:n!==void 0,queryFn:({signal:e})=>n.tell(t||null,e)});return{story:n,told:r.data,error:r.error,isPending:n!==void 0&&r.isPending,again:()=>void r.refetch()}}function ft({map:e,synthetic:t}){let[,n,r]=A(),i=(t,n)=>e.legend.find(e=>e.of===t&&e.value===n)?.count??0,a=e.legend.filter(e=>e.of===`STATUS`).reduce((e,t)=>e+t.count,0),o=i(`SPECTRUM`,`OPEN`)+i(`SPECTRUM`,`PUBLIC`);return e.total===0?(0,C.jsxs)(`section`,{className:`welcome`,children:[(0,C.jsx)(`h1`,{children:`Nothing has been entered yet.`}),(0,C.jsxs)(`p`,{children:[`Bring a file in with `,(0,C.jsx)(`code`,{children:`catchment import`}),`, or start with `,(0,C.jsx)(`code`,{children:`--demo`}),` to see an example.`]})]}):(0,C.jsxs)(`section`,{className:`welcome`,children:[(0,C.jsx)(`h1`,{children:`Who holds the data, and what is missing?`}),(0,C.jsxs)(`p`,{className:`lede`,children:[(0,C.jsx)(`strong`,{children:I(i(`KIND`,`ACTOR`),`actor`)}),` hold, send or use`,` `,(0,C.jsx)(`strong`,{children:I(i(`KIND`,`DATASET`),`dataset`)}),`; `,o,` of them are open or public and`,` `,(0,C.jsxs)(`strong`,{children:[i(`EXISTENCE`,`MISSING`),` are known to be missing`]}),`. Of`,` `,(0,C.jsx)(`strong`,{children:I(a,`exchange`)}),` between actors, `,i(`STATUS`,`EXISTING`),` run and`,` `,i(`STATUS`,`BLOCKED`),` are blocked.`]}),t&&(0,C.jsxs)(`p`,{className:`notice synthetic`,children:[(0,C.jsx)(`strong`,{children:`Partly made up.`}),` Some sources here are synthetic, to show what Catchment can do. What rests on them says so.`]}),(0,C.jsx)(`ul`,{className:`stories`,"aria-label":`Questions to begin with`,children:ut.map(e=>(0,C.jsx)(`li`,{children:(0,C.jsx)(`a`,{href:r({story:e.slug}),onClick:t=>{$(t)&&(t.preventDefault(),n({story:e.slug}))},children:e.title})},e.slug))})]})}var pt=1500,mt=e=>e.marks.length+e.wires.length>pt;function ht(e){if(e.type)return e.type===`STEWARDS`?`keeps`:e.type===`LACKS_STANDARD`?`missing`:e.type===`COULD_COLLECT`?`wanted`:[`ADOPTS`,`SUPPORTS`,`CONFORMS_TO`,`EXTENDS`,`UNDERPINS`].includes(e.type)?`standard`:`plain`;switch(e.status){case`PROPOSED`:case`CONDITIONAL`:return`wanted`;case`BLOCKED`:return`blocked`;case`MISSING`:return`missing`;case`ENDED`:return`ended`}return e.valueKind===`FUNDING`?`money`:`flow`}var gt=[[`flow`,`runs: data, a service or advice`],[`money`,`runs: money`],[`wanted`,`proposed, or hangs on something`],[`blocked`,`blocked`],[`missing`,`missing, or needed and not there`],[`ended`,`ended`],[`keeps`,`keeps the data`],[`standard`,`takes up or follows a standard`],[`plain`,`another link`]];function _t(e){return[`MISSING`,`PLANNED`,`UNCLEAR`,`UNMAPPED`].includes(e.existence??``)||[`MISSING`,`PROPOSED`].includes(e.standing??``)}var R=e=>Math.round(e*10)/10;function vt(e,t,n=.12){let[r,i]=[t.x-e.x,t.y-e.y],a=Math.hypot(r,i)||1,[o,s]=[(e.x+t.x)/2-i*n,(e.y+t.y)/2+r*n],c=bt(e,o,s,e.r+2),l=bt(t,o,s,t.r+6),u=[R((c[0]+2*o+l[0])/4),R((c[1]+2*s+l[1])/4)],d=a<e.r?``:`M${c.map(R)}Q${R(o)},${R(s)} ${l.map(R)}`,f=(e,t)=>(e+2*t)/3,p=[f(c[0],o),f(c[1],s),f(l[0],o),f(l[1],s)];return{path:d,middle:u,ends:[c,l],curve:[...c,...p,...l]}}function z(e,t){let n=t.x>e.x+40,r=t.x<e.x-40,[i,a]=n?[B(e),e.edge??B(e)]:[e.x-e.r-2,e.x-e.r-2],[o,s]=r?[B(t)+6,t.edge??B(t)]:[t.x-t.r-6,t.x-t.r-6],c=!n&&!r?Math.min(16+Math.abs(t.y-e.y)*.12,46):Math.max(24,Math.abs(s-a)*.5),l=a+(n?c:-c),u=s+(r?c:-c),d=[R((a+3*l+3*u+s)/8),R((e.y+t.y)/2)],f=n&&a>i?`H${R(a)}`:``,p=r&&s>o?`H${R(o)}`:``;return{path:`M${R(i)},${e.y}${f}C${R(l)},${e.y} ${R(u)},${t.y} ${R(s)},${t.y}${p}`,middle:d,ends:[[i,e.y],[o,t.y]],curve:[a,e.y,l,e.y,u,t.y,s,t.y]}}var yt=e=>e.thing?.isFocus?`label first`:`label`;function B(e){return e.x+e.r+12+Math.max(e.label.length*6.9,(e.sub?.length??0)*5.9)}function bt(e,t,n,r){let i=Math.hypot(t-e.x,n-e.y)||1;return[e.x+(t-e.x)*r/i,e.y+(n-e.y)*r/i]}function V(e,t,n){let r=new Map(e.map(e=>[e.id,e])),i=new Map;return t.flatMap(e=>{let[t,a]=[r.get(e.from),r.get(e.to)];if(!t||!a)return[];let o=`${e.from} ${e.to}`,s=i.get(o)??0;i.set(o,s+1);let c=e=>s===0?e:{...e,y:e.y+s*5},l=t===a?xt(t):n(c(t),c(a)),u=ht(e);return[{key:`${e.id} ${o}`,...l,look:u,width:e.type?1.3:2,arrow:!0,bond:e}]})}function xt(e){let[t,n,r]=[e.x,e.y-e.r,e.r*.9+8];return{path:`M${R(t-r*.5)},${R(n+2)}C${R(t-r)},${R(n-r*1.3)} ${R(t+r)},${R(n-r*1.3)} ${R(t+r*.5)},${R(n)}`,middle:[t,R(n-r)],ends:[[t-r*.5,n+2],[t+r*.5,n]],curve:[t-r*.5,n+2,t-r,n-r*1.3,t+r,n-r*1.3,t+r*.5,n]}}var H={FUNDER:{column:0,row:0},INTERMEDIARY:{column:0,row:1},BYSTANDER:{column:0,row:2},CONTRIBUTOR:{column:1,row:0},STEWARD:{column:1,row:1},AGGREGATOR:{column:1,row:2},SOFTWARE:{column:2,row:0},DATASET:{column:2,row:1},STANDARD:{column:2,row:2},INITIATIVE:{column:3,row:0},BENEFICIARY:{column:3,row:1},USE_CASE:{column:3,row:2},OTHER:{column:3,row:3}},St=22,U={width:1100,column:290,left:115,row:190,top:92},Ct=e=>Math.min(e.ties.length,St,Math.max(0,40-e.groups.length));function wt(e){let t=Math.max(1,...e.groups.map(e=>e.count)),n=e.groups.map(e=>{let n=H[e.name],r=n.column%2==1?34:0;return{id:e.name,group:e.name,count:e.count,label:j[e.name],place:`below`,x:U.left+n.column*U.column,y:U.top+n.row*U.row+r,r:20+30*Math.sqrt(e.count/t)}}),r=Math.max(1,...n.map(e=>H[e.group].row+1));return{width:U.width,height:U.top+(r-1)*U.row+120,frames:[],headings:[],marks:n,wires:Tt(e,n)}}function Tt(e,t){let n=new Map(t.map(e=>[e.id,e]));return[...e.ties].sort((e,t)=>t.flows-e.flows||t.links-e.links||`${e.from}${e.to}`.localeCompare(`${t.from}${t.to}`)).slice(0,Ct(e)).flatMap(e=>{let[t,r]=[n.get(e.from),n.get(e.to)];if(!t||!r)return[];let i=t===r?xt(t):vt(t,r),a=e.flows===0?`plain`:e.running===0?`wanted`:`flow`;return[{key:`${e.from} ${e.to}`,...i,look:a,width:1+2.2*Math.sqrt(e.links/8),arrow:!0,tie:e}]})}var W={column:322,frame:250,left:58,top:16,title:34,row:24,gap:26,spare:4},Et=(e,t)=>e.name.localeCompare(t.name,`en`)||(e.id<t.id?-1:1);function G(e,t=30){return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`}function Dt(e){let t=[],n=[],r=[0,0,0,0].map(()=>W.top),i=Object.keys(H).sort((e,t)=>H[e].row-H[t].row);for(let a of i){let i=e.nodes.filter(e=>e.group===a).sort(Et);if(i.length===0)continue;let{column:o}=H[a],[s,c]=[W.left+o*W.column,r[o]],l=Math.ceil(i.length/W.spare)*W.spare,u=W.title+l*W.row,d=e.groups.find(e=>e.name===a)?.count??i.length;t.push({x:s,y:c,width:W.frame,height:u,title:`${j[a]} ${i.length===d?d:`${i.length} of ${d}`}`}),i.forEach((e,t)=>{n.push({id:e.id,x:s+20,y:c+W.title+t*W.row+8,r:8.5,label:G(e.name),place:`right`,edge:s+W.frame,thing:e,group:a})}),r[o]=c+u+W.gap}return{width:W.left*2+W.column*3+W.frame,height:Math.max(...r),frames:t,headings:[],marks:n,wires:V(n,e.links,z)}}var K={column:305,row:38,heading:26,top:24,left:66,label:222};function Ot(e){let t=Nt(e),n=new Map;for(let r of e.nodes){let e=r.distance*(t.get(r.id)??1);n.set(e,[...n.get(e)??[],r])}let r=[...n.keys()].sort((e,t)=>e-t),i=Math.max(...[...n.values()].map(At)),a=[],o=r.flatMap((t,r)=>jt(n.get(t),K.left+r*K.column,i,e,a));return{width:K.left+(r.length-1)*K.column+K.label+64,height:K.top+i+20,frames:[],headings:a,marks:o,wires:V(o,e.links,z)}}var kt=(e,t)=>{let[n,r]=[H[e.group],H[t.group]];return n.column-r.column||n.row-r.row||Et(e,t)};function At(e){return e.length*K.row+new Set(e.map(e=>e.group)).size*K.heading}function jt(e,t,n,r,i){let a=K.top+(n-At(e))/2,o=``;return[...e].sort(kt).map(e=>{e.group!==o&&(o=e.group,i.push({x:t-12,y:a+16,text:j[e.group]}),a+=K.heading);let n={id:e.id,x:t,y:a+K.row/2-4,r:e.isFocus?14:10,label:G(e.name,e.isFocus?24:29),place:`right`,edge:t+K.label,thing:e,group:e.group,sub:e.isFocus?void 0:Mt(e,r)};return a+=K.row,n})}function Mt(e,t){if(e.distance!==1)return;let n=new Set(t.nodes.filter(e=>e.isFocus).map(e=>e.id)),r=t.links.flatMap(t=>{let r=t.state===`DISPUTED`||t.state===`UNSUPPORTED`?` (${M(t.state)})`:``,i=t.status&&t.status!==`EXISTING`?` (${M(t.status)})`:``;return t.from===e.id&&n.has(t.to)?[F(t.type)+i+r]:t.to===e.id&&n.has(t.from)?[F(t.type,!0)+i+r]:t.carries.some(e=>n.has(e))?t.from===e.id?[`sends it${i}${r}`]:t.to===e.id?[`receives it${i}${r}`]:[]:[]}),i=[...new Set(r)];return i.length>0?G(i.slice(0,2).join(`, `)+(i.length>2?` and ${i.length-2} more`:``),34):void 0}function Nt(e){let t=new Map(e.nodes.map(e=>[e.id,e.distance])),n=new Map,r=(e,r,i,a,o)=>{t.get(r)===a&&t.get(e)===a-1&&n.set(r,(n.get(r)??0)+(a===1?i:2*(o.get(e)??1)))},i=new Map;for(let t=1;t<=6;t++){n.clear();for(let n of e.links)Pt(n,(e,n)=>{r(n,e,-1,t,i),r(e,n,1,t,i)});for(let[e,t]of n)i.set(e,t<0?-1:1)}return i}function Pt(e,t){t(e.from,e.to);for(let n of e.carries)t(e.from,n),t(n,e.to)}var Ft=[300,1e3,3e3,1e4],It=e=>e.most||Ft[0],Lt=e=>Ft.find(t=>t>It(e));function Rt(e,t){let n=e=>e.length>0?e:null;return{focus:n(t),depth:e.depth,direction:e.direction,groups:n(e.groups),spectrum:n(e.spectrum),statuses:n(e.statuses),states:n(e.states),limit:zt(e,t)?0:It(e),at:e.at||null}}function zt(e,t){return t.length===0&&!e.all&&e.groups.length===0}function Bt(e,n,r){let i=Rt(e,n);return o({queryKey:[`map`,i],queryFn:({signal:e})=>f(ee,i,e),placeholderData:t,enabled:r,refetchOnWindowFocus:`always`})}var Vt={KIND:`of another kind`,GROUP:`in other groups`,SPECTRUM:`elsewhere on the data spectrum`,OUT_OF_REACH:`further from the focus`,LIMIT:`over the limit of a picture`};function Ht({map:e,overview:t,table:n}){let[r,i]=A(),a=we(r);if(t){let t=e.ties.length,r=Ct(e);return(0,C.jsxs)(`p`,{className:`bar`,role:`status`,children:[(0,C.jsx)(`strong`,{children:I(e.total,`thing`)}),` in `,I(e.groups.length,`group`),`; open one, or`,` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>i({all:!0}),children:`show all`}),`.`,!n&&r<t&&(0,C.jsxs)(C.Fragment,{children:[` `,`The `,r,` strongest of `,t,` ties are drawn; the table has all.`]}),a&&(0,C.jsx)(Wt,{})]})}let o=e.hidden.map(e=>`${e.count} ${Vt[e.reason]??``}`);return(0,C.jsxs)(`p`,{className:`bar`,role:`status`,children:[(0,C.jsxs)(`strong`,{children:[e.shown,` of `,I(e.total,`thing`),` shown`]}),`, `,I(e.links.length,`link`),`.`,o.length>0?` Hidden: ${o.join(`, `)}.`:` Nothing is hidden.`,(0,C.jsx)(Ut,{map:e}),a&&(0,C.jsx)(Wt,{}),(r.focus.length>0||r.story)&&(0,C.jsxs)(C.Fragment,{children:[` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>i({focus:[],story:``,selected:``,all:!0}),children:`Show all`})]}),` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>i({...E,at:r.at,as:r.as}),children:`To the start`})]})}function Ut({map:e}){let[t,n]=A(),r=e.hidden.find(e=>e.reason===`LIMIT`)?.count??0,i=Lt(t);return r===0||!i?null:(0,C.jsxs)(C.Fragment,{children:[` `,(0,C.jsxs)(`button`,{type:`button`,onClick:()=>n({most:i}),children:[`Show `,Math.min(r,i-It(t)).toLocaleString(`en-GB`),` more`]})]})}function Wt(){let[,e]=A();return(0,C.jsxs)(C.Fragment,{children:[` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>e({groups:[],spectrum:[],statuses:[],states:[],all:!0}),children:`Clear filters`})]})}var Gt=i();function Kt(e){switch(e){case`OPEN`:return{letter:`O`,tone:`open`};case`PUBLIC`:return{letter:`P`,tone:`public`};case`GROUP`:return{letter:`G`,tone:`shared`};case`NAMED`:return{letter:`N`,tone:`shared`};case`CLOSED`:return{letter:`C`,tone:`closed`};case`NOT_PUBLIC`:return{letter:`X`,tone:`none`};case`NONE`:return{letter:`–`,tone:`none`};default:return{letter:`?`,tone:`none`}}}function qt(e){let{thing:t,r:n}=e;if(!t)return{of:``,parts:[{look:`hub`,path:Jt(n)}],word:{look:`number`,text:String(e.count)}};let r=_t(t),i=r?` hollow`:``,a=(e,t=``,n)=>({of:t,parts:[{look:`shape`,path:e}],word:n});switch(t.kind){case`ACTOR`:return a(Jt(n),`actor`,{look:`code`,text:Ae[e.group]??``});case`DATASET`:{let{letter:e,tone:o}=Kt(t.spectrum),s=n*.82,c=r&&t.existence===`MISSING`?`?`:e;return a(`M${-s},${-n}H${s-5}L${s},${5-n}V${n}H${-s}Z`,`data ${o}${i}`,{look:`letter`,text:c})}case`STANDARD`:return a(`M${-n},0L${-n/2},${-n*.9}H${n/2}L${n},0L${n/2},${n*.9}H${-n/2}Z`,i.trim(),r?{look:`code`,text:`?`}:void 0);case`SOFTWARE`:{let e=a(`M${-n},${-n*.8}H${n}V${n*.8}H${-n}Z`);return e.parts.push({look:`shape`,path:`M${-n*.5},${n*.3}H${n*.5}`}),e}case`INITIATIVE`:return a(`M0,${-n}L${n},0L0,${n}L${-n},0Z`);default:return a(`M0,${-n}L${n},${n*.8}H${-n}Z`)}}var Jt=e=>`M${-e},0A${e},${e} 0 1 1 ${e},0A${e},${e} 0 1 1 ${-e},0Z`;function Yt({mark:e}){let{of:t,parts:n,word:r}=qt(e);return(0,C.jsxs)(`g`,{className:t||void 0,children:[n.map(({look:e,path:t})=>(0,C.jsx)(`path`,{className:e,d:t},t)),r&&(0,C.jsx)(`text`,{className:r.look,children:r.text})]})}function Xt({wire:e,onSelect:t}){let n=Zt(e),{bond:r}=e;return(0,C.jsxs)(`g`,{className:`line`,"data-link":r||e.tie?e.key:void 0,children:[(0,C.jsx)(`title`,{children:$t(e)}),(0,C.jsx)(`path`,{className:`wire ${e.look} ${n}`,d:e.path,strokeWidth:Qt(e),markerEnd:e.arrow?`url(#tip-${n||`line`})`:void 0}),e.look===`money`&&(0,C.jsx)(`path`,{className:`inner`,d:e.path}),(0,C.jsx)(tn,{wire:e}),r&&t&&(0,C.jsx)(`path`,{className:`hit-wire`,d:e.path,onClick:()=>t(r.id)})]})}function Zt({bond:e}){return!e||e.type?``:e.valueKind===`DATA`||e.spectrum!==`UNKNOWN`?Kt(e.spectrum).tone:``}function Qt(e){return e.tie?e.width:e.look===`money`?3.6:e.look===`keeps`?2.6:e.width}function $t({bond:e,tie:t}){return t?`${t.links} links, of which ${t.flows} are flows and ${t.running} of those run`:e?e.type?`${F(e.type)}: ${M(e.state)}`:`${M(e.valueKind)} ${M(e.status)}: ${M(e.state)}`:``}function en(e){let t=e.bond?.state===`DISPUTED`?`≠`:e.bond?.state===`UNSUPPORTED`?`∅`:``;return[nn(e.look),t].filter(Boolean)}function tn({wire:e}){return en(e).map((t,n)=>(0,C.jsxs)(`g`,{className:`badge`,transform:`translate(${e.middle[0]+n*17},${e.middle[1]})`,children:[(0,C.jsx)(`circle`,{className:`rim`,r:7}),t===`‖`?(0,C.jsx)(`path`,{className:`stop`,d:`M-3.5,0H3.5`}):(0,C.jsx)(`text`,{className:`sign`,children:t})]},t))}function nn(e){return e===`blocked`?`‖`:e===`missing`?`?`:e===`ended`?`×`:``}function rn(){return(0,C.jsx)(`defs`,{children:[`line`,`open`,`public`,`shared`,`closed`,`none`].map(e=>(0,C.jsx)(`marker`,{id:`tip-${e}`,viewBox:`-8 -5 10 10`,refX:`-1`,markerWidth:`10`,markerHeight:`10`,markerUnits:`userSpaceOnUse`,orient:`auto`,children:(0,C.jsx)(`path`,{className:`tip ${e}`,d:`M-6,-3.5L0,0L-6,3.5`})},e))})}var an=[`OPEN`,`PUBLIC`,`GROUP`,`NAMED`,`CLOSED`,`NOT_PUBLIC`,`NONE`,`UNKNOWN`],on=[`open`,`public`,`group`,`named`,`closed`,`not public`,`nothing to place`,`not known`],sn=[[`ACTOR`,`actor`],[`DATASET`,`dataset`],[`STANDARD`,`standard`],[`SOFTWARE`,`software`],[`INITIATIVE`,`initiative`],[`USE_CASE`,`use case`]],cn=1060;function ln({y:e,width:t,note:n}){return(0,C.jsxs)(`g`,{className:`only-export`,transform:`translate(20,${e})`,children:[(0,C.jsx)(`path`,{className:`frame`,d:`M0,0H${t-40}`}),sn.map(([e,t],n)=>(0,C.jsx)(un,{x:n*128,y:24,word:t,mark:q(e,`OPEN`)},e)),(0,C.jsx)(un,{x:sn.length*128,y:24,word:`wanted or missing`,mark:q(`DATASET`,`OPEN`,`MISSING`)}),an.map((e,t)=>(0,C.jsx)(un,{x:t*128,y:52,word:on[t],mark:q(`DATASET`,e)},e)),gt.map(([e,t],n)=>(0,C.jsxs)(`g`,{transform:`translate(${n%3*340},${80+Math.floor(n/3)*24})`,children:[(0,C.jsx)(Xt,{wire:dn(e)}),(0,C.jsx)(`text`,{className:`sub`,x:48,y:4,children:t})]},e)),(0,C.jsxs)(`text`,{className:`sub`,y:160,children:[`≠ sources disagree · ∅ nobody supports it · `,n]})]})}function un({x:e,y:t,word:n,mark:r}){return(0,C.jsxs)(`g`,{transform:`translate(${e+10},${t})`,children:[(0,C.jsx)(Yt,{mark:r}),(0,C.jsx)(`text`,{className:`sub`,x:14,y:4,children:n})]})}function q(e,t,n){return{id:``,x:0,y:0,r:8,label:``,place:`right`,group:`OTHER`,thing:{id:``,kind:e,name:``,group:`OTHER`,roles:[],spectrum:t,existence:n??null,standing:null,isFocus:!1,distance:0,degree:0,roles:[]}}}function dn(e){let t=e=>({...q(`ACTOR`,`OPEN`),x:e,r:0});return{key:`key ${e}`,...vt(t(0),t(46),0),path:`M0,0H38`,middle:[19,0],look:e,width:2,arrow:!0}}var fn={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]};function pn(e){return e in fn}function mn(e,t,n){let r=e.find(e=>e.id===t);if(!r)return e[0]?.id??t;let[i,a]=fn[n],o=t,s=1/0;for(let n of e){let[e,c]=[n.x-r.x,n.y-r.y],l=e*i+c*a,u=Math.abs(e*a)+Math.abs(c*i);if(n.id===t||l<=0||u>l*3+40)continue;let d=l+2*u;d<s&&([o,s]=[n.id,d])}return o}function hn({scene:e,name:t,note:n,zoom:r,selected:i,picture:a,onOpen:o,onSelect:s}){let[c,u]=(0,l.useState)(``),[d,f]=(0,l.useState)(``),p=(0,l.useRef)(new Map),m=e.marks.some(e=>e.id===c)?c:(e.marks.find(e=>e.thing?.isFocus)??e.marks[0])?.id,h=(0,l.useRef)(!1);(0,l.useEffect)(()=>{h.current&&m&&!p.current.get(m)?.contains(document.activeElement)&&p.current.get(m)?.focus()},[m]);let g=d||(h.current?c:``),_=e.wires.filter(e=>e.bond?e.bond.from===g||e.bond.to===g:e.tie?.from===g||e.tie?.to===g),v=e.marks[0]?.place===`below`?.62:.8;return(0,C.jsxs)(`svg`,{ref:a,className:`paint`,role:`group`,"aria-label":t,viewBox:`0 0 ${e.width} ${e.height}`,"data-width":Math.max(e.width,cn),"data-height":e.height+180,style:{width:`clamp(${e.width*r*v}px, ${100*r}%, ${e.width*r*1.1}px)`},onKeyDown:t=>{let n=e.marks.find(e=>e.id===m);if(pn(t.key)&&m){t.preventDefault();let n=mn(e.marks,m,t.key);u(n),p.current.get(n)?.focus()}else(t.key===`Enter`||t.key===` `)&&n&&(t.preventDefault(),o(n))},onFocus:()=>{h.current=!0},onBlur:e=>{e.relatedTarget&&(h.current=!1)},children:[(0,C.jsx)(`title`,{children:t}),(0,C.jsx)(rn,{}),(0,C.jsx)(`rect`,{className:`ground`,width:Math.max(e.width,cn),height:e.height+180}),(0,C.jsx)(`g`,{className:_.length>0?`behind`:void 0,children:(0,C.jsx)(gn,{scene:e,onSelect:s})}),(0,C.jsx)(`g`,{className:`lit`,"aria-hidden":`true`,children:_.map(e=>(0,C.jsx)(`path`,{className:`wire ${e.look}`,d:e.path},e.key))}),(0,C.jsx)(ln,{y:e.height+6,width:Math.max(e.width,cn),note:n}),(0,C.jsx)(`g`,{className:`marks`,children:e.marks.map(e=>(0,C.jsxs)(`g`,{"data-node":e.id,role:`button`,tabIndex:e.id===m?0:-1,"aria-label":vn(e),"aria-current":e.id===i||void 0,className:`mark`,transform:`translate(${e.x},${e.y})`,ref:t=>{t?p.current.set(e.id,t):p.current.delete(e.id)},onFocus:()=>u(e.id),onClick:()=>o(e),onPointerEnter:()=>f(e.id),onPointerLeave:()=>f(``),children:[(0,C.jsx)(_n,{mark:e}),e.id===i&&(0,C.jsx)(`circle`,{className:`halo`,r:e.r+4})]},e.id))})]})}var gn=(0,l.memo)(function({scene:e,onSelect:t}){return(0,C.jsxs)(`g`,{"aria-hidden":`true`,className:e.frames.length>0?`dense`:`haloed`,children:[e.frames.map(e=>(0,C.jsxs)(`g`,{children:[(0,C.jsx)(`rect`,{className:`frame`,x:e.x,y:e.y,width:e.width,height:e.height,rx:8}),(0,C.jsx)(`text`,{className:`heading`,x:e.x+12,y:e.y+21,children:e.title})]},e.title)),e.headings.map(e=>(0,C.jsx)(`text`,{className:`heading`,x:e.x,y:e.y,children:e.text},`${e.x} ${e.y}`)),e.wires.map(e=>(0,C.jsx)(Xt,{wire:e,onSelect:t},e.key)),e.marks.map(e=>(0,C.jsxs)(`g`,{transform:`translate(${e.x},${e.y})`,children:[(0,C.jsx)(Yt,{mark:e}),e.place===`below`?(0,C.jsx)(`text`,{className:`label below`,y:e.r+18,children:e.label}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`text`,{className:yt(e),x:e.r+7,y:e.sub?-1:4,children:e.label}),e.sub&&(0,C.jsx)(`text`,{className:`sub`,x:e.r+7,y:13,children:e.sub})]})]},e.id))]})});function _n({mark:e}){if(e.place===`below`)return(0,C.jsx)(`circle`,{className:`hit`,r:Math.max(e.r,14)+4});let t=e.r*2+10+Math.max(e.label.length*7,(e.sub?.length??0)*6);return(0,C.jsx)(`rect`,{className:`hit`,x:-e.r-3,y:-12,width:t,height:e.sub?32:24,rx:4})}function vn({label:e,thing:t,count:n,sub:r}){if(!t)return`${e}: ${n}. Open the group`;let i=[N(t.kind),t.spectrum&&M(t.spectrum),(t.existence??t.standing)!==`EXISTS`&&(t.existence??t.standing)&&M(t.existence??t.standing),r];return`${t.name}. ${i.filter(Boolean).join(`, `)}${t.isFocus?`. In focus`:``}`}function yn(e,t,n){return{get current(){let r=document.createElement(`div`),i=(0,u.createRoot)(r),a=()=>{};(0,Gt.flushSync)(()=>i.render((0,C.jsx)(hn,{scene:e,name:t,note:n,zoom:1,selected:``,picture:null,onOpen:a,onSelect:a})));let o=r.querySelector(`svg`)?.cloneNode(!0);return i.unmount(),o}}}var bn={SPECTRUM:[`OPEN`,`PUBLIC`,`GROUP`,`NAMED`,`CLOSED`,`NOT_PUBLIC`,`NONE`,`UNKNOWN`],STATUS:[`EXISTING`,`PROPOSED`,`CONDITIONAL`,`BLOCKED`,`MISSING`,`ENDED`,`UNKNOWN`],STATE:[`AGREED`,`SINGLE_SOURCE`,`STALE`,`DISPUTED`,`UNSUPPORTED`]};function xn({map:e,overview:t}){let[n,r]=A(),i=t=>e.legend.filter(e=>e.of===t).sort((e,n)=>bn[t].indexOf(e.value??``)-bn[t].indexOf(n.value??``)),a=t?{all:!0}:{};return(0,C.jsxs)(`details`,{className:`legend`,open:!Sn(),children:[(0,C.jsx)(`summary`,{children:`Legend and filter`}),(0,C.jsx)(J,{title:`Groups`,children:e.groups.map(e=>(0,C.jsx)(Y,{sign:(0,C.jsx)(`b`,{className:`code`,children:Ae[e.name]??`·`}),word:j[e.name],hint:ke[e.name],n:e.count,on:n.groups.includes(e.name),change:()=>r({groups:D(n.groups,e.name),...a})},e.name))}),(0,C.jsx)(J,{title:`Datasets: who may have it`,children:i(`SPECTRUM`).map(e=>{let{letter:t,tone:i}=Kt(e.value);return(0,C.jsx)(Y,{sign:(0,C.jsx)(`b`,{className:`code fill ${i}`,children:t}),word:N(e.value),n:e.count,on:n.spectrum.includes(e.value??``),change:()=>r({spectrum:D(n.spectrum,e.value??``),...a})},e.value)})}),(0,C.jsx)(J,{title:`Flows: whether they run`,children:i(`STATUS`).map(e=>(0,C.jsx)(Y,{word:N(e.value),n:e.count,on:n.statuses.includes(e.value??``),change:()=>r({statuses:D(n.statuses,e.value??``),...a})},e.value))}),(0,C.jsx)(J,{title:`Links: what their claims amount to`,children:i(`STATE`).map(e=>(0,C.jsx)(Y,{sign:(0,C.jsx)(`b`,{className:`code`,children:e.value===`DISPUTED`?`≠`:e.value===`UNSUPPORTED`?`∅`:``}),word:N(e.value),n:e.count,on:n.states.includes(e.value??``),change:()=>r({states:D(n.states,e.value??``),...a})},e.value))}),(0,C.jsx)(J,{title:`Lines`,children:(0,C.jsx)(`ul`,{className:`lines`,children:gt.map(([e,t])=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(`svg`,{className:`paint`,viewBox:`-1 -9 42 18`,width:`42`,height:`18`,"aria-hidden":`true`,children:(0,C.jsx)(Xt,{wire:{...dn(e),arrow:!1}})}),t]},e))})})]})}function Sn(){return window.matchMedia(`(max-width: 60rem)`).matches}function J({title:e,children:t}){return(0,C.jsxs)(`fieldset`,{children:[(0,C.jsx)(`legend`,{children:e}),t]})}function Y({sign:e,word:t,hint:n,n:r,on:i,change:a}){return(0,C.jsxs)(`label`,{className:`tick`,title:n,children:[(0,C.jsx)(`input`,{type:`checkbox`,checked:i,onChange:a}),(0,C.jsx)(`span`,{"aria-hidden":`true`,children:e}),(0,C.jsx)(`span`,{children:t}),(0,C.jsx)(`span`,{className:`n`,children:r})]})}function X({caption:e,heads:t,lines:n}){let r=e=>e.replace(`#`,``),i=e=>e?.startsWith(`#`)?`n`:void 0;return(0,C.jsx)(`div`,{className:`scroll`,children:(0,C.jsxs)(`table`,{className:`stack`,children:[(0,C.jsx)(`caption`,{children:e}),(0,C.jsx)(`thead`,{children:(0,C.jsx)(`tr`,{children:t.map(e=>(0,C.jsx)(`th`,{scope:`col`,className:i(e),children:r(e)},e))})}),(0,C.jsx)(`tbody`,{children:n.map(e=>(0,C.jsxs)(`tr`,{"aria-current":e.current||void 0,children:[(0,C.jsx)(`th`,{scope:`row`,children:e.cells[0]}),e.cells.slice(1).map((e,n)=>(0,C.jsx)(`td`,{className:i(t[n+1]),"data-label":r(t[n+1]??``),children:e},t[n+1]))]},e.key))})]})})}function Cn({map:e,overview:t}){return t?(0,C.jsx)(wn,{map:e}):(0,C.jsx)(Tn,{map:e})}function wn({map:e}){let[,t]=A(),n=e.groups.map(e=>({key:e.name,cells:[(0,C.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>t({groups:[e.name],all:!0}),children:j[e.name]},`open`),ke[e.name],e.count]})),r=e.ties.map(e=>({key:`${e.from} ${e.to}`,cells:[j[e.from],j[e.to],e.links,e.flows,e.running]}));return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(X,{caption:`Groups`,heads:[`Group`,`What they do`,`#Things`],lines:n}),(0,C.jsx)(X,{caption:`How they hang together`,heads:[`From`,`To`,`#Links`,`#Flows`,`#That run`],lines:r})]})}function Tn({map:e}){let[t,n]=A();if(e.nodes.length===0)return(0,C.jsx)(`p`,{className:`state`,children:`Nothing fits. Clear a filter to see more.`});let r=new Map(e.nodes.map(e=>[e.id,e.name])),i=e=>r.get(e)??`a dataset that is not shown`,a=e.nodes.map(e=>({key:e.id,current:e.isFocus,cells:[(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({focus:[e.id],selected:e.id,story:``}),children:e.name}),e.isFocus&&` (in focus)`]},`name`),N(e.kind),j[e.group],e.spectrum?M(e.spectrum):``,e.existence||e.standing?M(e.existence??e.standing):``,e.degree]})),o=e.links.map(e=>({key:`${e.id} ${e.from} ${e.to}`,current:e.id===t.selected,cells:[i(e.from),(0,C.jsx)(`button`,{type:`button`,className:`plain`,"aria-label":`${En(e)}: ${i(e.from)} to ${i(e.to)}`,onClick:()=>n({selected:e.id}),children:En(e)},`open`),i(e.to),e.status?M(e.status):``,M(e.state),e.carries.map(i).join(`; `)]}));return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(X,{caption:`Things`,heads:[`Name`,`Kind`,`Group`,`Data spectrum`,`Exists`,`#Links`],lines:a}),(0,C.jsx)(X,{caption:`Links and flows`,heads:[`From`,`Relation`,`To`,`Status`,`Claims`,`Carries`],lines:o})]})}function En(e){return e.type?F(e.type):e.valueKind&&e.valueKind!==`UNKNOWN`?`sends ${M(e.valueKind)} to`:`sends to`}function Dn(e){let t=e=>{let t=e==null?``:String(e);return typeof e==`string`&&/^[=+\-@\t\r]/.test(t)&&(t=`'${t}`),/[",\r\n]/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t};return`${e.map(e=>e.map(t).join(`,`)).join(`\r
`)}\r\n`}function On(e){let t=new Map(e.nodes.map(e=>[e.id,e.name]));return[[`row`,`id`,`kind or relation`,`name or from`,`group or to`,`spectrum`,`existence or status`,`claims`,`carries`],...e.nodes.map(e=>[`thing`,e.id,M(e.kind),e.name,M(e.group),e.spectrum&&M(e.spectrum),M(e.existence??e.standing??``),``,``]),...e.links.map(e=>[`link`,e.id,F(e.type),t.get(e.from)??e.from,t.get(e.to)??e.to,e.spectrum&&M(e.spectrum),e.status&&M(e.status),M(e.state),e.carries.map(e=>t.get(e)??e).join(`; `)])].map(e=>e.map(e=>e===`not stated`?``:e??null))}function Z(e,t,n){let r=URL.createObjectURL(new Blob([n],{type:t})),i=document.createElement(`a`);i.href=r,i.download=e,i.click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var kn=`/* How the picture looks. Exports take this file along, without the part for dark screens. */
.paint {
  --ground: #ffffff;
  --ink: #1b2420;
  --soft: #55605b;
  --line: #6f7a75;
  --open: #1d76cf;
  --public: #00604f;
  --shared: #b85e00;
  --closed: #521457;
  --none: #5f6b66;
  --on-fill: #ffffff;
  --frame: #f3f5f1;
  --rim: #c9cfc9;
  font-family: system-ui, sans-serif;
  font-size: 13px;
}
.paint .ground {
  fill: var(--ground);
}
.paint .frame {
  fill: var(--frame);
  stroke: var(--rim);
}
.paint .heading {
  font-weight: 650;
  fill: var(--soft);
  font-size: 12px;
  letter-spacing: 0.03em;
}
.paint .label {
  fill: var(--ink);
}
.paint .first {
  font-weight: 700;
}
.paint .below {
  text-anchor: middle;
  font-weight: 600;
  font-size: 15px;
  paint-order: stroke;
  stroke: var(--ground);
  stroke-width: 4px;
  stroke-linejoin: round;
}
.paint .sub {
  fill: var(--soft);
  font-size: 11.5px;
}
.paint .code,
.paint .letter {
  text-anchor: middle;
  dominant-baseline: central;
  font-weight: 700;
  font-size: 10px;
}
.paint .number {
  text-anchor: middle;
  dominant-baseline: central;
  font-weight: 700;
  font-size: 19px;
  fill: var(--ink);
}
.paint .shape {
  fill: var(--ground);
  stroke: var(--ink);
  stroke-width: 1.5;
}
.paint .hub {
  fill: var(--frame);
  stroke: var(--ink);
  stroke-width: 1.5;
}
.paint .code {
  fill: var(--ink);
}
.paint .letter {
  fill: var(--on-fill);
}
.paint .hollow .shape {
  fill: var(--ground);
  stroke-dasharray: 3 2.5;
}
.paint .hollow .letter {
  fill: var(--ink);
}
.paint .data.open .shape {
  fill: var(--open);
  stroke: var(--open);
}
.paint .data.public .shape {
  fill: var(--public);
  stroke: var(--public);
}
.paint .data.shared .shape {
  fill: var(--shared);
  stroke: var(--shared);
}
.paint .data.closed .shape {
  fill: var(--closed);
  stroke: var(--closed);
}
.paint .data.none .shape {
  fill: var(--none);
  stroke: var(--none);
}
.paint .data.hollow .shape {
  fill: var(--ground);
}
.paint .halo {
  fill: none;
  stroke: var(--ink);
  stroke-width: 2.5;
}
.paint .wire {
  fill: none;
  stroke: var(--line);
}
.paint .wire.open,
.paint .tip.open {
  stroke: var(--open);
}
.paint .wire.public,
.paint .tip.public {
  stroke: var(--public);
}
.paint .wire.shared,
.paint .tip.shared {
  stroke: var(--shared);
}
.paint .wire.closed,
.paint .tip.closed {
  stroke: var(--closed);
}
.paint .wire.none,
.paint .tip.none {
  stroke: var(--none);
}
.paint .tip {
  fill: none;
  stroke: var(--line);
  stroke-width: 1.6;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.paint .wanted {
  stroke-dasharray: 9 5;
}
.paint .blocked {
  stroke-dasharray: 4 4;
}
.paint .missing {
  stroke-dasharray: 1.5 5;
  stroke-linecap: round;
}
.paint .ended {
  stroke-dasharray: 12 4 2 4;
}
.paint .standard {
  stroke-dasharray: 2 3;
}
.paint .inner {
  stroke: var(--ground);
  stroke-width: 1.2px;
  fill: none;
}
.paint .badge .rim {
  fill: var(--ground);
  stroke: var(--ink);
  stroke-width: 1.2;
}
.paint .badge .stop {
  stroke: var(--ink);
  stroke-width: 1.5;
  fill: none;
  stroke-linecap: round;
}
.paint .badge .sign {
  text-anchor: middle;
  dominant-baseline: central;
  font-weight: 700;
  font-size: 10px;
  fill: var(--ink);
}
.paint .hit {
  fill: transparent;
  stroke: none;
}
.paint .hit-wire {
  fill: none;
  stroke: transparent;
  stroke-width: 12;
}
.paint .haloed .label,
.paint .haloed .sub {
  paint-order: stroke;
  stroke: var(--ground);
  stroke-width: 3.5px;
  stroke-linejoin: round;
}
.paint .dense .wire {
  stroke-width: 1.1px;
}
.paint .dense .inner {
  display: none;
}
.paint .behind .wire {
  stroke: var(--rim);
}
.paint .lit .wire {
  stroke: var(--ink);
  stroke-width: 2px;
}
.paint .only-export {
  display: none;
}
@media (prefers-color-scheme: dark) {
  .paint {
    --ground: #12161b;
    --ink: #e9eeeb;
    --soft: #a9b4ae;
    --line: #8b9892;
    --open: #4a9cf0;
    --public: #a6f0dc;
    --shared: #f0993a;
    --closed: #d65fb0;
    --none: #a5b0ba;
    --on-fill: #12161b;
    --frame: #1a2026;
    --rim: #3a444c;
  }
}
`;function An(e,t=``){let n=e.cloneNode(!0),r=n.dataset.width??`0`,i=n.dataset.height??`0`;n.setAttribute(`viewBox`,`0 0 ${r} ${i}`),n.setAttribute(`width`,r),n.setAttribute(`height`,i),n.removeAttribute(`style`),n.setAttribute(`xmlns`,`http://www.w3.org/2000/svg`);for(let e of n.querySelectorAll(`.hit, .hit-wire, .halo`))e.remove();for(let e of n.querySelectorAll(`[data-node]`))e.removeAttribute(`tabindex`),e.setAttribute(`role`,`img`);let a=document.createElementNS(`http://www.w3.org/2000/svg`,`style`);return a.textContent=[kn,t].map(e=>e.replace(/@media \(prefers-color-scheme: dark\)[\s\S]*$/,``)).join(`
`).replace(/\.paint \.only-export[^}]*\}/,``),n.insertBefore(a,n.firstChild),`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(n)}`}async function jn(e,t=``){let n=An(e,t),r=new Image;r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`,await r.decode();let i=document.createElement(`canvas`),a=Math.min(2,8e3/Math.max(r.width,r.height));return[i.width,i.height]=[r.width*a,r.height*a],i.getContext(`2d`)?.drawImage(r,0,0,i.width,i.height),new Promise((e,t)=>{i.toBlob(n=>n?e(n):t(Error(`The picture is too large for a PNG.`)),`image/png`)})}function Mn({name:e,picture:t,paint:n=``,rows:r,data:i}){let a=(0,l.useRef)(null),o=e=>()=>{e(),a.current&&(a.current.open=!1)},s=e=>o(()=>{if(t?.current)return e(t.current)});return(0,C.jsxs)(`details`,{className:`download`,ref:a,onKeyDown:e=>{e.key===`Escape`&&a.current&&(a.current.open=!1,e.stopPropagation())},children:[(0,C.jsx)(`summary`,{children:`Download`}),(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`button`,{type:`button`,onClick:s(t=>Z(`${e}.svg`,`image/svg+xml`,An(t,n))),disabled:!t,children:`SVG`}),(0,C.jsx)(`button`,{type:`button`,onClick:s(async t=>Z(`${e}.png`,`image/png`,await jn(t,n))),disabled:!t,children:`PNG`}),(0,C.jsx)(`button`,{type:`button`,onClick:o(()=>Z(`${e}.csv`,`text/csv;charset=utf-8`,Dn(r()))),children:`CSV`}),(0,C.jsx)(`button`,{type:`button`,onClick:o(()=>Z(`${e}.json`,`application/json`,JSON.stringify(i(),null,2))),children:`JSON`})]})]})}function Nn({map:e,focus:t,overview:n,table:r,picture:i,zoom:a,resize:o,note:s}){let[c,l]=A();return(0,C.jsxs)(`div`,{className:`tools`,children:[(0,C.jsx)(rt,{table:r}),t.length>0&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`fieldset`,{className:`switch`,children:[(0,C.jsx)(`legend`,{children:`Steps`}),[1,2,3].map(e=>(0,C.jsx)(`button`,{type:`button`,"aria-pressed":c.depth===e,onClick:()=>l({depth:e}),children:e},e))]}),(0,C.jsxs)(`label`,{className:`way`,children:[`Direction`,(0,C.jsxs)(`select`,{value:c.direction,onChange:e=>l({direction:e.target.value}),children:[(0,C.jsx)(`option`,{value:`BOTH`,children:`both ways`}),(0,C.jsx)(`option`,{value:`OUT`,children:`leading from it`}),(0,C.jsx)(`option`,{value:`INTO`,children:`leading to it`})]})]})]}),!r&&(0,C.jsxs)(`fieldset`,{className:`switch zoom`,children:[(0,C.jsx)(`legend`,{children:`Size`}),(0,C.jsx)(`button`,{type:`button`,"aria-label":`Smaller`,onClick:()=>o(.8),children:`−`}),(0,C.jsxs)(`button`,{type:`button`,title:`As large as it was`,onClick:()=>o(1/a),children:[Math.round(a*100),` %`]}),(0,C.jsx)(`button`,{type:`button`,"aria-label":`Larger`,onClick:()=>o(1.25),children:`+`})]}),(0,C.jsx)(Mn,{name:`catchment-map`,picture:r?null:i,rows:()=>n?Pn(e):On(e),data:()=>({note:s,...e})})]})}function Pn(e){return[[`from`,`to`,`links`,`flows`,`flows that run`],...e.ties.map(e=>[e.from,e.to,e.links,e.flows,e.running]),[`group`,`things`],...e.groups.map(e=>[e.name,e.count])]}var Fn=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),In=function(e){return`/`+e},Ln={},Rn=function(e){return e.pathname.endsWith(`.css`)},zn=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Q=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=In(t,n);let r=s(t),i=Rn(r);return zn(Ln,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Fn,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Bn=(0,l.lazy)(()=>Q(()=>import(`./Painting-ssSFmQe2.js`),__vite__mapDeps([0,1,2,3])));function Vn(){let[e,t]=A(),n=dt(e.story,e.at),r=e.focus.length>0?e.focus:n.told?.focus??[],i=zt(e,r),a=Bt(e,r,!n.isPending),o=a.data,s=(0,l.useRef)(null),[c,u]=(0,l.useState)(1),d=o?.data.map,f=(0,l.useMemo)(()=>d&&Wn(d),[d]),p=f!==void 0&&mt(f),m=nt(),h=p?.05:.4,g=(0,l.useCallback)(e=>u(t=>Math.min(2.5,Math.max(h,t*e))),[h]),_=e=>{e.thing?e.thing.isFocus?t({selected:e.id}):t({focus:[e.id],selected:e.id,story:``}):t({groups:[e.group],all:!0,story:``})},v=n=>{n.target instanceof HTMLInputElement||(n.key===`Escape`&&!e.selected&&!i&&t({...E,at:e.at,as:e.as}),r.length>0&&/^[123]$/.test(n.key)&&t({depth:Number(n.key)}),(n.key===`+`||n.key===`-`)&&g(n.key===`+`?1.25:.8))};if(n.isPending)return(0,C.jsx)(Un,{what:`The answer is read`});if(!o||!d||!f)return a.isError?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(Hn,{}),(0,C.jsx)(T,{error:a.error,again:()=>void a.refetch(),still:`The registry and GraphiQL may still work.`})]}):(0,C.jsx)(Un,{what:`The map is drawn`});let y=tt(o.data.revision),b=i?`Groups of the ecosystem and how they hang together`:r.length>0?`What lies around the focus`:`Things of the ecosystem and the links between them`;return(0,C.jsxs)(`div`,{className:`map`,onKeyDown:v,children:[e.story?(0,C.jsx)(it,{story:n}):i&&!we(e)?(0,C.jsx)(ft,{map:d,synthetic:o.data.revision.hasSynthetic}):(0,C.jsx)(Hn,{}),a.isError&&(0,C.jsx)(T,{error:a.error,again:()=>void a.refetch(),still:`What you see is what was answered before.`}),(0,C.jsx)(_e,{messages:o.partial}),(0,C.jsxs)(`div`,{className:`board`,"aria-busy":a.isPlaceholderData,children:[(0,C.jsx)(xn,{map:d,overview:i}),(0,C.jsxs)(`section`,{className:`sheet`,"aria-label":`Map`,children:[(0,C.jsx)(Nn,{map:d,focus:r,picture:p?yn(f,b,y):s,table:m,zoom:c,resize:g,note:y,overview:i}),(0,C.jsx)(Ht,{map:d,overview:i,table:m}),m?(0,C.jsx)(Cn,{map:d,overview:i}):p?(0,C.jsx)(l.Suspense,{fallback:(0,C.jsx)(w,{what:`The map is painted`}),children:(0,C.jsx)(Bn,{scene:f,name:b,zoom:c,onZoom:g,selected:e.selected,onOpen:_,onSelect:e=>t({selected:e})})}):(0,C.jsx)(`div`,{className:`canvas`,children:(0,C.jsx)(hn,{scene:f,name:b,note:y,zoom:c,selected:e.selected,picture:s,onOpen:_,onSelect:e=>t({selected:e})})}),(0,C.jsx)(`p`,{className:`print-only`,children:y}),o.data.revision.hasSynthetic&&(0,C.jsx)(`p`,{className:`made-up`,children:`Some of this is made up for demonstration; its sources and details say so.`})]})]})]})}function Hn(){return(0,C.jsx)(`h1`,{className:`quiet`,children:`Map of the ecosystem`})}function Un({what:e}){return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(Hn,{}),(0,C.jsx)(w,{what:e})]})}function Wn(e){return e.nodes.length===0?wt(e):e.nodes.some(e=>e.isFocus)?Ot(e):Dt(e)}var Gn=[{view:`map`,name:`Map`,Show:Vn},{view:`gaps`,name:`Gaps`,Show:(0,l.lazy)(()=>Q(()=>import(`./Gaps-WPh4j-0L.js`),__vite__mapDeps([4,1,2,5])))},{view:`trace`,name:`Trace`,Show:(0,l.lazy)(()=>Q(()=>import(`./TraceView-BNapr40Q.js`),__vite__mapDeps([6,1,2,7])))},{view:`registry`,name:`Registry`,Show:(0,l.lazy)(()=>Q(()=>import(`./Registry-C8m0SoZI.js`),__vite__mapDeps([8,1,2])))}];function Kn(){let[e,t,n]=A(),{name:r,Show:i}=Gn.find(({view:t})=>t===e.view)??Gn[0];return(0,l.useEffect)(()=>{document.title=`${r} · Catchment`},[r]),(0,l.useEffect)(()=>{let n=n=>{n.key===`Escape`&&e.selected&&!(n.target instanceof HTMLInputElement)&&t({selected:``})};return window.addEventListener(`keydown`,n),()=>window.removeEventListener(`keydown`,n)},[e.selected,t]),(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`a`,{className:`skip`,href:`#main`,children:`To the content`}),(0,C.jsxs)(`header`,{className:`top`,children:[(0,C.jsx)(`a`,{className:`brand`,href:`/`,onClick:e=>{$(e)&&(e.preventDefault(),t(E))},children:`Catchment`}),(0,C.jsx)(`nav`,{"aria-label":`Views`,children:Gn.map(({view:r,name:i})=>(0,C.jsx)(`a`,{href:n({...E,view:r,at:e.at}),"aria-current":e.view===r?`page`:void 0,onClick:n=>{$(n)&&(n.preventDefault(),t({...E,view:r,at:e.at}))},children:i},r))}),(0,C.jsx)(et,{}),(0,C.jsxs)(`nav`,{"aria-label":`For developers`,className:`aside`,children:[(0,C.jsx)(`a`,{href:`/graphiql`,children:`GraphiQL`}),(0,C.jsx)(`a`,{href:`/schema.graphqls`,children:`Schema`})]})]}),e.at>0&&(0,C.jsxs)(`p`,{className:`notice past`,role:`status`,children:[`You look at revision `,e.at,`, not at the newest.`,` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>t({at:0}),children:`To the newest`})]}),(0,C.jsxs)(`div`,{className:e.selected?`page with-details`:`page`,children:[(0,C.jsx)(`main`,{id:`main`,tabIndex:-1,children:(0,C.jsx)(l.Suspense,{fallback:(0,C.jsx)(w,{what:`${r} is loaded`}),children:(0,C.jsx)(i,{})})}),e.selected&&(0,C.jsx)(Ye,{id:e.selected},e.selected)]})]})}function $(e){return e.button===0&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey}var qn=new r({defaultOptions:{queries:{staleTime:3e4,retry:(e,t)=>e<1&&t instanceof d&&t.code===`UNREACHABLE`,networkMode:`always`}}});(0,u.createRoot)(document.getElementById(`app`)).render((0,C.jsx)(l.StrictMode,{children:(0,C.jsx)(a,{client:qn,children:(0,C.jsx)(Kn,{})})}));export{oe as $,Ne as A,_e as B,Qe as C,Re as D,Le as E,N as F,h as G,_ as H,A as I,x as J,te as K,D as L,F as M,M as N,ze as O,P,S as Q,T as R,tt as S,Fe as T,y as U,v as V,g as W,ie as X,ne as Y,ae as Z,yt as _,X as a,f as at,rt as b,pn as c,Zt as d,fe as et,Qt as f,B as g,G as h,Z as i,me as it,I as j,Pe as k,mn as l,qt as m,Mn as n,ge as nt,hn as o,Jt as p,re as q,Dn as r,he as rt,vn as s,$ as t,b as tt,en as u,z as v,Ie as w,nt as x,V as y,w as z};
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Registry-Bn6f0Ck6.js","assets/rolldown-runtime-WkwZ5CU-.js","assets/vendor-BYv1GsG9.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{a as t,i as n,n as r,o as i,r as a,s as o,t as s}from"./vendor-BYv1GsG9.js";var c=e(o(),1),l=s(),u=class extends Error{code;hint;requestId;constructor(e,t,n,r){super(e),this.code=t,this.hint=n,this.requestId=r}};async function d(e,t,n){let r=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null}).catch(e=>{throw e instanceof DOMException&&e.name===`AbortError`?e:new u(`The server does not answer.`,`UNREACHABLE`,`Is it still running?`)}),i=await r.json().catch(()=>null),a=i?.errors?.[0];if(!i?.data||a&&Object.values(i.data).every(e=>e===null))throw new u(a?.message??`The server answered with status ${r.status}.`,a?.extensions?.code??`INTERNAL`,a?.extensions?.hint,a?.extensions?.requestId);return{data:i.data,revision:i.extensions?.revision,partial:(i.errors??[]).map(e=>e.message)}}var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
    `,{fragmentName:`LinkParts`}),new f(`
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
    `,{fragmentName:`ClaimParts`});var p=new f(`
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
}`),m=new f(`
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
    `),h=new f(`
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
    `),g=new f(`
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
    `),_=new f(`
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
    `),v=new f(`
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
    `),ee=new f(`
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
    `),y=new f(`
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
    `),b=new f(`
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
    `),te=new f(`
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
    `),ne=new f(`
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
    `),re=new f(`
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
    `),ie=new f(`
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
    `),ae=new f(`
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
    `),oe=new f(`
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
    `),se=new f(`
    query Observed($at: Revision) {
  places(first: 100, filter: {observedOccupations: {some: {}}}, at: $at) {
    nodes {
      id
      name
    }
  }
}
    `),ce=new f(`
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
    `),x=i();function S({what:e}){return(0,x.jsxs)(`p`,{className:`state`,role:`status`,children:[e,` …`]})}function C({error:e,again:t,still:n}){let r=e instanceof u?e:new u(`Something went wrong here.`,`INTERNAL`);return(0,x.jsxs)(`div`,{className:`notice bad`,role:`alert`,children:[(0,x.jsxs)(`p`,{children:[(0,x.jsx)(`strong`,{children:r.message}),` `,r.hint,` `,n]}),(0,x.jsxs)(`p`,{children:[(0,x.jsx)(`button`,{type:`button`,onClick:t,children:`Try again`}),` `,r.requestId&&(0,x.jsxs)(`small`,{children:[`request `,r.requestId]})]})]})}function w({messages:e}){return e.length===0?null:(0,x.jsxs)(`p`,{className:`notice`,role:`status`,children:[(0,x.jsx)(`strong`,{children:`This is not all.`}),` `,e.join(` `)]})}var T={map:`/`,registry:`/registry`},E={view:`map`,q:``,focus:[],depth:1,direction:`BOTH`,all:!1,groups:[],spectrum:[],statuses:[],states:[],selected:``,as:``,story:``,at:0,noun:`actors`,after:``,before:``,where:[]},le={focus:`focus`,groups:`group`,spectrum:`spectrum`,statuses:`status`,states:`claims`,where:`where`},ue={q:`q`,selected:`sel`,story:`story`,noun:`noun`,after:`after`,before:`before`},de={at:`at`};function fe(e,t){let n=new URLSearchParams(t),r=Object.keys(T).find(t=>T[t]===e)??E.view,i={...E,view:r};for(let[e,t]of Object.entries(le))i[e]=n.getAll(t).flatMap(e=>e.split(`,`)).filter(Boolean);for(let[e,t]of Object.entries(ue))i[e]=n.get(t)??E[e];let a=Number(n.get(`steps`));(a===2||a===3)&&(i.depth=a);let o=n.get(`way`);o===`out`&&(i.direction=`OUT`),o===`in`&&(i.direction=`INTO`),i.all=n.get(`show`)===`all`;let s=n.get(`as`);(s===`table`||s===`picture`)&&(i.as=s);for(let[e,t]of Object.entries(de)){let r=Number(n.get(t));Number.isSafeInteger(r)&&r>0&&(i[e]=r)}return i}function pe(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(ue))e[n]!==E[n]&&t.set(r,e[n]);for(let[n,r]of Object.entries(le))e[n].length>0&&t.set(r,e[n].join(`,`));e.depth!==1&&t.set(`steps`,String(e.depth)),e.direction!==`BOTH`&&t.set(`way`,e.direction===`OUT`?`out`:`in`),e.all&&t.set(`show`,`all`),e.as&&t.set(`as`,e.as);for(let[n,r]of Object.entries(de))e[n]>0&&t.set(r,String(e[n]));let n=t.toString().replaceAll(`%2C`,`,`).replaceAll(`%3A`,`:`);return T[e.view]+(n?`?${n}`:``)}function D(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}function me(e){return e.groups.length+e.spectrum.length+e.statuses.length+e.states.length>0}var O=new Set,he=``,ge;function _e(){let e=window.location.pathname+window.location.search;return ge&&e===he||(he=e,ge=fe(window.location.pathname,window.location.search)),ge}function ve(e){return O.add(e),window.addEventListener(`popstate`,e),()=>{O.delete(e),window.removeEventListener(`popstate`,e)}}function ye(e,t=!1){let n=pe({..._e(),...e});if(n!==window.location.pathname+window.location.search){window.history[t?`replaceState`:`pushState`](null,``,n);for(let e of O)e()}}function k(){let e=(0,c.useSyncExternalStore)(ve,_e);return[e,ye,(0,c.useCallback)(t=>pe({...e,...t}),[e])]}var A={AGGREGATOR:`Aggregators`,STEWARD:`Stewards`,CONTRIBUTOR:`Contributors`,INTERMEDIARY:`Intermediaries`,FUNDER:`Funders`,BENEFICIARY:`Beneficiaries`,BYSTANDER:`No part known`,DATASET:`Datasets`,STANDARD:`Standards`,SOFTWARE:`Software`,INITIATIVE:`Initiatives`,USE_CASE:`Use cases`,OTHER:`Other`},be={AGGREGATOR:`package data from many`,STEWARD:`keep data or a standard and give access`,CONTRIBUTOR:`make, gather or send data`,INTERMEDIARY:`supply software that data travels through`,FUNDER:`pay, order or set rules`,BENEFICIARY:`get something out of it`,BYSTANDER:`actors whose part nobody has recorded`,DATASET:`data, existing or wanted`,STANDARD:`agreements for data, existing or wanted`,SOFTWARE:`systems and products`,INITIATIVE:`programmes, projects, platforms`,USE_CASE:`what people want to do`,OTHER:`other things`},xe={AGGREGATOR:`Ag`,STEWARD:`St`,CONTRIBUTOR:`Co`,INTERMEDIARY:`In`,FUNDER:`Fu`,BENEFICIARY:`Be`,BYSTANDER:`–`},Se={NOT_PUBLIC:`not public`,NONE:`nothing to place`,SINGLE_SOURCE:`one source`,UNSUPPORTED:`unsupported`,STALE:`stale`,UNKNOWN:`not known`,UNSET:`not said`,EXISTING:`runs`,USE_CASE:`use case`};function j(e){return e?Se[e]??e.toLowerCase().replaceAll(`_`,` `):`not stated`}function M(e){let t=j(e);return t.charAt(0).toUpperCase()+t.slice(1)}function N(e){return e.replace(/([a-z])([A-Z])/g,`$1 $2`).replaceAll(`_`,` `).toLowerCase()}var Ce={STEWARDS:[`keeps`,`kept by`],CREATES:[`makes`,`made by`],AGGREGATES:[`packages`,`packaged by`],PUBLISHES:[`publishes`,`published by`],COLLECTS:[`gathers`,`gathered by`],CONTRIBUTES_TO:[`gives data to`,`gets data from`],COULD_COLLECT:[`could gather`,`could be gathered by`],USES:[`uses`,`used by`],DERIVED_FROM:[`is made out of`,`is the ground of`],SUBSTITUTES:[`can stand in for`,`can be replaced by`],MAY_ACCESS:[`may have`,`may be had by`],CONFORMS_TO:[`follows`,`followed by`],LACKS_STANDARD:[`would need`,`needed by`],ADOPTS:[`has taken up`,`taken up by`],SUPPORTS:[`can read or write`,`supported by`],EXTENDS:[`adds to`,`added to by`],UNDERPINS:[`is the ground of`,`rests on`],USES_SOFTWARE:[`works with`,`worked with by`],SUPPLIES:[`supplies`,`supplied by`],PART_OF:[`is part of`,`has as part`],MEMBER_OF:[`is a member of`,`has as member`],FUNDED:[`paid for`,`paid for by`],COMMISSIONED:[`ordered`,`ordered by`],LEADS:[`leads`,`led by`],OWNS:[`answers for`,`answered for by`],SUPPORTED:[`helped`,`helped by`],AUTHORED:[`wrote`,`written by`],PRODUCED:[`brought forth`,`brought forth by`],FEEDS_USE_CASE:[`feeds`,`fed by`],NEEDED_FOR:[`is needed for`,`needs`],BENEFITS_FROM:[`gains from`,`is of use to`],HINDERS:[`stands in the way of`,`hindered by`],SENDS:[`sends`,`sent by`],RECEIVES:[`receives`,`received by`],CARRIES:[`carries`,`carried by`]};function P(e,t=!1){return e?Ce[e]?.[+!!t]??(t?`${N(e)} (from)`:N(e)):t?`gets from`:`sends to`}function F(e,t,n=`${t}s`){return`${e.toLocaleString(`en-GB`)} ${e===1?t:n}`}function we({claims:e,more:t}){return(0,x.jsxs)(`section`,{children:[(0,x.jsx)(`h3`,{children:`What is claimed`}),e.length===0&&(0,x.jsx)(`p`,{children:`Nobody has claimed anything about it.`}),(0,x.jsx)(`ul`,{className:`claims`,children:e.map(e=>(0,x.jsxs)(`li`,{className:e.status===`CURRENT`?void 0:`gone`,children:[(0,x.jsxs)(`p`,{children:[e.stance===`AGAINST`?(0,x.jsx)(`strong`,{children:`Denied`}):`Said`,e.field?`: ${N(e.field)}${e.value?` is ${j(e.value)}`:``}`:``,` · `,j(e.basis),`, confidence`,` `,j(e.confidence),e.status!==`CURRENT`&&` · ${j(e.status)}`]}),e.quote&&(0,x.jsx)(`blockquote`,{children:e.quote}),(0,x.jsxs)(`p`,{className:`source`,children:[e.source?e.source.name:`No source is named`,e.page&&`, page ${e.page}`,` · `,e.observed?`observed ${e.observed}`:`recorded ${e.recorded}`,e.isSynthetic&&(0,x.jsx)(`small`,{className:`tag`,children:`made up`})]})]},e.id))}),t&&(0,x.jsx)(`p`,{children:`There are more; the newest are shown.`})]})}var Te=new Set([`sector`,`restriction`,`licence`,`updateFrequency`,`latestPeriod`,`format`,`geography`,`purpose`,`scope`,`version`,`frequency`,`qualificationLevel`,`scheme`,`code`,`origin`]),Ee=new Set([`__typename`,`id`,`name`,`description`,`url`,`state`,`isSynthetic`,`keys`,`fieldStates`,`claims`,`out`,`into`]);function De(e){let t=[],n=[];for(let[r,i]of Object.entries(e)){if(Ee.has(r))continue;let a=Oe(e.__typename,r);typeof i==`string`&&i!==`UNKNOWN`&&i!==`UNSET`?t.push([a,Te.has(a)?i:j(i)]):n.push(a)}return n.length>0&&t.push([`notKnown`,n.map(e=>e.replace(/([A-Z])/g,` $1`).toLowerCase()).join(`, `)]),t}function Oe(e,t){let n=e.charAt(0).toLowerCase()+e.slice(1),r=t.startsWith(n)?t.slice(n.length):``;return r&&/^[A-Z]/.test(r)?r.charAt(0).toLowerCase()+r.slice(1):t}function ke({node:e}){let t=e.out.nodes.map(e=>({...e,far:e.to,word:P(e.type)})),n=e.into.nodes.map(e=>({...e,far:e.from,word:P(e.type,!0)})),r=Ae([...t,...n]),i=e.out.totalCount-t.length+(e.into.totalCount-n.length);return(0,x.jsxs)(`section`,{children:[(0,x.jsx)(`h3`,{children:`Links`}),r.size===0&&(0,x.jsx)(`p`,{children:`None are recorded.`}),[...r].map(([e,t])=>(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`h4`,{children:e}),(0,x.jsx)(`ul`,{children:t.map(e=>(0,x.jsx)(je,{...e},e.id))})]},e)),i>0&&(0,x.jsxs)(`p`,{children:[`And `,i,` more, in `,(0,x.jsx)(`a`,{href:`/graphiql`,children:`GraphiQL`}),`.`]})]})}function Ae(e){let t=new Map;for(let n of e)t.set(n.word,[...t.get(n.word)??[],n]);return t}function je({id:e,far:t,word:n,state:r,accessLevel:i,purpose:a,expires:o,terms:s}){let[,c]=k(),l=[i&&j(i),a&&`for ${a}`,o&&`until ${o}`,s].filter(Boolean).join(`, `);return(0,x.jsxs)(`li`,{children:[(0,x.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>c({selected:t.id}),children:t.name}),` `,l&&(0,x.jsxs)(`span`,{children:[l,` `]}),(0,x.jsx)(`button`,{type:`button`,className:`state-tag ${r.toLowerCase()}`,"aria-label":`${n} ${t.name}: ${j(r)}. The claims`,onClick:()=>c({selected:e}),children:j(r)})]})}var Me=[`Actor`,`Dataset`,`Standard`,`Software`,`Initiative`,`UseCase`];function Ne({id:e}){let[t,n]=k(),i=r({queryKey:[`details`,e,t.at],queryFn:({signal:n})=>d(p,{id:e,at:t.at||null},n)}),a=(0,c.useRef)(null),o=i.data?.data.node;return(0,c.useEffect)(()=>{let e=document.activeElement;o&&e&&e!==document.body&&!e.closest(`.paint`)&&a.current?.focus()},[o]),(0,x.jsxs)(`aside`,{className:`details`,"aria-label":`Details`,children:[(0,x.jsx)(`button`,{type:`button`,className:`close`,"aria-label":`Close the details`,onClick:()=>n({selected:``}),children:`×`}),i.isPending&&(0,x.jsx)(S,{what:`Details are read`}),i.isError&&(0,x.jsx)(C,{error:i.error,again:()=>void i.refetch()}),(0,x.jsx)(w,{messages:i.data?.partial??[]}),i.data&&!o&&(0,x.jsx)(`p`,{className:`state`,children:`There is nothing here by that name that you may see.`}),o&&(o.__typename===`Link`?(0,x.jsx)(Fe,{node:o,heading:a}):`name`in o&&(0,x.jsx)(Pe,{node:o,heading:a}))]})}function Pe({node:e,heading:t}){let[n,r]=k(),i=n.view===`map`&&n.focus.includes(e.id),a=e.fieldStates.filter(e=>e.state===`DISPUTED`||e.state===`UNSUPPORTED`);return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`p`,{className:`kind`,children:[M(N(e.__typename)),` `,e.isSynthetic&&(0,x.jsx)(`small`,{className:`tag`,children:`made up for demonstration`})]}),(0,x.jsx)(`h2`,{ref:t,tabIndex:-1,children:e.name}),e.description&&(0,x.jsx)(`p`,{children:e.description}),Me.includes(e.__typename)&&!i&&(0,x.jsx)(`p`,{children:(0,x.jsx)(`button`,{type:`button`,className:`strong`,onClick:()=>r({view:`map`,focus:[e.id],story:``,as:``}),children:`Show around it on the map`})}),(0,x.jsxs)(`dl`,{children:[De(e).map(([e,t])=>(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:M(N(e))}),(0,x.jsx)(`dd`,{children:t})]},e)),(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:`Claims on it`}),(0,x.jsx)(`dd`,{children:j(e.state)})]}),a.map(e=>(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:M(N(e.field))}),(0,x.jsx)(`dd`,{children:j(e.state)})]},e.field)),e.url&&(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:`Page`}),(0,x.jsx)(`dd`,{children:(0,x.jsx)(`a`,{href:e.url,rel:`noreferrer`,children:e.url})})]}),e.keys.length>0&&(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:`Keys`}),(0,x.jsx)(`dd`,{children:e.keys.map(e=>`${e.scheme}:${e.value}`).join(`, `)})]})]}),(0,x.jsx)(ke,{node:e}),(0,x.jsx)(we,{claims:e.claims.nodes,more:e.claims.pageInfo.hasNextPage})]})}function Fe({node:e,heading:t}){let[,n]=k(),r={note:e.note,accessLevel:e.accessLevel&&j(e.accessLevel),purpose:e.purpose,agreement:e.agreement,expires:e.expires,terms:e.terms,scope:e.scope,degree:e.degree&&j(e.degree),support:e.support&&j(e.support)};return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`p`,{className:`kind`,children:[`Link `,e.isSynthetic&&(0,x.jsx)(`small`,{className:`tag`,children:`made up for demonstration`})]}),(0,x.jsx)(`h2`,{ref:t,tabIndex:-1,children:P(e.type)}),(0,x.jsxs)(`dl`,{children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:`From`}),(0,x.jsx)(`dd`,{children:(0,x.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({selected:e.from.id}),children:e.from.name})})]}),(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:`To`}),(0,x.jsx)(`dd`,{children:(0,x.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({selected:e.to.id}),children:e.to.name})})]}),(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:`Claims on it`}),(0,x.jsx)(`dd`,{children:j(e.state)})]}),Object.entries(r).filter(([,e])=>e).map(([e,t])=>(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`dt`,{children:M(N(e))}),(0,x.jsx)(`dd`,{children:t})]},e))]}),(0,x.jsx)(we,{claims:e.claims.nodes,more:e.claims.pageInfo.hasNextPage})]})}var Ie=[`Actor`,`Dataset`,`Standard`,`Software`,`Initiative`,`UseCase`];function Le(){let[e,t]=k(),[i,a]=(0,c.useState)(``),[o,s]=(0,c.useState)(``),[l,u]=(0,c.useState)(!1),[f,p]=(0,c.useState)(-1),m=(0,c.useRef)(null),h=(0,c.useId)();(0,c.useEffect)(()=>{let e=setTimeout(()=>s(i.trim()),150);return()=>clearTimeout(e)},[i]),(0,c.useEffect)(()=>{let e=e=>{let t=e.target instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName);e.key!==`/`||t||e.ctrlKey||e.metaKey||(e.preventDefault(),m.current?.focus())};return window.addEventListener(`keydown`,e),()=>window.removeEventListener(`keydown`,e)},[]);let g=r({queryKey:[`search`,o,e.at],enabled:o.length>1,placeholderData:n,queryFn:({signal:t})=>d(ne,{query:o,first:8,at:e.at||null},t)}),_=o.length>1&&i?g.data?.data.search.nodes??[]:[],v=n=>{let r=_[n];r&&(u(!1),a(``),Ie.includes(r.__typename)?t({...E,at:e.at,focus:[r.id],selected:r.id}):t({selected:r.id}))},ee=e=>{e.key===`ArrowDown`||e.key===`ArrowUp`?(e.preventDefault(),u(!0),p(t=>_.length===0?-1:(t+(e.key===`ArrowDown`?1:_.length+ +(t<0)-1))%_.length)):e.key===`Enter`?v(Math.max(f,0)):e.key===`Escape`&&(u(!1),a(``))},y=g.data?.data.search.totalCount??0,b=l&&o.length>1&&i!==``;return(0,x.jsxs)(`search`,{className:`search`,onBlur:e=>{e.currentTarget.contains(e.relatedTarget)||u(!1)},children:[(0,x.jsx)(`input`,{ref:m,type:`text`,role:`combobox`,"aria-expanded":b&&_.length>0,"aria-controls":h,"aria-autocomplete":`list`,"aria-activedescendant":b&&f>=0?`${h}-${f}`:void 0,"aria-label":`Search for anything`,"aria-keyshortcuts":`/`,placeholder:`Search: an actor, a dataset, a standard …`,autoComplete:`off`,spellCheck:!1,value:i,onChange:e=>{a(e.target.value),u(!0),p(-1)},onFocus:()=>u(!0),onKeyDown:ee}),(0,x.jsxs)(`div`,{className:`found`,hidden:!b,children:[(0,x.jsx)(`div`,{role:`listbox`,id:h,"aria-label":`What was found`,children:_.map((e,t)=>(0,x.jsxs)(`div`,{role:`option`,id:`${h}-${t}`,tabIndex:-1,"aria-selected":t===f,className:`option`,onMouseDown:e=>e.preventDefault(),onClick:()=>v(t),children:[(0,x.jsx)(`span`,{children:e.name}),` `,(0,x.jsx)(`small`,{children:N(e.__typename)})]},e.id))}),(0,x.jsx)(`p`,{role:`status`,children:g.isError?`The search was not answered.`:g.isPending?`Searching …`:y===0?`Nothing has these words.`:y>_.length?`The first ${_.length} of ${y}`:``})]})]})}function Re(){let[e]=k();return e.as===`table`||e.as===``&&window.matchMedia(`(max-width: 40rem)`).matches}function ze({table:e}){let[,t]=k();return(0,x.jsxs)(`fieldset`,{className:`switch`,children:[(0,x.jsx)(`legend`,{className:`quiet`,children:`Show as`}),(0,x.jsx)(`button`,{type:`button`,"aria-pressed":!e,onClick:()=>t({as:`picture`}),children:`Picture`}),(0,x.jsx)(`button`,{type:`button`,"aria-pressed":e,onClick:()=>t({as:`table`}),children:`Table`})]})}function Be({story:{story:e,told:t,error:n,again:r}}){let[i,a]=k(),o=(0,x.jsx)(`button`,{type:`button`,onClick:()=>a({...E,at:i.at}),children:`Close`});return e?n?(0,x.jsxs)(`section`,{className:`told`,children:[(0,x.jsx)(`h1`,{children:e.title}),(0,x.jsx)(C,{error:n,again:r,still:`The map below still works.`})]}):t?(0,x.jsxs)(`section`,{className:`told`,children:[(0,x.jsx)(`h1`,{children:e.title}),(0,x.jsx)(`p`,{className:`lede`,children:t.sentence}),t.caveat&&(0,x.jsx)(`p`,{children:t.caveat}),(0,x.jsx)(`ul`,{children:t.rows.map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>a({selected:e.id}),children:e.name}),` `,e.says,e.synthetic&&(0,x.jsx)(`small`,{className:`tag`,children:`made up`})]},e.key??e.id))}),(0,x.jsx)(`p`,{children:o})]}):null:(0,x.jsxs)(`section`,{className:`told`,children:[(0,x.jsx)(`h1`,{children:`There is no such question here.`}),(0,x.jsx)(`p`,{children:o})]})}var I=e=>e.map(e=>e.name).join(`, `);async function Ve(e,t){let{data:n}=await d(re,{words:`destination`,at:e},t),r=n.datasets.nodes.map(e=>{let t=e.stewards.nodes.length>0?`kept by ${I(e.stewards.nodes)}`:`nobody is recorded as keeping it`,n=e.accessGrants.edges.map(e=>`${e.node.name}${e.link?.purpose?` for ${e.link.purpose}`:``}${e.link?.expires?` until ${e.link.expires}`:``}`),r=n.length>0?`may be had by ${n.join(` and `)}`:`nobody is recorded as having been granted access`;return{id:e.id,name:e.name,synthetic:e.isSynthetic,says:`${t}; ${r}. Spectrum: ${j(e.spectrum)}; cost: ${j(e.cost)}.`}}),i=n.datasets.nodes.filter(e=>e.stewards.nodes.length>0).length;return{rows:r,focus:r.map(e=>e.id),sentence:r.length===0?`No dataset here speaks of destinations.`:`${F(r.length,`dataset`)} about destinations; who keeps it is known of ${i}.`}}async function He(e,t){let{data:n}=await d(ie,{at:e},t),{gap:r,noGap:i,cannotTell:a}=n.missingDatasets,o=r.nodes.map(e=>({id:e.subject.id,name:e.subject.name,synthetic:e.subject.isSynthetic,says:`${e.sentence} ${e.others.length>0?`Could gather or keep it: ${I(e.others)}.`:`Nobody is recorded who could gather it.`}`}));return{rows:o,focus:o.map(e=>e.id),sentence:`${F(r.totalCount,`dataset`)} that a use case needs ${r.totalCount===1?`is`:`are`} nowhere to be had; ${i.totalCount} exist, and of ${a.totalCount} it cannot be told.`,caveat:r.totalCount>o.length?`The first ${o.length} are listed.`:void 0}}async function Ue(e,t){let n=`slug:std-xcri-cap`,{data:r}=await d(ae,{standard:n,at:e},t),i=r.standard?.name??`the standard`,a=r.adoptionLeverage.nodes.map(e=>({id:e.supplier.id,name:e.supplier.name,synthetic:e.supplier.isSynthetic,says:`alone would bring in ${F(e.newProviders.length,`provider`)} (${I(e.newProviders)||`none`}), ${F(e.newCourseCount,`course`)} that could then be compared and ${F(e.newOccupations.length,`occupation`)}.`})),o=[...r.standard?[r.standard.id]:[],...a.map(e=>e.id)];if(a.length===0)return{rows:a,focus:o,sentence:`No supplier of software would change how far ${i} goes.`};let{data:s}=await d(oe,{standard:n,by:a.map(e=>e.id),at:e},t),{before:c,after:l}=s.whatIf;return{rows:a,focus:o,sentence:`If ${a.length===1?a[0].name:`these ${a.length} suppliers`} took up ${i}, ${F(l.providerCount,`provider`)} instead of ${c.providerCount} would speak it, and ${F(l.courseCount,`course`)} instead of ${c.courseCount} could be compared.`,caveat:`A supposition, laid over what is recorded; nothing is changed.`}}async function We(e,t){let{data:n}=await d(se,{at:e},t),r=n.places.nodes.map(e=>e.id);if(r.length===0)return{rows:[],focus:[],sentence:`No demand for any occupation has been observed here.`};let{data:i}=await d(ce,{areas:r,at:e},t),{rows:a,byClass:o,caveats:s,measure:c,period:l,synthetic:u}=i.occupationGaps,f=[...a.nodes].sort((e,t)=>(t.demand.value??0)-(e.demand.value??0)).slice(0,8),p=a.totalCount<=a.nodes.length,m=o.filter(e=>e.class===`CANNOT_TELL`).reduce((e,t)=>e+t.rows,0);return{focus:[],rows:f.map(e=>({id:e.occupation.id,key:`${e.occupation.id} ${e.area.id}`,name:e.occupation.name,synthetic:u,says:`(${e.occupation.code}) in ${e.area.name}: ${e.demand.value??`an unknown number of`} ${c} in ${l}. ${e.sentence}`})),sentence:`In ${F(r.length,`area`)} with observed demand: ${F(a.totalCount,`pair`)} of an occupation and an area with ${c} and no linked course found there; of ${m} it cannot be told.`,caveat:[a.totalCount>f.length?p?`The ${f.length} with most ${c} are listed.`:`${f.length} of them are listed.`:``,`No linked course found is not the same as a lack of skills.`,...s.slice(0,3).map(e=>e.sentence)].filter(Boolean).join(` `)}}var Ge=[{slug:`holders`,title:`Who holds data about destinations, and who may have it?`,tell:Ve},{slug:`unlinked`,title:`Which occupations have adverts but no linked course?`,tell:We},{slug:`needed`,title:`Which data is needed and nowhere to be had?`,tell:He},{slug:`adoption`,title:`What if suppliers took up XCRI-CAP?`,tell:Ue}];function Ke(e,t){let n=Ge.find(t=>t.slug===e),i=r({queryKey:[`story`,e,t],enabled:n!==void 0,queryFn:({signal:e})=>n.tell(t||null,e)});return{story:n,told:i.data,error:i.error,isPending:n!==void 0&&i.isPending,again:()=>void i.refetch()}}function qe({map:e,synthetic:t}){let[,n,r]=k(),i=(t,n)=>e.legend.find(e=>e.of===t&&e.value===n)?.count??0,a=e.legend.filter(e=>e.of===`STATUS`).reduce((e,t)=>e+t.count,0),o=i(`SPECTRUM`,`OPEN`)+i(`SPECTRUM`,`PUBLIC`);return e.total===0?(0,x.jsxs)(`section`,{className:`welcome`,children:[(0,x.jsx)(`h1`,{children:`Nothing has been entered yet.`}),(0,x.jsxs)(`p`,{children:[`Bring a file in with `,(0,x.jsx)(`code`,{children:`catchment import`}),`, or start with `,(0,x.jsx)(`code`,{children:`--demo`}),` to see an example.`]})]}):(0,x.jsxs)(`section`,{className:`welcome`,children:[(0,x.jsx)(`h1`,{children:`Who holds the data, and what is missing?`}),(0,x.jsxs)(`p`,{className:`lede`,children:[(0,x.jsx)(`strong`,{children:F(i(`KIND`,`ACTOR`),`actor`)}),` hold, send or use`,` `,(0,x.jsx)(`strong`,{children:F(i(`KIND`,`DATASET`),`dataset`)}),`; `,o,` of them are open or public and`,` `,(0,x.jsxs)(`strong`,{children:[i(`EXISTENCE`,`MISSING`),` are known to be missing`]}),`. Of`,` `,(0,x.jsx)(`strong`,{children:F(a,`exchange`)}),` between actors, `,i(`STATUS`,`EXISTING`),` run and`,` `,i(`STATUS`,`BLOCKED`),` are blocked.`]}),t&&(0,x.jsxs)(`p`,{className:`notice synthetic`,children:[(0,x.jsx)(`strong`,{children:`Partly made up.`}),` Some sources here are synthetic, to show what Catchment can do. What rests on them says so.`]}),(0,x.jsx)(`ul`,{className:`stories`,"aria-label":`Questions to begin with`,children:Ge.map(e=>(0,x.jsx)(`li`,{children:(0,x.jsx)(`a`,{href:r({story:e.slug}),onClick:t=>{$(t)&&(t.preventDefault(),n({story:e.slug}))},children:e.title})},e.slug))})]})}function Je(e){if(e.type)return e.type===`STEWARDS`?`keeps`:e.type===`LACKS_STANDARD`?`missing`:e.type===`COULD_COLLECT`?`wanted`:[`ADOPTS`,`SUPPORTS`,`CONFORMS_TO`,`EXTENDS`,`UNDERPINS`].includes(e.type)?`standard`:`plain`;switch(e.status){case`PROPOSED`:case`CONDITIONAL`:return`wanted`;case`BLOCKED`:return`blocked`;case`MISSING`:return`missing`;case`ENDED`:return`ended`}return e.valueKind===`FUNDING`?`money`:`flow`}var Ye=[[`flow`,`runs: data, a service or advice`],[`money`,`runs: money`],[`wanted`,`proposed, or hangs on something`],[`blocked`,`blocked`],[`missing`,`missing, or needed and not there`],[`ended`,`ended`],[`keeps`,`keeps the data`],[`standard`,`takes up or follows a standard`],[`plain`,`another link`]];function Xe(e){return[`MISSING`,`PLANNED`,`UNCLEAR`,`UNMAPPED`].includes(e.existence??``)||[`MISSING`,`PROPOSED`].includes(e.standing??``)}var L=e=>Math.round(e*10)/10;function Ze(e,t,n=.12){let[r,i]=[t.x-e.x,t.y-e.y],a=Math.hypot(r,i)||1,[o,s]=[(e.x+t.x)/2-i*n,(e.y+t.y)/2+r*n],c=$e(e,o,s,e.r+2),l=$e(t,o,s,t.r+6),u=[L((c[0]+2*o+l[0])/4),L((c[1]+2*s+l[1])/4)];return{path:a<e.r?``:`M${c.map(L)}Q${L(o)},${L(s)} ${l.map(L)}`,middle:u}}function Qe(e,t){let n=t.x>e.x+40,r=t.x<e.x-40,[i,a]=n?[R(e),e.edge??R(e)]:[e.x-e.r-2,e.x-e.r-2],[o,s]=r?[R(t)+6,t.edge??R(t)]:[t.x-t.r-6,t.x-t.r-6],c=!n&&!r?Math.min(16+Math.abs(t.y-e.y)*.12,46):Math.max(24,Math.abs(s-a)*.5),l=a+(n?c:-c),u=s+(r?c:-c),d=[L((a+3*l+3*u+s)/8),L((e.y+t.y)/2)],f=n&&a>i?`H${L(a)}`:``,p=r&&s>o?`H${L(o)}`:``;return{path:`M${L(i)},${e.y}${f}C${L(l)},${e.y} ${L(u)},${t.y} ${L(s)},${t.y}${p}`,middle:d}}function R(e){return e.x+e.r+12+Math.max(e.label.length*6.9,(e.sub?.length??0)*5.9)}function $e(e,t,n,r){let i=Math.hypot(t-e.x,n-e.y)||1;return[e.x+(t-e.x)*r/i,e.y+(n-e.y)*r/i]}function et(e,t,n){let r=new Map(e.map(e=>[e.id,e])),i=new Map;return t.flatMap(e=>{let[t,a]=[r.get(e.from),r.get(e.to)];if(!t||!a)return[];let o=`${e.from} ${e.to}`,s=i.get(o)??0;i.set(o,s+1);let c=e=>s===0?e:{...e,y:e.y+s*5},l=t===a?tt(t):n(c(t),c(a)),u=Je(e);return[{key:`${e.id} ${o}`,...l,look:u,width:e.type?1.3:2,arrow:!0,bond:e}]})}function tt(e){let[t,n,r]=[e.x,e.y-e.r,e.r*.9+8];return{path:`M${L(t-r*.5)},${L(n+2)}C${L(t-r)},${L(n-r*1.3)} ${L(t+r)},${L(n-r*1.3)} ${L(t+r*.5)},${L(n)}`,middle:[t,L(n-r)]}}var z={FUNDER:{column:0,row:0},INTERMEDIARY:{column:0,row:1},BYSTANDER:{column:0,row:2},CONTRIBUTOR:{column:1,row:0},STEWARD:{column:1,row:1},AGGREGATOR:{column:1,row:2},SOFTWARE:{column:2,row:0},DATASET:{column:2,row:1},STANDARD:{column:2,row:2},INITIATIVE:{column:3,row:0},BENEFICIARY:{column:3,row:1},USE_CASE:{column:3,row:2},OTHER:{column:3,row:3}},nt=22,B={width:1100,column:290,left:115,row:190,top:92},rt=e=>Math.min(e.ties.length,nt,Math.max(0,40-e.groups.length));function it(e){let t=Math.max(1,...e.groups.map(e=>e.count)),n=e.groups.map(e=>{let n=z[e.name],r=n.column%2==1?34:0;return{id:e.name,group:e.name,count:e.count,label:A[e.name],place:`below`,x:B.left+n.column*B.column,y:B.top+n.row*B.row+r,r:20+30*Math.sqrt(e.count/t)}}),r=Math.max(1,...n.map(e=>z[e.group].row+1));return{width:B.width,height:B.top+(r-1)*B.row+120,frames:[],headings:[],marks:n,wires:at(e,n)}}function at(e,t){let n=new Map(t.map(e=>[e.id,e]));return[...e.ties].sort((e,t)=>t.flows-e.flows||t.links-e.links||`${e.from}${e.to}`.localeCompare(`${t.from}${t.to}`)).slice(0,rt(e)).flatMap(e=>{let[t,r]=[n.get(e.from),n.get(e.to)];if(!t||!r)return[];let i=t===r?tt(t):Ze(t,r),a=e.flows===0?`plain`:e.running===0?`wanted`:`flow`;return[{key:`${e.from} ${e.to}`,...i,look:a,width:1+2.2*Math.sqrt(e.links/8),arrow:!0,tie:e}]})}var V={column:322,frame:250,left:58,top:16,title:34,row:24,gap:26,spare:4},ot=(e,t)=>e.name.localeCompare(t.name,`en`)||(e.id<t.id?-1:1);function H(e,t=30){return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`}function st(e){let t=[],n=[],r=[0,0,0,0].map(()=>V.top),i=Object.keys(z).sort((e,t)=>z[e].row-z[t].row);for(let a of i){let i=e.nodes.filter(e=>e.group===a).sort(ot);if(i.length===0)continue;let{column:o}=z[a],[s,c]=[V.left+o*V.column,r[o]],l=Math.ceil(i.length/V.spare)*V.spare,u=V.title+l*V.row,d=e.groups.find(e=>e.name===a)?.count??i.length;t.push({x:s,y:c,width:V.frame,height:u,title:`${A[a]} ${i.length===d?d:`${i.length} of ${d}`}`}),i.forEach((e,t)=>{n.push({id:e.id,x:s+20,y:c+V.title+t*V.row+8,r:8.5,label:H(e.name),place:`right`,edge:s+V.frame,thing:e,group:a})}),r[o]=c+u+V.gap}return{width:V.left*2+V.column*3+V.frame,height:Math.max(...r),frames:t,headings:[],marks:n,wires:et(n,e.links,Qe)}}var U={column:305,row:38,heading:26,top:24,left:66,label:222};function ct(e){let t=pt(e),n=new Map;for(let r of e.nodes){let e=r.distance*(t.get(r.id)??1);n.set(e,[...n.get(e)??[],r])}let r=[...n.keys()].sort((e,t)=>e-t),i=Math.max(...[...n.values()].map(ut)),a=[],o=r.flatMap((t,r)=>dt(n.get(t),U.left+r*U.column,i,e,a));return{width:U.left+(r.length-1)*U.column+U.label+64,height:U.top+i+20,frames:[],headings:a,marks:o,wires:et(o,e.links,Qe)}}var lt=(e,t)=>{let[n,r]=[z[e.group],z[t.group]];return n.column-r.column||n.row-r.row||ot(e,t)};function ut(e){return e.length*U.row+new Set(e.map(e=>e.group)).size*U.heading}function dt(e,t,n,r,i){let a=U.top+(n-ut(e))/2,o=``;return[...e].sort(lt).map(e=>{e.group!==o&&(o=e.group,i.push({x:t-12,y:a+16,text:A[e.group]}),a+=U.heading);let n={id:e.id,x:t,y:a+U.row/2-4,r:e.isFocus?14:10,label:H(e.name,e.isFocus?24:29),place:`right`,edge:t+U.label,thing:e,group:e.group,sub:e.isFocus?void 0:ft(e,r)};return a+=U.row,n})}function ft(e,t){if(e.distance!==1)return;let n=new Set(t.nodes.filter(e=>e.isFocus).map(e=>e.id)),r=t.links.flatMap(t=>{let r=t.state===`DISPUTED`||t.state===`UNSUPPORTED`?` (${j(t.state)})`:``,i=t.status&&t.status!==`EXISTING`?` (${j(t.status)})`:``;return t.from===e.id&&n.has(t.to)?[P(t.type)+i+r]:t.to===e.id&&n.has(t.from)?[P(t.type,!0)+i+r]:t.carries.some(e=>n.has(e))?t.from===e.id?[`sends it${i}${r}`]:t.to===e.id?[`receives it${i}${r}`]:[]:[]}),i=[...new Set(r)];return i.length>0?H(i.slice(0,2).join(`, `)+(i.length>2?` and ${i.length-2} more`:``),34):void 0}function pt(e){let t=new Map(e.nodes.map(e=>[e.id,e.distance])),n=new Map,r=(e,r,i,a,o)=>{t.get(r)===a&&t.get(e)===a-1&&n.set(r,(n.get(r)??0)+(a===1?i:2*(o.get(e)??1)))},i=new Map;for(let t=1;t<=6;t++){n.clear();for(let n of e.links)mt(n,(e,n)=>{r(n,e,-1,t,i),r(e,n,1,t,i)});for(let[e,t]of n)i.set(e,t<0?-1:1)}return i}function mt(e,t){t(e.from,e.to);for(let n of e.carries)t(e.from,n),t(n,e.to)}var ht={KIND:`of another kind`,GROUP:`in other groups`,SPECTRUM:`elsewhere on the data spectrum`,OUT_OF_REACH:`further from the focus`,LIMIT:`over the limit of a picture`};function gt({map:e,overview:t,table:n}){let[r,i]=k(),a=me(r);if(t){let t=e.ties.length,r=rt(e);return(0,x.jsxs)(`p`,{className:`bar`,role:`status`,children:[(0,x.jsx)(`strong`,{children:F(e.total,`thing`)}),` in `,F(e.groups.length,`group`),`; open one, or`,` `,(0,x.jsx)(`button`,{type:`button`,onClick:()=>i({all:!0}),children:`show all`}),`.`,!n&&r<t&&(0,x.jsxs)(x.Fragment,{children:[` `,`The `,r,` strongest of `,t,` ties are drawn; the table has all.`]}),a&&(0,x.jsx)(_t,{})]})}let o=e.hidden.map(e=>`${e.count} ${ht[e.reason]??``}`);return(0,x.jsxs)(`p`,{className:`bar`,role:`status`,children:[(0,x.jsxs)(`strong`,{children:[e.shown,` of `,F(e.total,`thing`),` shown`]}),`, `,F(e.links.length,`link`),`.`,o.length>0?` Hidden: ${o.join(`, `)}.`:` Nothing is hidden.`,a&&(0,x.jsx)(_t,{}),(r.focus.length>0||r.story)&&(0,x.jsxs)(x.Fragment,{children:[` `,(0,x.jsx)(`button`,{type:`button`,onClick:()=>i({focus:[],story:``,selected:``,all:!0}),children:`Show all`})]}),` `,(0,x.jsx)(`button`,{type:`button`,onClick:()=>i({...E,at:r.at,as:r.as}),children:`To the start`})]})}function _t(){let[,e]=k();return(0,x.jsxs)(x.Fragment,{children:[` `,(0,x.jsx)(`button`,{type:`button`,onClick:()=>e({groups:[],spectrum:[],statuses:[],states:[],all:!0}),children:`Clear filters`})]})}function W(e){switch(e){case`OPEN`:return{letter:`O`,tone:`open`};case`PUBLIC`:return{letter:`P`,tone:`public`};case`GROUP`:return{letter:`G`,tone:`shared`};case`NAMED`:return{letter:`N`,tone:`shared`};case`CLOSED`:return{letter:`C`,tone:`closed`};case`NOT_PUBLIC`:return{letter:`X`,tone:`none`};case`NONE`:return{letter:`–`,tone:`none`};default:return{letter:`?`,tone:`none`}}}function vt({mark:e}){let{thing:t,r:n}=e;if(!t)return(0,x.jsxs)(`g`,{children:[(0,x.jsx)(`circle`,{className:`hub`,r:n}),(0,x.jsx)(`text`,{className:`number`,children:e.count})]});let r=Xe(t)?` hollow`:``;switch(t.kind){case`ACTOR`:return(0,x.jsxs)(`g`,{className:`actor`,children:[(0,x.jsx)(`circle`,{className:`shape`,r:n}),(0,x.jsx)(`text`,{className:`code`,children:xe[e.group]??``})]});case`DATASET`:{let{letter:e,tone:i}=W(t.spectrum),a=n*.82;return(0,x.jsxs)(`g`,{className:`data ${i}${r}`,children:[(0,x.jsx)(`path`,{className:`shape`,d:`M${-a},${-n}H${a-5}L${a},${5-n}V${n}H${-a}Z`}),(0,x.jsx)(`text`,{className:`letter`,children:r&&t.existence===`MISSING`?`?`:e})]})}case`STANDARD`:return(0,x.jsxs)(`g`,{className:r,children:[(0,x.jsx)(`path`,{className:`shape`,d:`M${-n},0L${-n/2},${-n*.9}H${n/2}L${n},0L${n/2},${n*.9}H${-n/2}Z`}),r&&(0,x.jsx)(`text`,{className:`code`,children:`?`})]});case`SOFTWARE`:return(0,x.jsxs)(`g`,{children:[(0,x.jsx)(`rect`,{className:`shape`,x:-n,y:-n*.8,width:n*2,height:n*1.6,rx:3}),(0,x.jsx)(`path`,{className:`shape`,d:`M${-n*.5},${n*.3}H${n*.5}`})]});case`INITIATIVE`:return(0,x.jsx)(`path`,{className:`shape`,d:`M0,${-n}L${n},0L0,${n}L${-n},0Z`});default:return(0,x.jsx)(`path`,{className:`shape`,d:`M0,${-n}L${n},${n*.8}H${-n}Z`})}}function G({wire:e,onSelect:t}){let n=yt(e),{bond:r}=e;return(0,x.jsxs)(`g`,{className:`line`,"data-link":r||e.tie?e.key:void 0,children:[(0,x.jsx)(`title`,{children:xt(e)}),(0,x.jsx)(`path`,{className:`wire ${e.look} ${n}`,d:e.path,strokeWidth:bt(e),markerEnd:e.arrow?`url(#tip-${n||`line`})`:void 0}),e.look===`money`&&(0,x.jsx)(`path`,{className:`inner`,d:e.path}),(0,x.jsx)(St,{wire:e}),r&&t&&(0,x.jsx)(`path`,{className:`hit-wire`,d:e.path,onClick:()=>t(r.id)})]})}function yt({bond:e}){return!e||e.type?``:e.valueKind===`DATA`||e.spectrum!==`UNKNOWN`?W(e.spectrum).tone:``}function bt(e){return e.tie?e.width:e.look===`money`?3.6:e.look===`keeps`?2.6:e.width}function xt({bond:e,tie:t}){return t?`${t.links} links, of which ${t.flows} are flows and ${t.running} of those run`:e?e.type?`${P(e.type)}: ${j(e.state)}`:`${j(e.valueKind)} ${j(e.status)}: ${j(e.state)}`:``}function St({wire:e}){return[Ct(e.look),e.bond?.state===`DISPUTED`?`≠`:e.bond?.state===`UNSUPPORTED`?`∅`:``].filter(Boolean).map((t,n)=>(0,x.jsxs)(`g`,{className:`badge`,transform:`translate(${e.middle[0]+n*17},${e.middle[1]})`,children:[(0,x.jsx)(`circle`,{r:7}),t===`‖`?(0,x.jsx)(`path`,{d:`M-3.5,0H3.5`}):(0,x.jsx)(`text`,{children:t})]},t))}function Ct(e){return e===`blocked`?`‖`:e===`missing`?`?`:e===`ended`?`×`:``}function wt(){return(0,x.jsx)(`defs`,{children:[`line`,`open`,`public`,`shared`,`closed`,`none`].map(e=>(0,x.jsx)(`marker`,{id:`tip-${e}`,viewBox:`-8 -5 10 10`,refX:`-1`,markerWidth:`10`,markerHeight:`10`,markerUnits:`userSpaceOnUse`,orient:`auto`,children:(0,x.jsx)(`path`,{className:`tip ${e}`,d:`M-6,-3.5L0,0L-6,3.5`})},e))})}var Tt=[`OPEN`,`PUBLIC`,`GROUP`,`NAMED`,`CLOSED`,`NOT_PUBLIC`,`NONE`,`UNKNOWN`],Et=[`open`,`public`,`group`,`named`,`closed`,`not public`,`nothing to place`,`not known`],Dt=[[`ACTOR`,`actor`],[`DATASET`,`dataset`],[`STANDARD`,`standard`],[`SOFTWARE`,`software`],[`INITIATIVE`,`initiative`],[`USE_CASE`,`use case`]],K=1060;function Ot({y:e,width:t,note:n}){return(0,x.jsxs)(`g`,{className:`only-export`,transform:`translate(20,${e})`,children:[(0,x.jsx)(`path`,{className:`frame`,d:`M0,0H${t-40}`}),Dt.map(([e,t],n)=>(0,x.jsx)(q,{x:n*128,y:24,word:t,mark:J(e,`OPEN`)},e)),(0,x.jsx)(q,{x:Dt.length*128,y:24,word:`wanted or missing`,mark:J(`DATASET`,`OPEN`,`MISSING`)}),Tt.map((e,t)=>(0,x.jsx)(q,{x:t*128,y:52,word:Et[t],mark:J(`DATASET`,e)},e)),Ye.map(([e,t],n)=>(0,x.jsxs)(`g`,{transform:`translate(${n%3*340},${80+Math.floor(n/3)*24})`,children:[(0,x.jsx)(G,{wire:kt(e)}),(0,x.jsx)(`text`,{className:`sub`,x:48,y:4,children:t})]},e)),(0,x.jsxs)(`text`,{className:`sub`,y:160,children:[`≠ sources disagree · ∅ nobody supports it · `,n]})]})}function q({x:e,y:t,word:n,mark:r}){return(0,x.jsxs)(`g`,{transform:`translate(${e+10},${t})`,children:[(0,x.jsx)(vt,{mark:r}),(0,x.jsx)(`text`,{className:`sub`,x:14,y:4,children:n})]})}function J(e,t,n){return{id:``,x:0,y:0,r:8,label:``,place:`right`,group:`OTHER`,thing:{id:``,kind:e,name:``,group:`OTHER`,roles:[],spectrum:t,existence:n??null,standing:null,isFocus:!1,distance:0,degree:0,roles:[]}}}function kt(e){let t=e=>({...J(`ACTOR`,`OPEN`),x:e,r:0});return{key:`key ${e}`,...Ze(t(0),t(46),0),path:`M0,0H38`,middle:[19,0],look:e,width:2,arrow:!0}}var At={SPECTRUM:[`OPEN`,`PUBLIC`,`GROUP`,`NAMED`,`CLOSED`,`NOT_PUBLIC`,`NONE`,`UNKNOWN`],STATUS:[`EXISTING`,`PROPOSED`,`CONDITIONAL`,`BLOCKED`,`MISSING`,`ENDED`,`UNKNOWN`],STATE:[`AGREED`,`SINGLE_SOURCE`,`STALE`,`DISPUTED`,`UNSUPPORTED`]};function jt({map:e,overview:t}){let[n,r]=k(),i=t=>e.legend.filter(e=>e.of===t).sort((e,n)=>At[t].indexOf(e.value??``)-At[t].indexOf(n.value??``)),a=t?{all:!0}:{};return(0,x.jsxs)(`details`,{className:`legend`,open:!Mt(),children:[(0,x.jsx)(`summary`,{children:`Legend and filter`}),(0,x.jsx)(Y,{title:`Groups`,children:e.groups.map(e=>(0,x.jsx)(X,{sign:(0,x.jsx)(`b`,{className:`code`,children:xe[e.name]??`·`}),word:A[e.name],hint:be[e.name],n:e.count,on:n.groups.includes(e.name),change:()=>r({groups:D(n.groups,e.name),...a})},e.name))}),(0,x.jsx)(Y,{title:`Datasets: who may have it`,children:i(`SPECTRUM`).map(e=>{let{letter:t,tone:i}=W(e.value);return(0,x.jsx)(X,{sign:(0,x.jsx)(`b`,{className:`code fill ${i}`,children:t}),word:M(e.value),n:e.count,on:n.spectrum.includes(e.value??``),change:()=>r({spectrum:D(n.spectrum,e.value??``),...a})},e.value)})}),(0,x.jsx)(Y,{title:`Flows: whether they run`,children:i(`STATUS`).map(e=>(0,x.jsx)(X,{word:M(e.value),n:e.count,on:n.statuses.includes(e.value??``),change:()=>r({statuses:D(n.statuses,e.value??``),...a})},e.value))}),(0,x.jsx)(Y,{title:`Links: what their claims amount to`,children:i(`STATE`).map(e=>(0,x.jsx)(X,{sign:(0,x.jsx)(`b`,{className:`code`,children:e.value===`DISPUTED`?`≠`:e.value===`UNSUPPORTED`?`∅`:``}),word:M(e.value),n:e.count,on:n.states.includes(e.value??``),change:()=>r({states:D(n.states,e.value??``),...a})},e.value))}),(0,x.jsx)(Y,{title:`Lines`,children:(0,x.jsx)(`ul`,{className:`lines`,children:Ye.map(([e,t])=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(`svg`,{className:`paint`,viewBox:`-1 -9 42 18`,width:`42`,height:`18`,"aria-hidden":`true`,children:(0,x.jsx)(G,{wire:{...kt(e),arrow:!1}})}),t]},e))})})]})}function Mt(){return window.matchMedia(`(max-width: 60rem)`).matches}function Y({title:e,children:t}){return(0,x.jsxs)(`fieldset`,{children:[(0,x.jsx)(`legend`,{children:e}),t]})}function X({sign:e,word:t,hint:n,n:r,on:i,change:a}){return(0,x.jsxs)(`label`,{className:`tick`,title:n,children:[(0,x.jsx)(`input`,{type:`checkbox`,checked:i,onChange:a}),(0,x.jsx)(`span`,{"aria-hidden":`true`,children:e}),(0,x.jsx)(`span`,{children:t}),(0,x.jsx)(`span`,{className:`n`,children:r})]})}function Z({caption:e,heads:t,lines:n}){let r=e=>e.replace(`#`,``),i=e=>e?.startsWith(`#`)?`n`:void 0;return(0,x.jsx)(`div`,{className:`scroll`,children:(0,x.jsxs)(`table`,{className:`stack`,children:[(0,x.jsx)(`caption`,{children:e}),(0,x.jsx)(`thead`,{children:(0,x.jsx)(`tr`,{children:t.map(e=>(0,x.jsx)(`th`,{scope:`col`,className:i(e),children:r(e)},e))})}),(0,x.jsx)(`tbody`,{children:n.map(e=>(0,x.jsxs)(`tr`,{"aria-current":e.current||void 0,children:[(0,x.jsx)(`th`,{scope:`row`,children:e.cells[0]}),e.cells.slice(1).map((e,n)=>(0,x.jsx)(`td`,{className:i(t[n+1]),"data-label":r(t[n+1]??``),children:e},t[n+1]))]},e.key))})]})})}function Nt({map:e,overview:t}){return t?(0,x.jsx)(Pt,{map:e}):(0,x.jsx)(Ft,{map:e})}function Pt({map:e}){let[,t]=k(),n=e.groups.map(e=>({key:e.name,cells:[(0,x.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>t({groups:[e.name],all:!0}),children:A[e.name]},`open`),be[e.name],e.count]})),r=e.ties.map(e=>({key:`${e.from} ${e.to}`,cells:[A[e.from],A[e.to],e.links,e.flows,e.running]}));return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(Z,{caption:`Groups`,heads:[`Group`,`What they do`,`#Things`],lines:n}),(0,x.jsx)(Z,{caption:`How they hang together`,heads:[`From`,`To`,`#Links`,`#Flows`,`#That run`],lines:r})]})}function Ft({map:e}){let[t,n]=k();if(e.nodes.length===0)return(0,x.jsx)(`p`,{className:`state`,children:`Nothing fits. Clear a filter to see more.`});let r=new Map(e.nodes.map(e=>[e.id,e.name])),i=e=>r.get(e)??`a dataset that is not shown`,a=e.nodes.map(e=>({key:e.id,current:e.isFocus,cells:[(0,x.jsxs)(`span`,{children:[(0,x.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({focus:[e.id],selected:e.id,story:``}),children:e.name}),e.isFocus&&` (in focus)`]},`name`),M(e.kind),A[e.group],e.spectrum?j(e.spectrum):``,e.existence||e.standing?j(e.existence??e.standing):``,e.degree]})),o=e.links.map(e=>({key:`${e.id} ${e.from} ${e.to}`,current:e.id===t.selected,cells:[i(e.from),(0,x.jsx)(`button`,{type:`button`,className:`plain`,"aria-label":`${It(e)}: ${i(e.from)} to ${i(e.to)}`,onClick:()=>n({selected:e.id}),children:It(e)},`open`),i(e.to),e.status?j(e.status):``,j(e.state),e.carries.map(i).join(`; `)]}));return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(Z,{caption:`Things`,heads:[`Name`,`Kind`,`Group`,`Data spectrum`,`Exists`,`#Links`],lines:a}),(0,x.jsx)(Z,{caption:`Links and flows`,heads:[`From`,`Relation`,`To`,`Status`,`Claims`,`Carries`],lines:o})]})}function It(e){return e.type?P(e.type):e.valueKind&&e.valueKind!==`UNKNOWN`?`sends ${j(e.valueKind)} to`:`sends to`}var Lt={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]};function Rt(e){return e in Lt}function zt(e,t,n){let r=e.find(e=>e.id===t);if(!r)return e[0]?.id??t;let[i,a]=Lt[n],o=t,s=1/0;for(let n of e){let[e,c]=[n.x-r.x,n.y-r.y],l=e*i+c*a,u=Math.abs(e*a)+Math.abs(c*i);if(n.id===t||l<=0||u>l*3+40)continue;let d=l+2*u;d<s&&([o,s]=[n.id,d])}return o}function Bt({scene:e,name:t,note:n,zoom:r,selected:i,picture:a,onOpen:o,onSelect:s}){let[l,u]=(0,c.useState)(``),[d,f]=(0,c.useState)(``),p=(0,c.useRef)(new Map),m=e.marks.some(e=>e.id===l)?l:(e.marks.find(e=>e.thing?.isFocus)??e.marks[0])?.id,h=(0,c.useRef)(!1);(0,c.useEffect)(()=>{h.current&&m&&!p.current.get(m)?.contains(document.activeElement)&&p.current.get(m)?.focus()},[m]);let g=d||(h.current?l:``),_=e.wires.filter(e=>e.bond?e.bond.from===g||e.bond.to===g:e.tie?.from===g||e.tie?.to===g),v=e.marks[0]?.place===`below`?.62:.8;return(0,x.jsxs)(`svg`,{ref:a,className:`paint`,role:`group`,"aria-label":t,viewBox:`0 0 ${e.width} ${e.height}`,"data-width":Math.max(e.width,K),"data-height":e.height+180,style:{width:`clamp(${e.width*r*v}px, ${100*r}%, ${e.width*r*1.1}px)`},onKeyDown:t=>{let n=e.marks.find(e=>e.id===m);if(Rt(t.key)&&m){t.preventDefault();let n=zt(e.marks,m,t.key);u(n),p.current.get(n)?.focus()}else(t.key===`Enter`||t.key===` `)&&n&&(t.preventDefault(),o(n))},onFocus:()=>{h.current=!0},onBlur:e=>{e.relatedTarget&&(h.current=!1)},children:[(0,x.jsx)(`title`,{children:t}),(0,x.jsx)(wt,{}),(0,x.jsx)(`rect`,{className:`ground`,width:Math.max(e.width,K),height:e.height+180}),(0,x.jsx)(`g`,{className:_.length>0?`behind`:void 0,children:(0,x.jsx)(Vt,{scene:e,onSelect:s})}),(0,x.jsx)(`g`,{className:`lit`,"aria-hidden":`true`,children:_.map(e=>(0,x.jsx)(`path`,{className:`wire ${e.look}`,d:e.path},e.key))}),(0,x.jsx)(Ot,{y:e.height+6,width:Math.max(e.width,K),note:n}),(0,x.jsx)(`g`,{className:`marks`,children:e.marks.map(e=>(0,x.jsxs)(`g`,{"data-node":e.id,role:`button`,tabIndex:e.id===m?0:-1,"aria-label":Ut(e),"aria-current":e.id===i||void 0,className:`mark`,transform:`translate(${e.x},${e.y})`,ref:t=>{t?p.current.set(e.id,t):p.current.delete(e.id)},onFocus:()=>u(e.id),onClick:()=>o(e),onPointerEnter:()=>f(e.id),onPointerLeave:()=>f(``),children:[(0,x.jsx)(Ht,{mark:e}),e.id===i&&(0,x.jsx)(`circle`,{className:`halo`,r:e.r+4})]},e.id))})]})}var Vt=(0,c.memo)(function({scene:e,onSelect:t}){return(0,x.jsxs)(`g`,{"aria-hidden":`true`,className:e.frames.length>0?`dense`:`haloed`,children:[e.frames.map(e=>(0,x.jsxs)(`g`,{children:[(0,x.jsx)(`rect`,{className:`frame`,x:e.x,y:e.y,width:e.width,height:e.height,rx:8}),(0,x.jsx)(`text`,{className:`heading`,x:e.x+12,y:e.y+21,children:e.title})]},e.title)),e.headings.map(e=>(0,x.jsx)(`text`,{className:`heading`,x:e.x,y:e.y,children:e.text},`${e.x} ${e.y}`)),e.wires.map(e=>(0,x.jsx)(G,{wire:e,onSelect:t},e.key)),e.marks.map(e=>(0,x.jsxs)(`g`,{transform:`translate(${e.x},${e.y})`,children:[(0,x.jsx)(vt,{mark:e}),e.place===`below`?(0,x.jsx)(`text`,{className:`label below`,y:e.r+18,children:e.label}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`text`,{className:`label`,x:e.r+7,y:e.sub?-1:4,fontWeight:e.thing?.isFocus?700:void 0,children:e.label}),e.sub&&(0,x.jsx)(`text`,{className:`sub`,x:e.r+7,y:13,children:e.sub})]})]},e.id))]})});function Ht({mark:e}){if(e.place===`below`)return(0,x.jsx)(`circle`,{className:`hit`,r:Math.max(e.r,14)+4});let t=e.r*2+10+Math.max(e.label.length*7,(e.sub?.length??0)*6);return(0,x.jsx)(`rect`,{className:`hit`,x:-e.r-3,y:-12,width:t,height:e.sub?32:24,rx:4})}function Ut({label:e,thing:t,count:n,sub:r}){if(!t)return`${e}: ${n}. Open the group`;let i=[M(t.kind),t.spectrum&&j(t.spectrum),(t.existence??t.standing)!==`EXISTS`&&(t.existence??t.standing)&&j(t.existence??t.standing),r];return`${t.name}. ${i.filter(Boolean).join(`, `)}${t.isFocus?`. In focus`:``}`}function Wt(e){let t=e=>{let t=e==null?``:String(e);return typeof e==`string`&&/^[=+\-@\t\r]/.test(t)&&(t=`'${t}`),/[",\r\n]/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t};return`${e.map(e=>e.map(t).join(`,`)).join(`\r
`)}\r\n`}function Gt(e){let t=new Map(e.nodes.map(e=>[e.id,e.name]));return[[`row`,`id`,`kind or relation`,`name or from`,`group or to`,`spectrum`,`existence or status`,`claims`,`carries`],...e.nodes.map(e=>[`thing`,e.id,j(e.kind),e.name,j(e.group),e.spectrum&&j(e.spectrum),j(e.existence??e.standing??``),``,``]),...e.links.map(e=>[`link`,e.id,P(e.type),t.get(e.from)??e.from,t.get(e.to)??e.to,e.spectrum&&j(e.spectrum),e.status&&j(e.status),j(e.state),e.carries.map(e=>t.get(e)??e).join(`; `)])].map(e=>e.map(e=>e===`not stated`?``:e??null))}function Q(e,t,n){let r=URL.createObjectURL(new Blob([n],{type:t})),i=document.createElement(`a`);i.href=r,i.download=e,i.click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Kt=`/* How the picture looks. Exports take this file along, without the part for dark screens. */
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
.paint .badge circle {
  fill: var(--ground);
  stroke: var(--ink);
  stroke-width: 1.2;
}
.paint .badge path {
  stroke: var(--ink);
  stroke-width: 1.5;
  fill: none;
  stroke-linecap: round;
}
.paint .badge text {
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
`;function qt(e){let t=e.cloneNode(!0),n=t.dataset.width??`0`,r=t.dataset.height??`0`;t.setAttribute(`viewBox`,`0 0 ${n} ${r}`),t.setAttribute(`width`,n),t.setAttribute(`height`,r),t.removeAttribute(`style`),t.setAttribute(`xmlns`,`http://www.w3.org/2000/svg`);for(let e of t.querySelectorAll(`.hit, .hit-wire, .halo`))e.remove();for(let e of t.querySelectorAll(`[data-node]`))e.removeAttribute(`tabindex`),e.setAttribute(`role`,`img`);let i=document.createElementNS(`http://www.w3.org/2000/svg`,`style`);return i.textContent=Kt.replace(/@media \(prefers-color-scheme: dark\)[\s\S]*$/,``).replace(/\.paint \.only-export[^}]*\}/,``),t.insertBefore(i,t.firstChild),`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(t)}`}async function Jt(e){let t=qt(e),n=new Image;n.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await n.decode();let r=document.createElement(`canvas`),i=Math.min(2,8e3/Math.max(n.width,n.height));return[r.width,r.height]=[n.width*i,n.height*i],r.getContext(`2d`)?.drawImage(n,0,0,r.width,r.height),new Promise((e,t)=>{r.toBlob(n=>n?e(n):t(Error(`The picture is too large for a PNG.`)),`image/png`)})}function Yt({name:e,picture:t,rows:n,data:r}){let i=(0,c.useRef)(null),a=e=>()=>{e(),i.current&&(i.current.open=!1)},o=e=>a(()=>{if(t?.current)return e(t.current)});return(0,x.jsxs)(`details`,{className:`download`,ref:i,onKeyDown:e=>{e.key===`Escape`&&i.current&&(i.current.open=!1,e.stopPropagation())},children:[(0,x.jsx)(`summary`,{children:`Download`}),(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`button`,{type:`button`,onClick:o(t=>Q(`${e}.svg`,`image/svg+xml`,qt(t))),disabled:!t,children:`SVG`}),(0,x.jsx)(`button`,{type:`button`,onClick:o(async t=>Q(`${e}.png`,`image/png`,await Jt(t))),disabled:!t,children:`PNG`}),(0,x.jsx)(`button`,{type:`button`,onClick:a(()=>Q(`${e}.csv`,`text/csv;charset=utf-8`,Wt(n()))),children:`CSV`}),(0,x.jsx)(`button`,{type:`button`,onClick:a(()=>Q(`${e}.json`,`application/json`,JSON.stringify(r(),null,2))),children:`JSON`})]})]})}function Xt({map:e,focus:t,overview:n,table:r,picture:i,zoom:a,setZoom:o,note:s}){let[c,l]=k();return(0,x.jsxs)(`div`,{className:`tools`,children:[(0,x.jsx)(ze,{table:r}),t.length>0&&(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`fieldset`,{className:`switch`,children:[(0,x.jsx)(`legend`,{children:`Steps`}),[1,2,3].map(e=>(0,x.jsx)(`button`,{type:`button`,"aria-pressed":c.depth===e,onClick:()=>l({depth:e}),children:e},e))]}),(0,x.jsxs)(`label`,{className:`way`,children:[`Direction`,(0,x.jsxs)(`select`,{value:c.direction,onChange:e=>l({direction:e.target.value}),children:[(0,x.jsx)(`option`,{value:`BOTH`,children:`both ways`}),(0,x.jsx)(`option`,{value:`OUT`,children:`leading from it`}),(0,x.jsx)(`option`,{value:`INTO`,children:`leading to it`})]})]})]}),!r&&(0,x.jsxs)(`fieldset`,{className:`switch zoom`,children:[(0,x.jsx)(`legend`,{children:`Size`}),(0,x.jsx)(`button`,{type:`button`,"aria-label":`Smaller`,onClick:()=>o(Math.max(.4,a*.8)),children:`−`}),(0,x.jsxs)(`button`,{type:`button`,title:`As large as it was`,onClick:()=>o(1),children:[Math.round(a*100),` %`]}),(0,x.jsx)(`button`,{type:`button`,"aria-label":`Larger`,onClick:()=>o(Math.min(2.5,a*1.25)),children:`+`})]}),(0,x.jsx)(Yt,{name:`catchment-map`,picture:r?null:i,rows:()=>n?Zt(e):Gt(e),data:()=>({note:s,...e})})]})}function Zt(e){return[[`from`,`to`,`links`,`flows`,`flows that run`],...e.ties.map(e=>[e.from,e.to,e.links,e.flows,e.running]),[`group`,`things`],...e.groups.map(e=>[e.name,e.count])]}function Qt(e,t){let n=e=>e.length>0?e:null;return{focus:n(t),depth:e.depth,direction:e.direction,groups:n(e.groups),spectrum:n(e.spectrum),statuses:n(e.statuses),states:n(e.states),limit:$t(e,t)?0:300,at:e.at||null}}function $t(e,t){return t.length===0&&!e.all&&e.groups.length===0}function en(e,t,i){let a=Qt(e,t);return r({queryKey:[`map`,a],queryFn:({signal:e})=>d(m,a,e),placeholderData:n,enabled:i,refetchOnWindowFocus:`always`})}function tn(){let[e,t]=k(),n=Ke(e.story,e.at),r=e.focus.length>0?e.focus:n.told?.focus??[],i=$t(e,r),a=en(e,r,!n.isPending),o=a.data,s=(0,c.useRef)(null),[l,u]=(0,c.useState)(1),d=o?.data.map,f=(0,c.useMemo)(()=>d&&an(d),[d]),p=Re(),m=e=>{e.thing?e.thing.isFocus?t({selected:e.id}):t({focus:[e.id],selected:e.id,story:``}):t({groups:[e.group],all:!0,story:``})},h=n=>{n.target instanceof HTMLInputElement||(n.key===`Escape`&&!e.selected&&!i&&t({...E,at:e.at,as:e.as}),r.length>0&&/^[123]$/.test(n.key)&&t({depth:Number(n.key)}),(n.key===`+`||n.key===`-`)&&u(e=>Math.min(2.5,Math.max(.4,e*(n.key===`+`?1.25:.8)))))};if(n.isPending)return(0,x.jsx)(rn,{what:`The answer is read`});if(!o||!d||!f)return a.isError?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(nn,{}),(0,x.jsx)(C,{error:a.error,again:()=>void a.refetch(),still:`The registry and GraphiQL may still work.`})]}):(0,x.jsx)(rn,{what:`The map is drawn`});let g=on(o.data.revision),_=i?`Groups of the ecosystem and how they hang together`:r.length>0?`What lies around the focus`:`Things of the ecosystem and the links between them`;return(0,x.jsxs)(`div`,{className:`map`,onKeyDown:h,children:[e.story?(0,x.jsx)(Be,{story:n}):i&&!me(e)?(0,x.jsx)(qe,{map:d,synthetic:o.data.revision.hasSynthetic}):(0,x.jsx)(nn,{}),a.isError&&(0,x.jsx)(C,{error:a.error,again:()=>void a.refetch(),still:`What you see is what was answered before.`}),(0,x.jsx)(w,{messages:o.partial}),(0,x.jsxs)(`div`,{className:`board`,"aria-busy":a.isPlaceholderData,children:[(0,x.jsx)(jt,{map:d,overview:i}),(0,x.jsxs)(`section`,{className:`sheet`,"aria-label":`Map`,children:[(0,x.jsx)(Xt,{map:d,focus:r,picture:s,table:p,zoom:l,setZoom:u,note:g,overview:i}),(0,x.jsx)(gt,{map:d,overview:i,table:p}),p?(0,x.jsx)(Nt,{map:d,overview:i}):(0,x.jsx)(`div`,{className:`canvas`,children:(0,x.jsx)(Bt,{scene:f,name:_,note:g,zoom:l,selected:e.selected,picture:s,onOpen:m,onSelect:e=>t({selected:e})})}),(0,x.jsx)(`p`,{className:`print-only`,children:g}),o.data.revision.hasSynthetic&&(0,x.jsx)(`p`,{className:`made-up`,children:`Some of this is made up for demonstration; its sources and details say so.`})]})]})]})}function nn(){return(0,x.jsx)(`h1`,{className:`quiet`,children:`Map of the ecosystem`})}function rn({what:e}){return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(nn,{}),(0,x.jsx)(S,{what:e})]})}function an(e){return e.nodes.length===0?it(e):e.nodes.some(e=>e.isFocus)?ct(e):st(e)}function on(e){let t=e.hasSynthetic?` · partly made up for demonstration`:``;return`Catchment · revision ${e.revision}${t} · ${window.location.href}`}var sn=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),cn=function(e){return`/`+e},ln={},un=function(e){return e.pathname.endsWith(`.css`)},dn=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},fn=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=cn(t,n);let r=s(t),i=un(r);return dn(ln,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:sn,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},pn=[{view:`map`,name:`Map`,Show:tn},{view:`registry`,name:`Registry`,Show:(0,c.lazy)(()=>fn(()=>import(`./Registry-Bn6f0Ck6.js`),__vite__mapDeps([0,1,2])))}];function mn(){let[e,t,n]=k(),{name:r,Show:i}=pn.find(({view:t})=>t===e.view)??pn[0];return(0,c.useEffect)(()=>{document.title=`${r} · Catchment`},[r]),(0,c.useEffect)(()=>{let n=n=>{n.key===`Escape`&&e.selected&&!(n.target instanceof HTMLInputElement)&&t({selected:``})};return window.addEventListener(`keydown`,n),()=>window.removeEventListener(`keydown`,n)},[e.selected,t]),(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`a`,{className:`skip`,href:`#main`,children:`To the content`}),(0,x.jsxs)(`header`,{className:`top`,children:[(0,x.jsx)(`a`,{className:`brand`,href:`/`,onClick:e=>{$(e)&&(e.preventDefault(),t(E))},children:`Catchment`}),(0,x.jsx)(`nav`,{"aria-label":`Views`,children:pn.map(({view:r,name:i})=>(0,x.jsx)(`a`,{href:n({...E,view:r,at:e.at}),"aria-current":e.view===r?`page`:void 0,onClick:n=>{$(n)&&(n.preventDefault(),t({...E,view:r,at:e.at}))},children:i},r))}),(0,x.jsx)(Le,{}),(0,x.jsxs)(`nav`,{"aria-label":`For developers`,className:`aside`,children:[(0,x.jsx)(`a`,{href:`/graphiql`,children:`GraphiQL`}),(0,x.jsx)(`a`,{href:`/schema.graphqls`,children:`Schema`})]})]}),e.at>0&&(0,x.jsxs)(`p`,{className:`notice past`,role:`status`,children:[`You look at revision `,e.at,`, not at the newest.`,` `,(0,x.jsx)(`button`,{type:`button`,onClick:()=>t({at:0}),children:`To the newest`})]}),(0,x.jsxs)(`div`,{className:e.selected?`page with-details`:`page`,children:[(0,x.jsx)(`main`,{id:`main`,tabIndex:-1,children:(0,x.jsx)(c.Suspense,{fallback:(0,x.jsx)(S,{what:`${r} is loaded`}),children:(0,x.jsx)(i,{})})}),e.selected&&(0,x.jsx)(Ne,{id:e.selected},e.selected)]})]})}function $(e){return e.button===0&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey}var hn=new a({defaultOptions:{queries:{staleTime:3e4,retry:(e,t)=>e<1&&t instanceof u&&t.code===`UNREACHABLE`,networkMode:`always`}}});(0,l.createRoot)(document.getElementById(`app`)).render((0,x.jsx)(c.StrictMode,{children:(0,x.jsx)(t,{client:hn,children:(0,x.jsx)(mn,{})})}));export{d as S,v as _,F as a,_ as b,M as c,C as d,S as f,g,ee as h,Z as i,k as l,h as m,Wt as n,j as o,w as p,Q as r,N as s,$ as t,D as u,y as v,te as x,b as y};
import{n as e}from"./words-Cvha9POi.js";var t=[{class:`NO_LINKED_COURSE`,letter:`N`,look:`unlinked`,name:`No linked course found`,means:`demand was counted, and no course of the catchment is known to lead there`},{class:`WEAK_LINK_ONLY`,letter:`W`,look:`weak`,name:`Weak or disputed links only`,means:`courses lead there, by weak or disputed evidence alone`},{class:`LINKED`,letter:`L`,look:`linked`,name:`Linked`,means:`at least one course leads there by strong evidence that nobody disputes`},{class:`NO_ADVERTS_SEEN`,letter:`Z`,look:`zero`,name:`None seen`,means:`demand was counted and is zero`},{class:`DEMAND_SUPPRESSED`,letter:`S`,look:`kept-back`,name:`Demand kept back`,means:`there is a figure, and its source does not show it`},{class:`CANNOT_TELL`,letter:`?`,look:`untold`,name:`Cannot tell`,means:`no figure of demand is known, or courses lead to a broader group only`}],n=e=>t.find(t=>t.class===e)??t[t.length-1],r=[[`UNIT`,`Unit groups (4 digits)`],[`MINOR`,`Minor groups (3 digits)`],[`SUB_MAJOR`,`Sub-major groups (2 digits)`],[`MAJOR`,`Major groups (1 digit)`]],i=[[`OWN`,`held in the area`],[`NEIGHBOURS`,`held there or next to it`],[`SET`,`held in any area chosen`],[`LEARNERS`,`held there or where its learners go`]],a=e=>i.map(([t,n])=>[t,t===`LEARNERS`&&!e?`${n} (no journeys known)`:n]);function o(e,t){return e.find(([e])=>e===t)?.[0]??e[0][0]}var s=e=>`${e.occupation.id}/${e.area.id}`,c=e=>e.caveats.includes(`SYNTHETIC_DATA`);function l({status:e,value:t}){return e===`AVAILABLE`?String(t??`?`):{SUPPRESSED:`kept back`,UNAVAILABLE:`no figure`,ABSENT:`–`}[e]}function u({broader:e}){return e?`${e.figure} in ${e.area.name} (${e.period})`:``}function d({status:e,value:t,unit:n,period:r,imputed:i},a){let o=r?` (${r})`:``;return e===`AVAILABLE`?`${t??`an unknown number of`} ${n??a}${o}${i?`, filled in by the source`:``}`:{SUPPRESSED:`a number of ${a} that the source keeps back${o}`,UNAVAILABLE:`no figure available, says the source${o}`,ABSENT:`no ${a} were counted or reported`}[e]}function f(t){let n=[t.courses===0?`no linked course found`:e(t.courses,`linked course`)];if(t.courses>0){n.push(e(t.presentations,`presentation`));let r=t.presentations>t.presentationsWithUnknownPlaces;n.push(r?e(t.places,`place`):`places not stated`),r&&t.presentationsWithUnknownPlaces>0&&n.push(`${t.presentationsWithUnknownPlaces} without stated places`)}return t.possible>0&&n.push(`${e(t.possible,`course`)} to a broader group only`),n.join(`, `)}function p(e,t){return`${e.occupation.name}, ${e.area.name}: ${d(e.demand,t)}; ${f(e.supply)}. ${n(e.class).name}`}function m(e,t){return!e||t<=0?0:e>t*2/3?3:e>t/3?2:1}function h(e,t=[]){let n=new Map;for(let{occupation:r,demand:i,supply:a}of e.flat()){if(i.status===`ABSENT`&&a.courses===0&&!t.includes(r.id))continue;let e=n.get(r.id),o=i.value??(i.status===`SUPPRESSED`?-1:-2);n.set(r.id,{most:Math.max(e?.most??-2,o),courses:Math.max(e?.courses??0,a.courses),code:r.code??``})}return[...n].sort(([,e],[,t])=>t.most-e.most||t.courses-e.courses||(e.code<t.code?-1:1)).map(([e])=>e)}function g(e){return e.filter(e=>e.demand.status===`AVAILABLE`).sort((e,t)=>(t.demand.value??0)-(e.demand.value??0)||e.occupation.name.localeCompare(t.occupation.name)||e.area.name.localeCompare(t.area.name))}var _=`/* Areas as they lie. Exports take this file along, without the part for dark screens. */
.paint .area-edge {
  fill: none;
  stroke: var(--ground);
  stroke-width: 4;
  stroke-linejoin: round;
}
.paint .area-rim {
  fill: none;
  stroke: var(--line);
  stroke-width: 1;
  stroke-linejoin: round;
}
.paint .area-apart {
  fill: var(--frame);
}
.paint .area-name {
  text-anchor: middle;
  font-weight: 650;
  font-size: 12.5px;
  fill: var(--ink);
  paint-order: stroke;
  stroke: var(--ground);
  stroke-width: 4px;
  stroke-linejoin: round;
}
.paint .plate {
  fill: var(--ground);
}
.paint .venue {
  fill: var(--ink);
  stroke: var(--ground);
  stroke-width: 1.5;
}
.paint .venue-number {
  text-anchor: middle;
  dominant-baseline: central;
  font-size: 11px;
  font-weight: 700;
  fill: var(--ground);
}
.paint .place-figure {
  text-anchor: middle;
  dominant-baseline: central;
  font-size: 14px;
  font-weight: 700;
  fill: var(--ink);
  paint-order: stroke;
  stroke: var(--ground);
  stroke-width: 4px;
  stroke-linejoin: round;
}
.paint .journey {
  fill: none;
  stroke: var(--unlinked);
  stroke-linecap: round;
}
.paint .journey.withheld {
  stroke-dasharray: 2 4;
}
.paint .journey-end {
  fill: var(--unlinked);
}
`,v=`/* Supply and demand in pictures. Exports take this file along, without the part for dark screens. */
.paint {
  --unlinked: #b03a00;
  --weak: #6a3fa0;
  --linked: #007a66;
  --heat-1: #e3eef9;
  --heat-2: #c4dcf4;
  --heat-3: #9cc5ee;
}
.paint .end {
  text-anchor: end;
}
.paint .centred {
  text-anchor: middle;
}
.paint .middle {
  dominant-baseline: central;
}
.paint .column {
  font-weight: 600;
  font-size: 12px;
}
.paint .figure {
  fill: var(--ink);
  font-weight: 650;
  dominant-baseline: central;
  font-variant-numeric: tabular-nums;
}
.paint .instead {
  fill: var(--ink);
  font-size: 10.5px;
  font-style: italic;
  dominant-baseline: central;
}
.paint .heat {
  fill: var(--ground);
}
.paint .heat-1 {
  fill: var(--heat-1);
}
.paint .heat-2 {
  fill: var(--heat-2);
}
.paint .heat-3 {
  fill: var(--heat-3);
}
.paint .heat.uncounted {
  fill: var(--frame);
}
.paint .cell-rim {
  fill: none;
  stroke: var(--rim);
}
.paint .cell-none {
  fill: none;
  stroke: var(--rim);
  stroke-dasharray: 1 4;
}
.paint .class-ground {
  fill: var(--ground);
  stroke: var(--line);
}
.paint .class.unlinked .class-ground {
  stroke: var(--unlinked);
}
.paint .class.weak .class-ground {
  stroke: var(--weak);
}
.paint .class.linked .class-ground {
  fill: var(--linked);
  stroke: var(--linked);
}
.paint .class-area {
  opacity: 0.55;
}
.paint .class-area .class-ground {
  stroke: none;
}
.paint .class-line {
  fill: none;
  stroke: var(--line);
  stroke-width: 1.4;
}
.paint .class-line.unlinked {
  stroke: var(--unlinked);
  stroke-width: 2.4;
}
.paint .class-line.weak {
  stroke: var(--weak);
  stroke-width: 2;
}
.paint .class-line.untold {
  fill: var(--line);
  stroke: none;
}
.paint .class-spot {
  fill: var(--ground);
}
.paint .class.linked .class-spot {
  fill: var(--linked);
}
.paint .class-letter {
  text-anchor: middle;
  dominant-baseline: central;
  font-weight: 750;
  font-size: 11.5px;
  fill: var(--ink);
}
.paint .class.unlinked .class-letter {
  fill: var(--unlinked);
}
.paint .class.weak .class-letter {
  fill: var(--weak);
}
.paint .class.linked .class-letter {
  fill: var(--on-fill);
}
@media (prefers-color-scheme: dark) {
  .paint {
    --unlinked: #ff9a66;
    --weak: #a877f0;
    --linked: #5fd0bb;
    --heat-1: #1b2c3f;
    --heat-2: #234566;
    --heat-3: #2c5c8a;
  }
}
`;export{f as _,a,o as c,d,l as f,h as g,r as h,g as i,n as l,s as m,_ as n,i as o,c as p,u as r,p as s,v as t,t as u,m as v};
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{a as t,c as n,l as r,r as i}from"./vendor-5r59YH_c.js";import{A as a,D as o,E as s,O as c,_t as l,r as u}from"./index-CUo-T4JX.js";import{n as d,r as f,t as p}from"./States-BC_wSTV-.js";import{r as ee,t as m}from"./useAddress-DjL1-3ts.js";import{n as h,r as g,u as te}from"./words-CoxNUSL9.js";import{t as _}from"./palette-y930Xeko.js";import{t as ne}from"./FocusTargets-jSJHY2FB.js";import{t as re}from"./Table-CG6QqIkE.js";import{a as ie,i as ae,o as oe,rt as v}from"./graphql-BFh4ho7c.js";var y=e(r(),1),se=`/* How the Board looks. Exports take this file along, without the part for dark screens. */
.board-picture {
  --ground: #ffffff;
  --lane: #f2f5f1;
  --ink: #1b2420;
  --soft: #55605b;
  --data: #00604f;
  --money: #8f5a00;
  --other: #66706b;
  --blocked: #b3261e;
  --open: #1d76cf;
  --public: #00604f;
  --shared: #b85e00;
  --closed: #521457;
  --none: #5f6b66;
  --on-fill: #ffffff;
  display: block;
  width: 100%;
  height: auto;
  font-family: system-ui, sans-serif;
  font-weight: 600;
}
.board-picture .ground {
  fill: var(--ground);
}
.board-picture .lane {
  fill: var(--lane);
}
.board-picture .lane-name {
  fill: var(--soft);
  font-size: 13px;
  font-weight: 700;
}
.board-picture .not-mapped {
  fill: var(--soft);
  font-size: 11px;
  font-style: italic;
  font-weight: 400;
}
.board-picture .exchange {
  fill: none;
  stroke: var(--other);
  stroke-width: 1.8;
}
.board-picture .exchange.data {
  stroke: var(--data);
  stroke-width: 2.4;
}
.board-picture .exchange.money {
  stroke: var(--money);
}
.board-picture .exchange.implied {
  stroke-opacity: 0.72;
  stroke-width: 1.3;
}
.board-picture .exchange.proposed {
  stroke-dasharray: 8 5;
}
.board-picture .exchange.conditional {
  stroke-dasharray: 10 4 2 4;
}
.board-picture .exchange.missing,
.board-picture .exchange.unknown,
.board-picture .exchange.ended {
  stroke-dasharray: 2 5;
}
.board-picture .exchange.blocked {
  stroke: var(--blocked);
  stroke-dasharray: 4 4;
  stroke-width: 2.2;
}
.board-picture .tip {
  fill: var(--other);
}
.board-picture .tip.data {
  fill: var(--data);
}
.board-picture .tip.money {
  fill: var(--money);
}
.board-picture .tip.blocked {
  fill: var(--blocked);
}
.board-picture .actor {
  fill: var(--ground);
  stroke: var(--ink);
  stroke-width: 1.6;
}
.board-picture .folded {
  fill: var(--lane);
  stroke: var(--ink);
  stroke-dasharray: 3 2;
  stroke-width: 1.6;
}
.board-picture .count {
  fill: var(--ink);
  font-size: 11px;
  font-weight: 700;
}
.board-picture .name {
  fill: var(--ink);
  font-size: 12px;
}
.board-picture .barrier {
  fill: var(--blocked);
  font-size: 11px;
  font-weight: 500;
}
.board-picture .document {
  fill: var(--none);
}
.board-picture .document.open {
  fill: var(--open);
}
.board-picture .document.public {
  fill: var(--public);
}
.board-picture .document.shared {
  fill: var(--shared);
}
.board-picture .document.closed {
  fill: var(--closed);
}
.board-picture .document.hollow {
  fill: var(--ground);
  stroke: var(--ink);
  stroke-dasharray: 2.5 2;
}
.board-picture .letter {
  fill: var(--on-fill);
  font-size: 9.5px;
  font-weight: 700;
}
.board-picture .hollow + .letter {
  fill: var(--ink);
}
.board-picture .sign {
  fill: var(--ground);
  stroke: var(--other);
  stroke-width: 1.5;
}
.board-picture .sign.blocked {
  stroke: var(--blocked);
}
.board-picture .sign-word {
  fill: var(--ink);
  font-size: 11px;
  font-weight: 700;
}
.board-picture .sign-word.blocked {
  fill: var(--blocked);
}
.board-picture .key-word {
  fill: var(--soft);
  font-size: 11px;
  font-weight: 400;
}
.board-picture .made-up {
  fill: var(--ink);
}
.board-picture .middle {
  text-anchor: middle;
}
.board-picture .end {
  text-anchor: end;
}
.board-picture .level {
  dominant-baseline: central;
  text-anchor: middle;
}
.board-picture .target {
  cursor: pointer;
  fill: transparent;
  rx: 50%;
}
.board-picture .target:focus {
  outline: none;
}
.board-picture .target:focus-visible {
  stroke: var(--ink);
  stroke-width: 2.5;
}
.board-picture .target.open {
  stroke: var(--data);
  stroke-width: 3;
}
.board-picture .quiet-line {
  opacity: 0.16;
}
@media (prefers-color-scheme: dark) {
  .board-picture {
    --ground: #12161b;
    --lane: #1a2026;
    --ink: #e9eeeb;
    --soft: #a9b4ae;
    --data: #7fd6c4;
    --money: #e0a64a;
    --other: #95a19b;
    --blocked: #ff8f85;
    --open: #4a9cf0;
    --public: #a6f0dc;
    --shared: #f0993a;
    --closed: #d65fb0;
    --none: #a5b0ba;
    --on-fill: #12161b;
  }
}
`;function ce(e){let t=new Map(e.actors.map(e=>[e.id,e.name])),n=e=>e?`yes`:`no`;return[[`row`,`from or holder`,`to`,`what`,`travels`,`status`,`stands in the way`,`implied`,`made_up`],...e.exchanges.map(e=>[`exchange`,t.get(e.from)??e.from,t.get(e.to)??e.to,e.carries.map(e=>e.name).join(`; `),e.travels,e.status.toLowerCase(),e.barrier,n(e.isImplied),n(e.isSynthetic)]),...e.actors.flatMap(e=>e.holds.map(t=>[`holds`,e.name,``,t.name,``,``,``,``,n(t.isSynthetic||e.isSynthetic)])),...e.notMapped.map(e=>[`not mapped yet`,e.name,``,``,``,``,``,``,n(e.isSynthetic)]),...e.unheld.map(e=>[`held by nobody`,``,``,e.name,``,``,``,``,n(e.isSynthetic)])]}var le={EXISTING:`runs`,CONDITIONAL:`runs on conditions`,PROPOSED:`is proposed`,BLOCKED:`is blocked`,MISSING:`is missing`,ENDED:`has ended`,UNKNOWN:`may or may not run: nobody recorded it`},b={data:`data`,money:`money`,other:`a service, advice or insight`};function ue(e,t,n){let r=t=>e.exchanges.filter(e=>e.status===t),i=r(`EXISTING`),a=e.exchanges.filter(e=>e.isImplied).length,o=new Set([...e.actors.flatMap(e=>e.holds),...e.exchanges.flatMap(e=>e.carries),...e.unheld].filter(e=>e.isHollow).map(e=>e.id)).size;return[i.length>0&&x(i.length,`exchange runs`,`exchanges run`),r(`CONDITIONAL`).length>0&&x(r(`CONDITIONAL`).length,`on conditions`),r(`PROPOSED`).length>0&&x(r(`PROPOSED`).length,`proposed`),r(`BLOCKED`).length>0&&{...x(r(`BLOCKED`).length,`blocked`),isBad:!0},r(`MISSING`).length>0&&x(r(`MISSING`).length,`missing`),a>0&&x(a,`implied, not stated`),o>0&&x(o,`dataset wanted`,`datasets wanted`),e.notMapped.length>0&&x(e.notMapped.length,`actor not mapped yet`,`actors not mapped yet`),t>0&&{number:n,words:`courses of ${h(t,`provider`)}`}].filter(e=>e!==!1)}var x=(e,t,n=t)=>({number:g(e),words:e===1?t:n});function de(e){let t=e.carries.map(e=>e.name).join(`, `)||fe(b[e.travels]),n=[e.barrier,e.isImplied&&`No source states it: it follows from what they say`,e.isSynthetic&&`Made up`];return[`${t}: ${le[e.status]??e.status.toLowerCase()}`,...n].filter(Boolean).join(`. `)}var fe=e=>e.slice(0,1).toUpperCase()+e.slice(1);function pe({from:e,to:t,exchanges:n}){let r=`${e.name} to ${t.name}`;return n.length===1?`${r}. ${de(n[0])}`:`${r}: ${g(n.length)} exchanges`}function me(e,t){if(e.folded>0)return`${e.lane}: ${h(e.folded,`more actor`)}. Open the lane`;let{actor:n}=e,r=(e,t)=>[...new Set(e.map(e=>e[t].name))].join(`, `),i=r(t.filter(t=>t.from===e),`to`),a=r(t.filter(t=>t.to===e),`from`);return[e.name,n&&n.holds.length>0&&`holds ${h(n.holds.length,`dataset`)}`,i&&`gives to ${i}`,a&&`gets from ${a}`,n&&n.with.length>0&&`with ${n.with.join(`, `)}`,n?.isSynthetic&&`made up`].filter(Boolean).join(`; `)}var S=n();function he({answer:e,picture:t,hasSwitch:n}){let[r,i]=m(),{board:a,providers:s,courses:c,revision:l}=e,d=`${g(c.totalCount)}${c.totalIsCapped?`+`:``}`;return(0,S.jsxs)(`div`,{className:`board-head`,children:[(0,S.jsx)(`p`,{className:`figures`,role:`status`,children:ue(a,s.totalCount,d).map(({number:e,words:t,isBad:n})=>(0,S.jsxs)(`span`,{className:n?`bad`:void 0,children:[(0,S.jsx)(`strong`,{children:e}),` `,t]},t))}),(0,S.jsxs)(`div`,{className:`tools`,children:[n&&(0,S.jsxs)(`label`,{children:[(0,S.jsx)(`input`,{type:`checkbox`,checked:r.madeUp,onChange:e=>i({madeUp:e.target.checked})}),` `,`Made-up examples too`]}),r.lane&&(0,S.jsxs)(`button`,{type:`button`,onClick:()=>i({lane:``}),children:[`Fold `,r.lane]}),(0,S.jsx)(o,{table:!t}),(0,S.jsx)(u,{name:`catchment-board`,provenance:l,picture:t,paint:se,rows:()=>ce(a),data:()=>a})]})]})}var C=(e,t,n=0)=>e.x<t.x+t.width+n&&t.x<e.x+e.width+n&&e.y<t.y+t.height+n&&t.y<e.y+e.height+n,w=(e,[t,n],r=0)=>t>e.x-r&&t<e.x+e.width+r&&n>e.y-r&&n<e.y+e.height+r;function T({from:e,pull:t,to:n},r){let[i,a,o]=[(1-r)*(1-r),2*r*(1-r),r*r];return[i*e[0]+a*t[0]+o*n[0],i*e[1]+a*t[1]+o*n[1]]}var ge=(e,t)=>Array.from({length:t+1},(n,r)=>T(e,r/t));function E(e,t,n,r){let i=(e,t,n)=>(t[0]-e[0])*(n[1]-e[1])-(t[1]-e[1])*(n[0]-e[0]);return i(e,t,n)*i(e,t,r)<0&&i(n,r,e)*i(n,r,t)<0}function D(e,t,n){let r=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return[e[0]+(t[0]-e[0])*n/r,e[1]+(t[1]-e[1])*n/r]}function _e(e,t,n){let{from:r,pull:i,to:a}=e,o=(e,t)=>{let[n,o,s]=[(1-e)*(1-t),e*(1-t)+t*(1-e),e*t];return[n*r[0]+o*i[0]+s*a[0],n*r[1]+o*i[1]+s*a[1]]};return{from:o(t,t),pull:o(t,n),to:o(n,n)}}function O(e,t){let n=ge(e,t),[r,i]=[n.map(e=>e[0]),n.map(e=>e[1])],[a,o]=[Math.min(...r),Math.min(...i)];return{points:n,box:{x:a,y:o,width:Math.max(...r)-a,height:Math.max(...i)-o}}}var k=(e,t,n=0)=>C(e.box,t,n)&&e.points.some(e=>w(t,e,n)),A=e=>Math.round(e*10)/10,ve=({from:e,pull:t,to:n})=>`M${A(e[0])},${A(e[1])}Q${A(t[0])},${A(t[1])} ${A(n[0])},${A(n[1])}`,ye={lines:150,actors:14};function be(e,t){let n=new Map,r=e=>{for(let[t,r]of e.ids.entries())n.set(r,e.spots[t])};for(let t of e)r(t);let i=t.filter(e=>n.has(e.from)&&n.has(e.to)&&e.from!==e.to);if(i.length>ye.lines)return;let a=M(i,n);for(let t=0;t<2;t++)for(let t of e.filter(({ids:e})=>e.length<=ye.actors))for(let e=0;e<t.ids.length;e++)for(let o=e+1;o<t.ids.length;o++){j(t.ids,e,o),r(t);let s=M(i,n);s<a*.98?a=s:(j(t.ids,e,o),r(t))}}function j(e,t,n){[e[t],e[n]]=[e[n],e[t]]}function M(e,t){let n=0;for(let[r,i]of e.entries()){let[a,o]=[t.get(i.from),t.get(i.to)];n+=Math.hypot(o[0]-a[0],o[1]-a[1]);for(let i of e.slice(r+1))E(a,o,t.get(i.from),t.get(i.to))&&(n+=120)}return n}function xe(e){return`iIjl.,:;'|!·`.includes(e)?.37:` ft()-/r`.includes(e)?.44:`mwMW%@&`.includes(e)?1:/[A-Z]/.test(e)?.76:/[0-9?_+=–—]/.test(e)?.7:.67}function N(e,t){let n=0;for(let t of e)n+=xe(t);return n*t}function P(e,t,n){let r=[];for(let i of e.split(/\s+/).filter(Boolean)){let e=r.at(-1);e!==void 0&&N(`${e} ${i}`,t)<=n?r[r.length-1]=`${e} ${i}`:r.push(i)}return r}var F=(e,t)=>Math.max(0,...e.map(e=>N(e,t))),I={name:12,heading:13,small:11,line:14,circle:17,document:14},L=e=>({x:e.box.x+B,y:e.box.y+6,width:Math.max(...e.heading.map(e=>N(e,I.heading))),height:e.heading.length*16}),R={width:122,height:104,top:22},z={x:16,y:24},B=12,Se=[12,8,5,3,1],Ce=130,we=6;function Te(e,t,n,r=``){let i=je(De(e,t,r),n),a={width:n,height:z.y,lanes:[],actors:[],circleOf:new Map};for(let e of i)a.height=Me(e,a)+z.y;return Ee(a,t),a}function Ee(e,t){let n=e.lanes.map(t=>{let n=e.actors.filter(e=>e.lane===t.name&&e.folded===0);return{spots:n.map(e=>e.at),ids:n.map(e=>e.id)}});be(n,t);let r=new Map(n.flatMap(({spots:e,ids:t})=>t.map((t,n)=>[t,e[n]])));for(let t of e.actors)t.at=r.get(t.id)??t.at,Le(t)}function De(e,t,n){let r=[];for(let i of Se)if(r=e.map(e=>ke(e,e.name===n?e.actors.length:i)),Oe(r,t)<=Ce)break;return r}function Oe(e,t){let n=new Map;for(let{lane:t,named:r,folded:i}of e){for(let e of r)n.set(e.id,e.id);for(let e of i)n.set(e.id,`lane ${t.name}`)}let r=e=>n.get(e)!==e,i=t.filter(e=>n.get(e.from)!==n.get(e.to)).map(e=>[n.get(e.from),n.get(e.to),r(e.from)||r(e.to)?``:e.flow].join(` `));return new Set(i).size}function ke(e,t){return e.actors.length<=t?{lane:e,named:Ae(e.actors),folded:[]}:{lane:e,named:Ae(e.actors.slice(0,t-1)),folded:e.actors.slice(t-1)}}var Ae=e=>[...e].sort((e,t)=>e.name.localeCompare(t.name,`en`)||(e.id<t.id?-1:1)),V=({named:e,folded:t})=>e.length+ +(t.length>0);function je(e,t){let n=Math.max(1,Math.floor((t-2*z.x)/R.width)),r=[],[i,a]=[0,-2];for(let t of[...e].sort((e,t)=>H(e)-H(t))){let e=Math.min(n,Math.max(2,V(t))),o=t.lane.row!==a||i+e>n+(t.lane.row>=0?2:0);o&&r.push([]),i=(o?0:i)+e,a=t.lane.row,r.at(-1).push(t)}return r}var H=({lane:e})=>e.row<0?2**53-1:e.row;function Me(e,t){let n=t.width-z.x*(e.length+1),r=e.map(e=>Math.max(1.6,V(e))),i=r.reduce((e,t)=>e+t,0),a=t.height,o=z.x,s=e.map((e,t)=>{let a=Math.floor(n*r[t]/i),s=Math.max(1,Math.floor((a-8)/(R.width-14))),c=Math.ceil(V(e)/s),l=Re(e.lane,a-24),u={s:e,x:o,width:a,columns:Math.min(s,Math.max(1,V(e))),lines:c,names:l};return o+=a+z.x,u}),c=Math.max(...s.map(e=>R.top+e.lines*R.height+(e.names.length>0?6+e.names.length*I.line:0)+B));for(let e of s)Ne(e,a,c,t);return a+c}function Ne({s:e,x:t,width:n,columns:r,names:i},a,o,s){let c={x:t,y:a,width:n,height:o},l=a+o-B-i.length*I.line+I.small,u=i.map((e,n)=>({x:t+B,y:l-I.small+n*I.line,width:N(e,I.small),height:I.line}));s.lanes.push({name:e.lane.name,box:c,heading:P(e.lane.name,I.heading,n-24),notMapped:i.length>0?{lines:i,at:[t+B,l],boxes:u}:null});let d=[...e.named.map(t=>Pe(t,e)),...e.folded.length>0?[Fe(e)]:[]];d.forEach((i,o)=>{let[c,l]=[o%r,Math.floor(o/r)],u=Math.min(r,d.length-l*r),f=n/u,p=u>3&&c%2==1?12:0;i.at=[Math.round(t+f*(c+.5)-8),a+R.top+24+l*R.height+p],s.actors.push(i);for(let t of o<e.named.length?[e.named[o]]:e.folded)s.circleOf.set(t.id,i)})}var Pe=(e,t)=>({id:e.id,name:e.name,at:[0,0],r:I.circle,actor:e,folded:0,documents:Ie(e.holds),lane:t.lane.name}),Fe=e=>({id:`lane ${e.lane.name}`,name:`${e.folded.length} more`,at:[0,0],r:I.circle+3,actor:null,folded:e.folded.length,documents:[],lane:e.lane.name});function Ie(e){let t={x:0,y:0,width:I.document,height:17};if(e.length<=we)return e.map(e=>({document:e,more:0,box:t}));let n=e.slice(0,5).map(e=>({document:e,more:0,box:t}));return[...n,{document:null,more:e.length-n.length,box:{...t,width:26}}]}function Le(e){let[t,n]=e.at;e.documents.forEach((r,i)=>{let[a,o]=[i%3,Math.floor(i/3)];r.box={...r.box,x:t+e.r+3+a*17,y:n-17+o*19}})}function Re(e,t){if(e.notMapped.length===0)return[];let n=[...e.notMapped].sort((e,t)=>e.name.localeCompare(t.name,`en`)).map(e=>e.name);for(let e=n.length;e>=0;e--){let r=n.length-e,i=r>0?[e>0?`and ${r} more`:`${r} actors`]:[],a=P(`Not mapped yet: ${[...n.slice(0,e),...i].join(` · `)}`,I.small,t);if(a.length<=3||e===0)return a;e>40&&(e=40)}return[]}var ze=[.06,-.06,.15,-.15,.27,-.27,.42,-.42],U=28,W=150;function Be(e,t){let n=Ve(e,t),r=He(e),i=new Map,a=n.length>W?1:2;for(let t=0;t<a;t++)for(let t of n)Ue(t,r,i,e);return Je(n,r,i),n}function Ve(e,t){let n=new Map;for(let r of t){let[t,i]=[e.circleOf.get(r.from),e.circleOf.get(r.to)];if(!t||!i||t===i)continue;let a=t.folded+i.folded>0?`${t.id} ${i.id}`:`${r.flow} ${r.from} ${r.to}`,o=n.get(a);o?o.exchanges.push(r):n.set(a,{key:a,exchanges:[r],from:t,to:i,curve:{from:t.at,pull:t.at,to:i.at},goods:{at:t.at,box:{x:0,y:0,width:0,height:0}}})}return[...n.values()].sort((e,t)=>G(e)-G(t)||(e.key<t.key?-1:1))}var G=({from:e,to:t})=>Math.hypot(t.at[0]-e.at[0],t.at[1]-e.at[1]);function He(e){let t=[];for(let n of e.actors){let[e,r]=n.at;t.push({box:{x:e-n.r,y:r-n.r,width:2*n.r,height:2*n.r},of:n,weight:40});for(let e of n.documents)t.push({box:e.box,of:n,weight:12});let i=P(n.name,I.name,104),a=F(i,I.name)/2,o={x:e-a,y:r+n.r+3,width:2*a,height:i.length*I.line};t.push({box:o,of:null,weight:9})}for(let n of e.lanes){t.push({box:L(n),of:null,weight:8});for(let e of n.notMapped?.boxes??[])t.push({box:e,of:null,weight:5})}return t}function Ue(e,t,n,r){let i=1/0;for(let a of ze){let o=We(e.from,e.to,a),s=O(o,U),c=Ge(e,s,t,n,r,i)+Math.abs(a)*10;c<i&&(i=c,e.curve=o,n.set(e,s))}}function We(e,t,n){let[r,i]=[t.at[0]-e.at[0],t.at[1]-e.at[1]],a=[(e.at[0]+t.at[0])/2-i*n,(e.at[1]+t.at[1])/2+r*n];return{from:D(e.at,a,e.r+2),pull:a,to:D(t.at,a,t.r+5)}}function Ge(e,t,n,r,i,a){let o=0;for(let{box:r,of:i,weight:s}of n)if(i!==e.from&&i!==e.to&&C(t.box,r,2)){for(let e of t.points)w(r,e,2)&&(o+=s/3);if(o>a)return o}for(let[e,n]of t.points)(e<4||n<4||e>i.width-4||n>i.height-4)&&(o+=30);if(r.size>W)return o;for(let[n,i]of r)if(n!==e&&(o+=Ke(e,t,n,i)),o>a)return o;return o}function Ke(e,{points:t,box:n},r,{points:i,box:a}){if(!C(n,a,8))return 0;let o=0;for(let e=0;e<U;e+=4)for(let n=0;n<U;n+=4)E(t[e],t[e+4],i[n],i[n+4])&&(o+=1.5);let s=e.from===r.from&&e.to===r.to||e.from===r.to&&e.to===r.from,c=t[U/2];for(let e of i)Math.hypot(e[0]-c[0],e[1]-c[1])<(s?14:7)&&(o+=s?20:4);return o}var qe=[.5,.44,.56,.38,.62,.32,.68,.26,.74,.2,.8,.86];function Je(e,t,n){let r=[];for(let i of e){let e=q(i);if(e===0)continue;let a={cost:1/0,at:T(i.curve,.5)};for(let o of qe){let s=T(i.curve,o),c={x:s[0]-e/2,y:s[1]-9,width:e,height:18},l=e=>r.filter(t=>C(t,e,3)).length*100,u=e=>t.reduce((t,n)=>t+(C(n.box,e,2)?n.weight:0),0),d=i.exchanges.length===1&&i.exchanges[0].barrier?Ye(c):[],f=d.length>0?Math.min(...d.map(e=>l(e)+u(e))):0,p=l(c)+5*u(c)+f+Math.abs(o-.5)*4+Xe(i,n,c)*2;p<a.cost&&(a={cost:p,at:s})}let o={x:a.at[0]-e/2,y:a.at[1]-9,width:e,height:18};i.goods={at:a.at,box:o},r.push(o)}}var Ye=({x:e,y:t,width:n})=>[{x:e+n,y:t-12,width:150,height:42},{x:e-150,y:t-12,width:150,height:42},{x:e+n/2-75,y:t+18,width:150,height:42},{x:e+n/2-75,y:t-44,width:150,height:42}];function Xe(e,t,n){let r=0;for(let[i,a]of t)i!==e&&k(a,n,3)&&r++;return r}var K=e=>e.exchanges.flatMap(e=>e.carries);function q(e){let t=Math.min(3,K(e).length);return(J(e.exchanges[0].status)?20:0)+(e.exchanges.length>1?28:0)+(e.exchanges.length>1?0:t*17)}var J=e=>({BLOCKED:`✕`,CONDITIONAL:`c`,PROPOSED:`p`,MISSING:`?`,ENDED:`–`,UNKNOWN:`u`})[e]??``,Y=[{look:`data`,status:`EXISTING`,word:`data, runs`},{look:`money`,status:`EXISTING`,word:`money`},{look:`other`,status:`EXISTING`,word:`service, advice, insight`},{look:`data conditional`,status:`CONDITIONAL`,word:`on conditions`},{look:`data proposed`,status:`PROPOSED`,word:`proposed`},{look:`data blocked`,status:`BLOCKED`,word:`blocked, and by what`},{look:`data missing`,status:`MISSING`,word:`missing`},{look:`data unknown`,status:`UNKNOWN`,word:`not known whether it runs`},{look:`data implied`,status:`EXISTING`,word:`implied: no source states it`}],X=[[`OPEN`,`open`],[`PUBLIC`,`public`],[`GROUP`,`shared with a group`],[`NAMED`,`shared by name`],[`CLOSED`,`closed`],[`NOT_PUBLIC`,`not public`],[`UNKNOWN`,`not known`]],Ze=190,Z=24,Qe=e=>(Math.ceil(Y.length/Q(e))+Math.ceil((X.length+2)/Q(e)))*Z+20,Q=e=>Math.max(1,Math.floor((e-36)/Ze));function $e({y:e,width:t}){let n=Q(t),r=(e,t)=>`translate(${18+e%n*Ze},${t+Math.floor(e/n)*Z})`,i=Math.ceil(Y.length/n)*Z;return(0,S.jsxs)(`g`,{transform:`translate(0,${e+16})`,className:`key`,children:[Y.map(({look:e,status:t,word:n},i)=>(0,S.jsxs)(`g`,{transform:r(i,0),children:[(0,S.jsx)(`path`,{className:`exchange ${e}`,d:`M0,0H36`}),J(t)&&(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`circle`,{className:`sign ${e.includes(`blocked`)?`blocked`:``}`,cx:18,r:7}),(0,S.jsx)(`text`,{className:`sign-word level ${e.includes(`blocked`)?`blocked`:``}`,x:18,children:J(t)})]}),(0,S.jsx)(`text`,{className:`key-word`,x:44,y:4,children:n})]},n)),X.map(([e,t],n)=>(0,S.jsxs)(`g`,{transform:r(n,i),children:[(0,S.jsx)(`path`,{className:`document ${_(e).tone}`,d:`M0,-8.5H9.5L14,-4V8.5H0Z`}),(0,S.jsx)(`text`,{className:`letter level`,x:7,y:1,children:_(e).letter}),(0,S.jsx)(`text`,{className:`key-word`,x:20,y:4,children:t})]},t)),(0,S.jsxs)(`g`,{transform:r(X.length,i),children:[(0,S.jsx)(`path`,{className:`document hollow`,d:`M0,-8.5H9.5L14,-4V8.5H0Z`}),(0,S.jsx)(`text`,{className:`key-word`,x:20,y:4,children:`wanted, not there`})]}),(0,S.jsxs)(`g`,{transform:r(X.length+1,i),children:[(0,S.jsx)(`path`,{className:`made-up`,d:`M2,-6h9l-9,9Z`}),(0,S.jsx)(`text`,{className:`key-word`,x:20,y:4,children:`made up`})]})]})}function et({picture:e,name:t,note:n,selected:r,svg:i,onOpen:a,onSelect:o}){let[s,c]=(0,y.useState)(``),l=s||r,u=e=>e.from.id===l||e.to.id===l||e.exchanges.some(e=>e.flow===l),d=e.lines.some(u),f=e.height+Qe(e.width)+12;return(0,S.jsxs)(`svg`,{ref:i,className:`board-picture`,role:`group`,"aria-label":t,viewBox:`0 0 ${e.width} ${f}`,"data-width":e.width,"data-height":f,children:[(0,S.jsx)(`title`,{children:t}),(0,S.jsx)(lt,{}),(0,S.jsx)(`rect`,{className:`ground`,width:e.width,height:f}),(0,S.jsxs)(`g`,{"aria-hidden":`true`,children:[(0,S.jsx)(nt,{picture:e}),e.lines.map(e=>(0,S.jsx)(rt,{line:e,isQuiet:d&&!u(e),onSelect:o},e.key)),e.actors.map(e=>(0,S.jsx)(st,{circle:e,onSelect:o},e.id)),e.labels.map(t=>(0,S.jsx)(ct,{label:t,isName:e.actors.some(e=>e.id===t.of)},t.of)),(0,S.jsx)($e,{y:e.height,width:e.width}),(0,S.jsx)(`text`,{className:`key-word`,x:18,y:f-6,children:n})]}),(0,S.jsx)(ne,{targets:e.actors.map(t=>tt(t,e.lines)),open:r,onOpen:t=>{let n=e.actors.find(e=>e.id===t);n&&a(n)},onHover:c})]})}function tt(e,t){let n=2*(e.r+4),[r,i]=[e.at[0]-n/2,e.at[1]-n/2];return{id:e.id,name:me(e,t),x:r,y:i,width:n,height:n}}function nt({picture:e}){return e.lanes.map(({name:e,box:t,heading:n,notMapped:r})=>(0,S.jsxs)(`g`,{children:[(0,S.jsx)(`rect`,{className:`lane`,x:t.x,y:t.y,width:t.width,height:t.height,rx:10}),n.map((e,n)=>(0,S.jsx)(`text`,{className:`lane-name`,x:t.x+14,y:t.y+20+n*16,children:e},e)),r?.lines.map((e,t)=>(0,S.jsx)(`text`,{className:`not-mapped`,x:r.at[0],y:r.at[1]+t*I.line,children:e},e))]},e))}function rt({line:e,isQuiet:t,onSelect:n}){let[r]=e.exchanges,{status:i,travels:a,flow:o}=r,s=i.toLowerCase(),c=i===`BLOCKED`?`blocked`:a,l=e.exchanges.every(e=>e.isImplied);return(0,S.jsxs)(`g`,{className:t?`quiet-line`:void 0,"data-flow":o,onClick:()=>n(o),children:[(0,S.jsx)(`title`,{children:pe(e)}),(0,S.jsx)(`path`,{className:`exchange ${a} ${s}${l?` implied`:``}`,d:e.path,markerEnd:`url(#board-tip-${c})`}),(0,S.jsx)(it,{line:e})]})}function it({line:e}){let[t,n]=e.goods.at,{status:r}=e.exchanges[0],i=J(r),a=t-q(e)/2,o=e=>{let t=a;return a+=e,t},s=e.exchanges.length>1?[]:K(e).slice(0,3),c=r===`BLOCKED`?` blocked`:``;return(0,S.jsxs)(S.Fragment,{children:[i&&(0,S.jsx)(at,{x:o(20)+10,y:n,sign:i,look:c}),e.exchanges.length>1&&(0,S.jsx)(`text`,{className:`count level`,x:o(28)+14,y:n,children:e.exchanges.length}),s.map(e=>(0,S.jsx)(ot,{document:e,x:o(17)+1.5,y:n-8.5},e.id))]})}function at({x:e,y:t,sign:n,look:r}){return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`circle`,{className:`sign${r}`,cx:e,cy:t,r:8.5}),(0,S.jsx)(`text`,{className:`sign-word level${r}`,x:e,y:t,children:n})]})}function ot({document:e,x:t,y:n}){let{letter:r,tone:i}=_(e.spectrum);return(0,S.jsxs)(`g`,{transform:`translate(${t},${n})`,children:[(0,S.jsx)(`title`,{children:e.name}),(0,S.jsx)(`path`,{className:`document ${i}${e.isHollow?` hollow`:``}`,d:`M0,0H9.5L14,4.5V17H0Z`}),(0,S.jsx)(`text`,{className:`letter level`,x:7,y:9.5,children:r})]})}function st({circle:e,onSelect:t}){let[n,r]=e.at;return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`circle`,{className:e.folded>0?`folded`:`actor`,cx:n,cy:r,r:e.r}),e.folded>0&&(0,S.jsxs)(`text`,{className:`count level`,x:n,y:r,children:[`+`,e.folded]}),e.actor?.isSynthetic&&(0,S.jsx)(`path`,{className:`made-up`,d:`M${n-e.r},${r-e.r}h9l-9,9Z`}),e.documents.map(({document:e,more:n,box:r})=>e?(0,S.jsx)(`g`,{onClick:()=>t(e.id),children:(0,S.jsx)(ot,{document:e,x:r.x,y:r.y})},e.id):(0,S.jsxs)(`text`,{className:`count`,x:r.x,y:r.y+13,children:[`+`,n]},`more`))]})}function ct({label:e,isName:t}){let{box:n,lines:r,size:i,anchor:a}=e,o=a===`start`?n.x:a===`end`?n.x+n.width:n.x+n.width/2,s=n.height/r.length;return(0,S.jsx)(`text`,{className:`${t?`name`:`barrier`} ${a}`,"data-label":e.of,children:r.map((e,t)=>(0,S.jsx)(`tspan`,{x:o,y:n.y+t*s+i,children:e},e))})}function lt(){return(0,S.jsx)(`defs`,{children:[`data`,`money`,`other`,`blocked`].map(e=>(0,S.jsx)(`marker`,{id:`board-tip-${e}`,viewBox:`-9 -5 10 10`,refX:`-1`,markerWidth:`11`,markerHeight:`11`,markerUnits:`userSpaceOnUse`,orient:`auto`,children:(0,S.jsx)(`path`,{className:`tip ${e}`,d:`M-9,-4.5L0,0L-9,4.5Z`})},e))})}function ut({board:e,lanes:t}){let[,n]=m(),r=(e,t)=>(0,S.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n({selected:e}),children:t},e),i=new Map(e.actors.map(e=>[e.id,e.name])),a=e=>i.get(e)??e,o=e.exchanges.map(e=>({key:`${e.flow} ${e.from} ${e.to}`,cells:[r(e.from,a(e.from)),r(e.to,a(e.to)),r(e.flow,e.carries.map(e=>e.name).join(`, `)||b[e.travels]),te(e.status),e.barrier,e.isImplied?`implied`:`stated`,e.isSynthetic?`made up`:``]})),s=t.flatMap(e=>[...e.actors,...e.notMapped].map(t=>({key:t.id,cells:[r(t.id,t.name),e.name,t.holds.map(e=>e.name).join(`, `),t.exchanges,t.with.join(`, `),t.isSynthetic?`made up`:``]})));return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(re,{caption:`Exchanges`,heads:[`From`,`To`,`What`,`Whether it runs`,`What stands in the way`,`Source`,`Made up`],lines:o}),(0,S.jsx)(re,{nth:1,caption:`Actors`,heads:[`Actor`,`Lane`,`Holds`,`#Exchanges`,`With it`,`Made up`],lines:s})]})}var dt=[{name:`National government and statistics`,row:0,values:[`national government`,`government`,`statistics`,`regional`]},{name:`Funding and London`,row:0,values:[`funding`,`regional government`]},{name:`Data companies`,row:0,values:[`commercial platform`,`labour market analytics`,`international body`]},{name:`Colleges, universities, training`,row:1,values:[`education`]},{name:`West London partnership`,row:1,values:[`local government`,`business membership`]},{name:`Research and advice`,row:1,values:[`research`,`data non-profit`]},{name:`Systems and aggregators`,row:2,values:[`education technology`,`careers information`,`software`,`software and services`,`admissions and aggregation`,`aggregation`]},{name:`People and employers`,row:2,values:[`public`,`employers`]}],ft=8,pt=`Other`,mt=`Not stated`;function ht(e){let t=new Set(dt.flatMap(e=>e.values)),n=e.filter(Boolean);if(n.length>0&&n.filter(e=>t.has(e)).length>=.8*n.length)return dt;let r=new Map;for(let e of n)r.set(e,(r.get(e)??0)+1);return[...r].sort((e,t)=>t[1]-e[1]||(e[0]<t[0]?-1:1)).slice(0,ft).sort(([e],[t])=>e<t?-1:1).map(([e])=>({name:gt(e),values:[e],row:-1}))}var gt=e=>e.slice(0,1).toUpperCase()+e.slice(1);function _t(e,t,n){let r=n.map(e=>({...e,actors:[],notMapped:[]})),i=new Map(r.flatMap(e=>e.values.map(t=>[t,e]))),a={name:pt,values:[],row:-1,actors:[],notMapped:[]},o={name:mt,values:[``],row:-1,actors:[],notMapped:[]},s=e=>i.get(e.lane)??(e.lane?a:o);for(let t of e)s(t).actors.push(t);for(let e of t)s(e).notMapped.push(e);return[...r,a,o].filter(e=>e.actors.length+e.notMapped.length>0)}var vt=[`MISSING`,`PLANNED`,`UNCLEAR`,`UNMAPPED`],yt=[`STEWARDS`,`PUBLISHES`,`AGGREGATES`,`CREATES`],bt=[`PART_OF`,`MEMBER_OF`],xt=[`PERSON`,`ROLE`,`ORGANISATIONAL_UNIT`],$=(e,t)=>t.exchanges-e.exchanges||t.holds.length-e.holds.length||(e.id<t.id?-1:1);function St(e,t,n){let r=new Map(e.filter(e=>e.kind===`DATASET`).map(e=>[e.thing,wt(e)])),i=new Map(e.filter(e=>e.kind===`ACTOR`).map(e=>[e.thing,e])),a=new Map(n.map(e=>[Ct(e.id),Dt(e)])),o=t.filter(e=>!e.type&&i.has(e.from)&&i.has(e.to)).map(e=>Tt(e,r,a)),s=Ot(i,t,new Set(o.flatMap(e=>[e.from,e.to]))),c=At(t,r),l=[...i.values()].filter(e=>!s.has(e.thing)).map(e=>jt(e,c.get(e.thing)??[],o,s,i)).sort($),u=e=>e.exchanges>0||e.holds.length>0,d=new Set([...[...c.values()].flat(),...o.flatMap(e=>e.carries)].map(e=>e.id));return{actors:l.filter(u),notMapped:l.filter(e=>!u(e)),exchanges:o,unheld:[...r.values()].filter(e=>!d.has(e.id))}}var Ct=e=>e.replace(/[@~].*$/,``);function wt(e){return{id:e.thing,name:e.name,spectrum:e.spectrum,isHollow:vt.includes(e.existence??``),isSynthetic:e.isSynthetic}}function Tt(e,t,n){return{flow:e.linkOrFlow,from:e.from,to:e.to,travels:e.valueKind===`DATA`?`data`:e.valueKind===`FUNDING`?`money`:`other`,status:e.status??`UNKNOWN`,carries:e.carries.flatMap(e=>t.get(e)??[]),barrier:e.status===`BLOCKED`?n.get(e.linkOrFlow)??Et:``,isImplied:e.isImplied,isSynthetic:e.isSynthetic}}var Et=`Blocked, reason not recorded`;function Dt(e){let t=e.barriers.nodes.map(e=>e.name);if(t.length>0)return t.join(`; `);let n=new Set(e.datasets.nodes.flatMap(e=>e.barriers.nodes.map(e=>e.name)));return n.size>0?`Through its data: ${[...n].join(`; `)}`:Et}function Ot(e,t,n){let r=new Map;for(let{type:i,from:a,to:o}of t){let t=e.get(a)?.actorKind??``;bt.includes(i??``)&&xt.includes(t)&&e.has(o)&&!n.has(a)&&r.set(a,o)}for(let e of r.keys())kt(e,r)&&r.delete(e);return r}function kt(e,t){let n=new Set;for(let r=e;r;r=t.get(r)){if(n.has(r))return!0;n.add(r)}return!1}function At(e,t){let n=new Map;for(let{type:r,from:i,to:a}of e){let e=yt.indexOf(r??``),o=n.get(a);e<0||!t.has(a)||o&&o.how<e||(!o||o.how>e?n.set(a,{how:e,who:[i]}):o.who.includes(i)||o.who.push(i))}let r=new Map;for(let[e,{who:i}]of n)for(let n of i)r.set(n,[...r.get(n)??[],t.get(e)]);return r}function jt(e,t,n,r,i){let a=t=>{let n=r.get(t);return n!==void 0&&(n===e.thing||a(n))};return{id:e.thing,name:e.name,lane:e.sector??``,holds:[...t].sort((e,t)=>e.name.localeCompare(t.name,`en`)),with:[...r.keys()].filter(a).map(e=>i.get(e).name),exchanges:n.filter(t=>t.from===e.thing||t.to===e.thing).length,isSynthetic:e.isSynthetic}}function Mt(e,t){let n=new Nt(e,t),r=e.actors.map(t=>({of:t.id,size:I.name,sides:Pt(t,e)})),i=t.filter(e=>e.exchanges.length===1&&e.exchanges[0].barrier).map(t=>({of:t.key,size:I.small,sides:Ft(t,e)})),a=new Map;for(let e=0;e<2;e++)for(let{of:e,size:t,sides:o}of[...r,...i])a.delete(e),a.set(e,{of:e,size:t,...n.best(o,[...a.values()])});return[...a.values()]}var Nt=class{solid;ways;constructor(e,t){this.solid=[...e.actors.flatMap(e=>[{x:e.at[0]-e.r,y:e.at[1]-e.r,width:2*e.r,height:2*e.r},...e.documents.map(e=>e.box)]),...t.filter(e=>e.goods.box.width>0).map(e=>e.goods.box),...e.lanes.flatMap(e=>[L(e),...e.notMapped?.boxes??[]])],this.ways=t.map(e=>O(e.curve,60))}best(e,t){let[n,r]=[1/0,e[0]];for(let[i,a]of e.entries()){let e=this.cost(a.box,t,n)+i*.4;e<n&&([n,r]=[e,a])}return r}cost(e,t,n){let r=0;for(let t of this.solid)C(t,e,1)&&(r+=1e3);for(let n of t)C(n.box,e,1)&&(r+=1e3);for(let t of this.ways){if(r>n)return r;k(t,e,1)&&(r+=10)}return r}};function Pt(e,t){let[n,r]=e.at,i=t.lanes.find(t=>t.name===e.lane).box,a=Math.max(e.r,...e.documents.map(e=>e.box.x+e.box.width-n))+5;return[104,84,130,160].flatMap(t=>{let o=P(e.name,I.name,t),s={width:F(o,I.name),height:o.length*I.line},c=(e,t,n)=>({lines:o,anchor:n,box:{x:e,y:t,...s}});return[c(n-s.width/2,r+e.r+3,`middle`),c(n-s.width/2,r-e.r-4-s.height,`middle`),c(n-s.width/2-24,r+e.r+3,`middle`),c(n-s.width/2+24,r+e.r+3,`middle`),c(n+a,r-s.height/2,`start`),c(n+e.r+4,r+4,`start`),c(n-e.r-4-s.width,r-s.height/2,`end`),c(n-e.r-4-s.width,r+6,`end`),c(n-s.width/2+24,r-e.r-4-s.height,`middle`),c(n-s.width/2-24,r-e.r-4-s.height,`middle`)].filter(({box:e})=>e.x>=i.x+1&&e.x+e.width<=Math.max(i.x+i.width-1,e.x+1))})}function Ft(e,t){let n=[150,124,110,96,210,84].map(t=>P(e.exchanges[0].barrier,I.small,t)),r=[],i=e.goods.box;for(let e of[3,14,28,44,62,84])for(let t of n){let[n,a]=[F(t,I.small),t.length*(I.line-1)],o=i.x+i.width/2-n/2,s=i.y+i.height/2-a/2;r.push({lines:t,anchor:`start`,box:{x:i.x+i.width+e,y:s,width:n,height:a}},{lines:t,anchor:`end`,box:{x:i.x-e-n,y:s,width:n,height:a}},{lines:t,anchor:`middle`,box:{x:o,y:i.y+i.height+e-1,width:n,height:a}},{lines:t,anchor:`middle`,box:{x:o,y:i.y-a-e,width:n,height:a}},{lines:t,anchor:`start`,box:{x:i.x+i.width,y:i.y+i.height+e-3,width:n,height:a}},{lines:t,anchor:`start`,box:{x:i.x+i.width,y:i.y-a-e+3,width:n,height:a}},{lines:t,anchor:`end`,box:{x:i.x-n,y:i.y+i.height+e-3,width:n,height:a}},{lines:t,anchor:`end`,box:{x:i.x-n,y:i.y-a-e+3,width:n,height:a}})}for(let t of[10,50,100])for(let i of[.1,.2,.35,.65,.8,.9]){let[a,o]=T(e.curve,i);for(let e of n){let[n,i]=[F(e,I.small),e.length*(I.line-1)],s=o-i/2;r.push({lines:e,anchor:`start`,box:{x:a+t,y:s,width:n,height:i}},{lines:e,anchor:`end`,box:{x:a-t-n,y:s,width:n,height:i}},{lines:e,anchor:`middle`,box:{x:a-n/2,y:s-t-12,width:n,height:i}},{lines:e,anchor:`middle`,box:{x:a-n/2,y:s+t+12,width:n,height:i}})}}return r.filter(({box:e})=>e.x>=2&&e.y>=2&&e.x+e.width<=t.width-2&&e.y+e.height<=t.height-2)}function It(e,t){let n=n=>!t.some(t=>w(t,T(e.curve,n),1.5)),r=[],i=-1;for(let t=0;t<=120;t++){let a=n(t/120);if(a&&i<0&&(i=t),(!a||t===120)&&i>=0){let n=a?t:t-1;n>i&&r.push(ve(_e(e.curve,i/120,n/120))),i=-1}}return r.join(``)}var Lt=e=>`${e.flow} ${e.from} ${e.to}`;function Rt(e,t,n,r=``){let i=[...e.exchanges].sort((e,t)=>Lt(e)<Lt(t)?-1:1),a=Te(_t([...e.actors].sort($),[...e.notMapped].sort($),t),i,n,r),o=Be(a,i),s=Mt(a,o),c=[...s.map(e=>e.box),...a.lanes.flatMap(e=>[L(e),...e.notMapped?.boxes??[]])];return{...a,labels:s,lines:o.map(e=>({...e,path:It(e,[...c,...e.goods.box.width>0?[e.goods.box]:[]])}))}}var zt=5;function Bt(e,n,r=!0){return i({queryKey:[`board`,e,n],queryFn:async({signal:t})=>{let[r,i]=await Promise.all([v(ae,{at:e,synthetic:n},t),Ht(e,n,t)]),{map:a,...o}=r.data;return{...o,partial:r.partial,map:a,board:St(a.nodes,a.links,i)}},enabled:r,placeholderData:t,refetchOnWindowFocus:`always`})}function Vt(e){return i({queryKey:[`board-made-up`,e],queryFn:({signal:t})=>v(oe,{at:e},t)}).data?.data.revision.hasSynthetic??!1}async function Ht(e,t,n){let r=[],i=null;for(let a=0;a<zt;a++){let{data:a}=await v(ie,{at:e,synthetic:t,after:i},n);if(r.push(...a.flows.nodes),!a.flows.pageInfo.hasNextPage)break;i=a.flows.pageInfo.endCursor}return r}var Ut=`Who holds what, and who exchanges what with whom`;function Wt(){let[e]=m(),t=e.at||null,n=Bt(t,!1),r=Vt(t),i=r&&n.data?.map.total===0,a=e.madeUp||i,o=Bt(t,!0,a),{data:s,error:c,isError:l,isPlaceholderData:u,refetch:ee}=a?o:n;return(0,S.jsxs)(`div`,{className:`board-view`,"aria-busy":u,children:[(0,S.jsxs)(`h1`,{className:`quiet`,children:[`Board: `,Ut.toLowerCase()]}),l&&(0,S.jsx)(p,{error:c,again:()=>void ee(),still:`The registry may still work.`}),i&&(0,S.jsx)(`p`,{className:`notice synthetic`,children:`Everything here is made up, to show what Catchment can do.`}),s?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(f,{messages:s.partial}),s.map.total===0?(0,S.jsx)(Kt,{}):(0,S.jsx)(Gt,{answer:s,hasSwitch:r&&!i})]}):!l&&(0,S.jsx)(d,{what:`The board is drawn`})]})}function Gt({answer:e,hasSwitch:t}){let[n,r]=m(),i=c(),a=(0,y.useRef)(null),o=(0,y.useRef)(null),l=Jt(a),{board:u,revision:d}=e,f=(0,y.useMemo)(()=>ht([...u.actors,...u.notMapped].map(e=>e.lane)),[u]),p=(0,y.useMemo)(()=>Rt(u,f,l,n.lane),[u,f,l,n.lane]);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(he,{answer:e,picture:i?null:o,hasSwitch:t}),(0,S.jsx)(`div`,{className:`board-sheet`,ref:a,children:i?(0,S.jsx)(ut,{board:u,lanes:_t(u.actors,u.notMapped,f)}):(0,S.jsx)(et,{picture:p,name:Ut,note:s(d),selected:n.selected,svg:o,onOpen:e=>r(e.folded>0?{lane:e.lane}:{selected:e.id}),onSelect:e=>r({selected:e})})})]})}function Kt(){let e=l();return(0,S.jsxs)(`div`,{className:`state`,children:[(0,S.jsx)(`p`,{children:`No actor and no dataset has been entered yet.`}),e?(0,S.jsxs)(`p`,{children:[(0,S.jsx)(a,{change:{edit:`new:Actor`},children:`Add the first actor`}),` or`,` `,(0,S.jsx)(a,{change:{...ee,view:`imports`},children:`bring in a spreadsheet`}),`.`]}):(0,S.jsx)(`p`,{children:`Sign in to add the first actor or to bring in a spreadsheet.`})]})}var qt=760;function Jt(e){let[t,n]=(0,y.useState)(1400);return(0,y.useLayoutEffect)(()=>{let t=e.current;if(!t)return;let r=()=>n(Math.max(qt,Math.floor(t.clientWidth/20)*20)),i=new ResizeObserver(r);return i.observe(t),r(),()=>i.disconnect()},[e]),t}export{Wt as default};
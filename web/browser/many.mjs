// A made-up map of any size, in the words of the API: for pictures of more things
// than the demo has. It is laid over the answer of the real binary.

const groups = ['FUNDER', 'CONTRIBUTOR', 'STEWARD', 'DATASET', 'DATASET', 'STANDARD', 'BENEFICIARY', 'USE_CASE'];
const kinds = { DATASET: 'DATASET', STANDARD: 'STANDARD', USE_CASE: 'USE_CASE' };
const spectrum = ['OPEN', 'PUBLIC', 'GROUP', 'NAMED', 'CLOSED'];
const statuses = ['EXISTING', 'PROPOSED', 'BLOCKED', 'MISSING', 'EXISTING'];
const states = ['AGREED', 'SINGLE_SOURCE', 'STALE', 'DISPUTED', 'UNSUPPORTED'];

/** A map of so many elements, two in five of them things, the others links. The same number gives the same map. */
export function manyThings(elements) {
  const things = Math.round(elements * 0.4);
  let seed = 7;
  const pick = (n) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const nodes = Array.from({ length: things }, (_, i) => {
    const group = groups[i % groups.length];
    return {
      id: `act_many${String(i).padStart(6, '0')}`,
      kind: kinds[group] ?? 'ACTOR',
      name: `Synthetic ${group.toLowerCase().replace('_', ' ')} ${pick(90_000)}`,
      group,
      roles: [],
      spectrum: group === 'DATASET' ? spectrum[pick(5)] : null,
      existence: group === 'DATASET' ? (pick(9) ? 'EXISTS' : 'MISSING') : null,
      standing: null,
      isSynthetic: true,
      isFocus: false,
      distance: 0,
      degree: 1,
    };
  });
  const links = Array.from({ length: elements - things }, (_, i) => {
    const flow = i % 3 > 0;
    return {
      id: `lnk_many${i}`,
      type: flow ? null : 'STEWARDS',
      from: nodes[pick(things)].id,
      to: nodes[pick(things)].id,
      status: flow ? statuses[pick(5)] : null,
      valueKind: flow ? 'DATA' : null,
      spectrum: flow ? spectrum[pick(5)] : null,
      state: states[pick(5)],
      isSynthetic: true,
      carries: [],
    };
  });
  const names = [...new Set(groups)];
  const counts = names.map((name) => {
    const count = nodes.filter((n) => n.group === name).length;
    return { name, count, shown: count, syntheticCount: count };
  });
  return { total: things, shown: things, nodes, links, groups: counts, ties: [], legend: [], hidden: [] };
}

/** Lets the page's questions of a name be answered with what is made, if anything is, of the data that came and what was asked. */
async function over(page, name, make) {
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON();
    if (!query.startsWith(`\n    query ${name}(`)) return route.fallback();
    const answered = async () => {
      const response = await route.fetch();
      const body = await response.json();
      const made = make(variables, body.data);
      await route.fulfill({ response, json: { ...body, data: made && { ...body.data, ...made } } });
    };
    await answered().catch(() => {}); // the page has gone on
  });
}

/** Lets every question for a map be answered by this one, unless the binary knows nothing of its focus. */
export const answerWith = (page, map) => over(page, 'Map', (_, data) => data && { map });

/** Lets all flows of a tie between groups have one status, the first tie the first status, and so on. */
export const statusesInTurn = (page, statuses) =>
  over(page, 'Map', (_, { map }) => {
    const flowing = map.ties.filter((t) => t.flows > 0);
    const status = (t) => statuses[flowing.indexOf(t) % statuses.length];
    const ties = map.ties.map((t) => ({ ...t, statuses: t.flows ? [{ status: status(t), count: t.flows }] : [] }));
    return { map: { ...map, ties } };
  });

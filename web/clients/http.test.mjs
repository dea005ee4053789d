// What a program does with HTTP alone, and a page of another site in a real browser.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { parse, visit } from 'graphql';
import { afterAll, beforeAll, test } from 'vitest';
import { aside, launch, query } from '../browser/site.mjs';

let site;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
});
afterAll(() => site?.stop());

/** Asks with what headers and method one likes; gives the response and its body. */
async function ask(text, { headers = {}, token, variables } = {}) {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify({ query: text, variables }),
  });
  return { response, body: await response.json() };
}

for (const limit of [20, 100, 300]) {
  test(`the map comes in the form of D3 and Cytoscape, with both ends of every link, at most ${limit} things`, async () => {
    const { map } = await query(
      site.url,
      'query ($limit: Int) { map(limit: $limit) { nodes { id: thing name group } links { source: from target: to } } }',
      { limit },
    );
    const known = new Set(map.nodes.map((node) => node.id));
    assert.ok(map.nodes.length > 10 && map.nodes.length <= limit, `${map.nodes.length} things`);
    assert.ok(map.links.length > 5, `${map.links.length} links`);
    for (const { source, target } of map.links) assert.ok(known.has(source) && known.has(target));
  });
}

test('what is missing comes as rows for a chart, each with its class and figures', async () => {
  const { occupationGaps } = await query(
    site.url,
    `{ occupationGaps(areas: ["gss:E09000005"]) { rows(first: 100) { totalCount nodes { occupation { name } class demand { value } supply { courses } } } } }`,
  );
  const { nodes, totalCount } = occupationGaps.rows;
  assert.equal(nodes.length, Math.min(100, totalCount));
  assert.ok(nodes.some((row) => row.demand.value > 0));
  for (const row of nodes) assert.match(row.class, /^[A-Z_]+$/);
});

test('what is typed letter by letter finds from the first letters on, and nothing by none', async () => {
  const found = async (words) => {
    const { search } = await query(
      site.url,
      'query ($words: String!) { search(query: $words, first: 5) { nodes { name } } }',
      {
        words,
      },
    );
    return search.nodes.map((node) => node.name);
  };
  assert.deepEqual(await found(''), []);
  for (const words of ['ji', 'jis', 'jisc'])
    assert.ok(
      (await found(words)).some((name) => name.includes('Jisc')),
      words,
    );
  assert.equal((await found('jisc'))[0], 'Jisc');
});

for (const list of ['entities', 'links']) {
  test(`${list} come whole, page by page, each once`, async () => {
    const ids = new Set();
    const text = `query ($after: String) { ${list}(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    let page = { pageInfo: { hasNextPage: true } };
    let rows = 0;
    while (page.pageInfo.hasNextPage) {
      page = (await query(site.url, text, { after: page.pageInfo.endCursor }))[list];
      for (const { id } of page.nodes) ids.add(id);
      rows += page.nodes.length;
    }
    assert.ok(rows > 500, `${rows} rows`);
    assert.equal(rows, page.totalCount);
    assert.equal(ids.size, rows);
  });
}

test('a token that is no good is refused, and one that allows too little is told so', async () => {
  const change = 'mutation { createActor(input: { name: "Not made" }) { commit { revision } } }';
  const bad = await ask('{ viewer { name } }', { token: 'cat_nothing' });
  assert.equal(bad.response.status, 401);
  assert.match(bad.response.headers.get('www-authenticate'), /^Bearer/);
  const none = await ask(change);
  assert.equal(none.body.errors[0].extensions.code, 'UNAUTHENTICATED');
  const partner = await ask(change, { token: await site.token('PARTNER', 'Ben of the clients') });
  assert.equal(partner.body.errors[0].extensions.code, 'FORBIDDEN');
});

test('GET is answered from what was kept until something changes, and compressed', async () => {
  const address = `${site.url}/graphql?query=${encodeURIComponent('{ actors(first: 100) { nodes { id name description } } }')}`;
  const first = await fetch(address, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(first.headers.get('content-encoding'), 'gzip');
  const again = await fetch(address, {
    headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.get('etag') },
  });
  assert.equal(again.status, 304);
});

test('what a question costs and of which revision its answer is stands beside it', async () => {
  const { body } = await ask('{ actors(first: 10) { nodes { name } } }');
  const { cost, revision } = body.extensions;
  assert.deepEqual(cost, { actual: 10, maximum: 100_000 });
  assert.equal(revision, 1);
});

test('500 rows by their keys are one request; sent again they change nothing, and a wrong one is told by its row', async () => {
  const token = await site.token('EDITOR', 'Fay of the clients');
  const put = async (rows) => {
    const operations = rows.map((sector, n) => ({
      upsert: { kind: 'ACTOR', key: `slug:row-${n}`, fields: { name: `Row ${n}`, sector } },
    }));
    const { apply } = await query(
      site.url,
      `mutation ($operations: [Operation!]!) {
        apply(operations: $operations) { commit { revision touched { totalCount } } problems { operation field } }
      }`,
      { operations },
      token,
    );
    return apply;
  };
  const rows = Array.from({ length: 500 }, () => 'test');
  const made = await put(rows);
  assert.deepEqual(made.problems, []);
  const again = await put(rows);
  assert.equal(again.commit.touched.totalCount, 0);
  const { actor } = await query(site.url, '{ actor(key: "row-499") { name sector } }');
  assert.deepEqual(actor, { name: 'Row 499', sector: 'test' });
  const wrong = await put(rows.with(123, 7));
  assert.equal(wrong.commit, null);
  assert.deepEqual(wrong.problems, [{ operation: 123, field: 'sector' }]);
});

test('what fails blanks nothing beside it, of changes and of what is read', async () => {
  const token = await site.token('EDITOR', 'Eve of the clients');
  const changed = await ask(
    `mutation {
      a: createActor(input: { name: "Kept A" }) { commit { revision } }
      b: createActor(input: { name: "" }) { commit { revision } problems { code } }
      c: createActor(input: { name: "Kept C" }) { commit { revision } }
    }`,
    { token },
  );
  const { a, b, c } = changed.body.data;
  assert.equal(c.commit.revision, a.commit.revision + 1);
  assert.deepEqual(b, { commit: null, problems: [{ code: 'INVALID' }] });
  const read = await ask('{ actors { totalCount } occupationGaps(areas: ["nowhere"]) { measure } }');
  assert.ok(read.body.data.actors.totalCount > 10);
  assert.equal(read.body.data.occupationGaps, null);
  const [{ path, extensions }] = read.body.errors;
  assert.deepEqual({ path, code: extensions.code }, { path: ['occupationGaps'], code: 'NOT_FOUND' });
});

test('what goes too far is refused with the limit, its maximum and how much it was', async () => {
  const { response, body } = await ask('{ actors(first: 101) { nodes { id } } }', {
    headers: { Accept: 'application/graphql-response+json' },
  });
  assert.equal(response.status, 400);
  const { code, limit, maximum, actual } = body.errors[0].extensions;
  assert.deepEqual(
    { code, limit, maximum, actual },
    { code: 'LIMIT_EXCEEDED', limit: 'pageSize', maximum: 100, actual: 101 },
  );
});

/** What a page at some address reads of a site, asked in its browser with the headers that clients send. */
async function asked(browser, from, to, headers) {
  const page = await browser.newPage();
  await page.goto(from);
  const read = await page.evaluate(
    async ([to, headers]) => {
      try {
        const body = JSON.stringify({ query: '{ actors(first: 1) { nodes { name } } }' });
        const response = await fetch(to, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body,
        });
        const { data, errors } = await response.json();
        return data?.actors.nodes.length ?? errors[0].extensions.code;
      } catch (error) {
        return error.name;
      }
    },
    [to, headers],
  );
  await page.close();
  return read;
}

test('a page of another site reads where its site is named, with the headers of Apollo and of tracing', async () => {
  const pages = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>a map</title>'),
  );
  await new Promise((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${pages.address().port}`;
  const named = await aside('--demo=synthetic', '--origin', origin);
  const browser = await launch();
  const headers = { 'apollographql-client-name': 'map', 'apollographql-client-version': '1', traceparent: '00-1-1-00' };
  const token = await named.token('EDITOR', 'Cem of the clients');
  try {
    assert.equal(await asked(browser, origin, `${named.url}/graphql`, headers), 1);
    assert.equal(
      await asked(browser, origin, `${named.url}/graphql`, { ...headers, Authorization: `Bearer ${token}` }),
      1,
    );
    assert.equal(
      await asked(browser, origin, `${site.url}/graphql`, headers),
      'FORBIDDEN',
      'and is told why where it is not',
    );
  } finally {
    await browser.close();
    await named.stop();
    pages.close();
  }
});

test('the schema says nothing that GraphQL as published does not know, and declares what it marks with', async () => {
  const published =
    'QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION'.split(
      ' ',
    );
  const { __schema } = await query(site.url, '{ __schema { directives { name locations } } }');
  for (const { name, locations } of __schema.directives)
    for (const location of locations) assert.ok(published.includes(location), `@${name} on ${location}`);
  const text = await (await fetch(`${site.url}/schema.graphqls`)).text();
  const declared = new Set();
  const named = new Set();
  visit(parse(text), {
    DirectiveDefinition: (node) => declared.add(node.name.value) && undefined,
    Directive: (node) => named.add(node.name.value) && undefined,
  });
  assert.deepEqual(
    [...named].filter((name) => !declared.has(name)),
    [],
  );
  assert.ok(named.has('oneOf'));
  assert.doesNotMatch(text, /^extend /m, "Relay takes what is extended for a client's own");
});

// graphql-js is the judge: what the server answers to random queries is what graphql-js answers on the same schema and data.
import assert from 'node:assert/strict';
import {
  buildClientSchema,
  buildSchema,
  execute,
  getIntrospectionQuery,
  getVariableValues,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aside, query } from '../browser/site.mjs';
import { Author } from './operations.mjs';
import { Plain, withErrors } from './plain.mjs';

let site;
let schema;
let keys;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  schema = buildSchema(await (await fetch(`${site.url}/schema.graphqls`)).text());
  const kinds = schema
    .getType('Kind')
    .getValues()
    .map((kind) => kind.name);
  const ofThings = kinds.filter((name) => !['LINK', 'CLAIM'].includes(name));
  keys = (await Promise.all(ofThings.map(someKeys))).flat();
});
afterAll(() => site?.stop());

/** Ids and keys of a few things of a kind. */
async function someKeys(kind) {
  const text = 'query ($kinds: [Kind!]) { entities(kinds: $kinds, first: 5) { nodes { id keys { scheme value } } } }';
  const { entities } = await query(site.url, text, { kinds: [kind] });
  return entities.nodes.flatMap((one) => [one.id, ...one.keys.map((key) => `${key.scheme}:${key.value}`)]);
}

async function ask(text, variables) {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
}

/** What graphql-js answers on the data of the plain query; null where the server refuses that. */
async function judged(document, variables) {
  const plain = new Plain(schema, document, variables);
  const answer = await ask(plain.text, plain.variables);
  if (!answer.data) return null;
  return execute({ schema, document, rootValue: withErrors(answer), variableValues: variables, ...plain.resolvers() });
}

const count = Number(process.env.CATCHMENT_JUDGED ?? (process.env.CATCHMENT_LONG ? 20_000 : 100));

test(`${count} random queries are answered as graphql-js answers them`, { timeout: 60_000 + 100 * count }, async () => {
  let compared = 0;
  for (let seed = 1; seed <= count; seed++) {
    const { text, variables } = new Author(schema, seed, keys).write();
    const document = parse(text);
    if (validate(schema, document).length) continue;
    const [ours, theirs] = [await ask(text, variables), await judged(document, variables)];
    if (!ours.data || !theirs) continue;
    compared++;
    assert.equal(
      JSON.stringify(ours.data),
      JSON.stringify(theirs.data),
      `${seed}: ${text} ${JSON.stringify(variables)}`,
    );
    const messages = ({ errors = [] }) => new Set(errors.map((error) => error.message));
    const [said, known] = [messages(theirs), messages(ours)];
    // Where a field that cannot be null fails, graphql-js leaves the fields beside it; the server tells of all.
    assert.ok(
      [...said].every((message) => known.has(message)),
      `${[...said]} of ${[...known]}: ${text}`,
    );
    assert.equal(said.size > 0, known.size > 0, `${[...said]} and ${[...known]}: ${text}`);
  }
  expect(compared).toBeGreaterThan(count / 2);
});

/** A query with one word or sign left out, or put in the place of another. */
function spoiled(text, author) {
  const words = text.match(/"[^"]*"|[$@]?\w+|\.\.\.|\S/g);
  const at = Math.floor(author.next() * words.length);
  words.splice(at, 1, ...(author.chance(50) ? [] : [author.pick(words)]));
  return words.join(' ');
}

/** Why graphql-js refuses a query; nothing where it does not. */
function refusal(text, variables) {
  try {
    const document = parse(text);
    const [operation] = document.definitions.filter((d) => d.kind === 'OperationDefinition');
    const [fault] = validate(schema, document);
    return fault?.message ?? getVariableValues(schema, operation.variableDefinitions, variables).errors?.[0].message;
  } catch (fault) {
    return fault.message;
  }
}

test(`${count} spoiled queries are refused as graphql-js refuses them`, { timeout: 60_000 + 100 * count }, async () => {
  const differ = [];
  for (let seed = 1; seed <= count; seed++) {
    const author = new Author(schema, seed, keys);
    const { text, variables } = author.write();
    const worse = spoiled(text, author);
    const [ours, theirs] = [await ask(worse, variables), refusal(worse, variables)];
    const refused = !('data' in ours) && ours.errors[0].message;
    if (ours.errors?.[0].extensions.code === 'LIMIT_EXCEEDED') continue; // valid or not, it is too long
    if (Boolean(refused) !== Boolean(theirs)) differ.push(`${seed}: ours ${refused}; theirs ${theirs}: ${worse}`);
  }
  expect(differ).toEqual([]);
});

test('the schema that introspection tells is the one that is served as text', async () => {
  const told = buildClientSchema(
    (
      await ask(
        getIntrospectionQuery({
          oneOf: true,
          inputValueDeprecation: true,
          specifiedByUrl: true,
          directiveIsRepeatable: true,
          schemaDescription: true,
        }),
      )
    ).data,
  );
  expect(printSchema(lexicographicSortSchema(told))).toBe(printSchema(lexicographicSortSchema(schema)));
});

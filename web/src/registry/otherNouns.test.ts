import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType, isEnumType, isObjectType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { ModelQuery } from '../api/generated/graphql';
import { constant } from '../words';
import { nouns } from './nouns';
import { otherNouns } from './otherNouns';

const schema = buildSchema(
  ['../../../schema.graphqls', '../../../graph/nouns.graphqls']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n'),
  { assumeValidSDL: true },
);

type Kind = ModelQuery['model']['kinds'][number];

/** Every noun of the schema as the model tells of it, with its choices, texts and dates. */
const kinds = Object.entries(schema.getQueryType()!.getFields()).flatMap(([plural, list]) => {
  const type = /^(\w+)Connection$/.exec(String(list.type).replace('!', ''))?.[1] ?? '';
  const noun = schema.getType(type);
  if (!isObjectType(noun) || !noun.getInterfaces().some((i) => i.name === 'Entity')) return [];
  const fields = Object.values(noun.getFields()).map((f) => {
    const named = schema.getType(String(f.type).replaceAll(/[![\]]/g, ''));
    const isChoice = isEnumType(named) && !String(f.type).startsWith('[');
    const word = { String: 'TEXT', Date: 'DATE', Int: 'WHOLE_NUMBER' }[String(f.type)];
    return { name: f.name, type: isChoice ? 'WORD' : (word ?? 'TEXTS'), isSettable: f.args.length === 0 };
  });
  return [{ kind: constant(type), name: type, plural, fields: fields.filter((f) => f.name !== 'description') }];
}) as unknown as Kind[];

test('every kind of thing has a list, and the question for it fits the schema', () => {
  const others = otherNouns(kinds);
  expect(others.map((n) => n.kind)).toContain('BARRIER');
  expect(new Set([...nouns, ...others].map((n) => n.slug)).size).toBe(kinds.length);
  for (const { document, title } of others)
    expect(
      validate(schema, parse(document.toString())).map((e) => e.message),
      title,
    ).toEqual([]);
});

test('choices are what a list is narrowed by, and dates and short texts have columns', () => {
  const list = (kind: string) => otherNouns(kinds).find((n) => n.kind === kind)!;
  expect(list('ACTION').columns).toEqual(['workStatus', 'order', 'due', 'outcome']);
  expect(list('ACTION').slug).toBe('actions');
  expect(list('BARRIER').facets).toEqual(['side', 'category', 'barrierSeverity', 'barrierStatus']);
  expect(list('TERM').columns).not.toContain('visibility');
  for (const { kind, facets } of otherNouns(kinds)) {
    expect(facets.length, kind).toBeGreaterThan(0);
    const type = kinds.find((k) => k.kind === kind)!.name;
    const known = (schema.getType(`${type}Facet`) as GraphQLEnumType).getValues().map((v) => v.name);
    for (const facet of facets) expect(known, kind).toContain(constant(facet));
  }
});

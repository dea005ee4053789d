import { expect, test } from 'vitest';
import { areasOf, figureOf, narrowed, providersOf, venueOf } from './places';

const outline = { type: 'Polygon', coordinates: [] };
const raw = (id: string, area: string, providers: string[], total = providers.length, at: number | null = 51) =>
  ({
    id,
    name: id,
    latitude: at,
    longitude: at && -0.3,
    isSynthetic: false,
    places: { nodes: [{ id: area }] },
    presentations: {
      totalCount: total,
      nodes: providers.map((p) => ({ courses: { nodes: [{ providers: { nodes: [{ id: p, name: p }] } }] } })),
    },
  }) as Parameters<typeof venueOf>[0];
const place = (id: string, geometry: unknown = outline) =>
  ({ id, name: id, code: null, isSynthetic: false, geometry }) as Parameters<typeof areasOf>[0][number];

const venues = [
  raw('hall', 'ealing', ['north', 'north', 'south'], 284),
  raw('annexe', 'ealing', ['north'], 1, null),
  raw('lodge', 'brent', ['south'], 2),
].map(venueOf);
const areas = areasOf(
  [place('brent'), place('ealing'), place('harrow', null)],
  [
    { areaId: 'ealing', courses: 331, presentations: 285 },
    { areaId: 'brent', courses: 2, presentations: 2 },
  ],
  venues,
);
const [brent, ealing, harrow] = areas as [(typeof areas)[0], (typeof areas)[0], (typeof areas)[0]];

test('a venue has its point, its areas, and each provider once', () => {
  expect(venues[0]).toMatchObject({ at: [-0.3, 51], areas: ['ealing'], presentations: 284 });
  expect(venues[0]!.providers.map(({ id }) => id)).toEqual(['north', 'south']);
  expect(venues[1]!.at).toBeNull();
});

test('an area has the courses that the API counts there, and its venues; one without an outline stays', () => {
  expect(
    areas.map((a) => [a.id, figureOf(a, 'courses', ''), figureOf(a, 'venues', ''), figureOf(a, 'providers', '')]),
  ).toEqual([
    ['brent', 2, 1, 1],
    ['ealing', 331, 2, 2],
    ['harrow', 0, 0, 0],
  ]);
  expect(harrow.outline).toBeNull();
});

test('of one provider the figure is its venues in the area, whichever figure is chosen', () => {
  expect(figureOf(ealing, 'courses', 'north')).toBe(2);
  expect(figureOf(ealing, 'courses', 'south')).toBe(1);
  expect(figureOf(brent, 'providers', 'north')).toBe(0);
});

test('providers come by the number of their venues', () => {
  expect(providersOf(venues).map((p) => [p.provider.id, p.venues.length])).toEqual([
    ['north', 2],
    ['south', 2],
  ]);
  expect(providersOf([venues[0]!, venues[2]!]).map((p) => p.provider.id)).toEqual(['south', 'north']);
});

test('an area narrows the venues and the providers, a provider the venues; what is nowhere narrows nothing', () => {
  const ids = (area: string, provider: string) => narrowed(areas, area, provider).venues.map(({ id }) => id);
  expect(ids('', '')).toEqual(['annexe', 'hall', 'lodge']);
  expect(ids('ealing', '')).toEqual(['annexe', 'hall']);
  expect(ids('ealing', 'south')).toEqual(['hall']);
  expect(ids('nowhere', 'nobody')).toEqual(['annexe', 'hall', 'lodge']);
  expect(narrowed(areas, 'brent', 'south').providers.map((p) => p.provider.id)).toEqual(['south']);
});

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, asked, searched, show } from '../testing';
import Places from './Places';

const outlineOf = (west: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 51],
      [west + 1, 51],
      [west + 1, 52],
      [west, 52],
      [west, 51],
    ],
  ],
});
const areas = ['brent', 'ealing'];
const pageInfo = { hasNextPage: false, endCursor: null };
const revision = { revision: 4, lens: 'PUBLIC', hasSynthetic: false };
const buckets = [
  { value: 'BOROUGH', count: 2 },
  { value: 'REGION', count: 1 },
];
const venue = (area: string, provider: string) => ({
  id: `ven_${area}`,
  name: `Hall in ${area}`,
  latitude: 51.5,
  longitude: areas.indexOf(area) + 0.5,
  isSynthetic: false,
  places: { nodes: [{ id: area }] },
  presentations: {
    totalCount: 3,
    nodes: [{ courses: { nodes: [{ providers: { nodes: [{ id: provider, name: `College ${provider}` }] } }] } }],
  },
});
const known = (geometry: (i: number) => unknown) => ({
  PlaceKinds: () => ({ data: { places: { totalCount: 3, facets: [{ buckets }] }, revision } }),
  PlacesOfKind: () => ({
    data: {
      places: {
        nodes: areas.map((id, i) => ({ id, name: id, code: null, isSynthetic: false, geometry: geometry(i) })),
        pageInfo,
      },
    },
  }),
  PlacesVenues: () => ({ data: { venues: { nodes: [venue('brent', 'north'), venue('ealing', 'south')], pageInfo } } }),
  PlacesCovered: () => ({
    data: {
      occupationGaps: {
        onlineCourses: 5,
        nationalCourses: 0,
        unplacedCourses: 1,
        coverage: [
          { areaId: 'brent', courses: 58, presentations: 66 },
          { areaId: 'ealing', courses: 331, presentations: 331 },
        ],
      },
    },
  }),
});

test('an area is a button that narrows to what is there; once more, and all are back', async () => {
  answer(known(outlineOf));
  const user = show(<Places />, '/?chart=places&as=picture');
  await user.click(await screen.findByRole('button', { name: 'ealing: 331 courses, 1 venue' }));
  expect(searched('area')).toBe('ealing');
  const there = within(screen.getByRole('region', { name: 'In ealing' }));
  expect(there.getByText(/331 courses in 331 presentations, at 1 venue of 1 provider/)).toBeTruthy();
  expect(there.getByRole('button', { name: 'Hall in ealing' })).toBeTruthy();
  expect(there.queryByText('Hall in brent')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'ealing: 331 courses, 1 venue' }));
  expect(searched('area')).toBeNull();
});

test('a provider narrows to its venues; the way leads to what it exchanges', async () => {
  answer(known(outlineOf));
  const user = show(<Places />, '/?chart=places&as=table');
  await user.click(await screen.findByRole('button', { name: 'College north' }));
  expect(searched('around')).toBe('north');
  const venues = within(screen.getByRole('table', { name: 'Venues of College north' }));
  expect(venues.getAllByRole('row')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'What it exchanges' }).getAttribute('href')).toBe('/?around=north');
});

test('boroughs and districts come first, another sort of areas is asked for by its kinds', async () => {
  answer(known(outlineOf));
  const user = show(<Places />, '/?chart=places&as=table');
  await user.selectOptions(await screen.findByLabelText('Areas'), 'Regions');
  expect(searched('level')).toBe('region');
  await screen.findByText(/5 courses online, 0 offered everywhere, 1 not known/);
  const kinds = asked.filter(({ operation }) => operation === 'PlacesOfKind').map(({ variables }) => variables.kinds);
  expect(kinds).toEqual([['BOROUGH', 'DISTRICT'], ['REGION']]);
});

test('without outlines a sentence names the command, and the table has the figures', async () => {
  answer(known(() => null));
  const user = show(<Places />, '/?chart=places&as=picture');
  await screen.findByText('catchment import boundaries districts.geojson');
  await user.click(screen.getByRole('button', { name: 'Table' }));
  expect(await screen.findAllByRole('cell', { name: '331' })).toHaveLength(2);
});

test('where no place is here at all nothing but the kinds is asked for', async () => {
  answer({
    PlaceKinds: () => ({ data: { places: { totalCount: 0, facets: [{ buckets: [] }] }, revision } }),
  });
  show(<Places />, '/?chart=places&as=picture');
  await screen.findByText(/No area is here yet, so there is no map of them/);
});

test('journeys are drawn by a measure that is here, in the newest period, and stand in a table', async () => {
  const link = (from: string, to: string, figure: number | null) => ({
    id: `lnk_${from}_${to}`,
    isSynthetic: false,
    measure: 'starts',
    figure,
    figureStatus: figure === null ? 'SUPPRESSED' : 'AVAILABLE',
    mark: figure === null ? 'low' : null,
    unit: 'apprentices',
    period: '2025',
    from: { id: from, name: from },
    to: { id: to, name: to },
  });
  const facets = (...values: string[]) => ({
    data: { links: { facets: [{ buckets: values.map((value) => ({ value, count: 1 })) }] } },
  });
  answer({
    ...known(outlineOf),
    JourneyMeasures: () => facets('starts'),
    JourneyPeriods: () => facets('2024', '2025'),
    Journeys: () => ({
      data: { links: { nodes: [link('brent', 'ealing', 40), link('ealing', 'brent', null)], pageInfo } },
    }),
  });
  const user = show(<Places />, '/?chart=places&as=picture');
  await user.selectOptions(await screen.findByLabelText('Journeys of learners'), 'starts');
  expect(searched('layers')).toBe('journeys:starts');
  await screen.findByText(/Lines lead from where learners live to where they are taught \(2025\)/);
  expect(document.querySelectorAll('[data-journey]')).toHaveLength(2);
  expect(asked.findLast(({ operation }) => operation === 'Journeys')?.variables.filter).toMatchObject({
    period: { eq: '2025' },
  });
  await user.click(screen.getByRole('button', { name: 'Table' }));
  const table = within(await screen.findByRole('table', { name: 'Journeys of learners' }));
  expect(table.getByText('suppressed (“low”)')).toBeTruthy();
});

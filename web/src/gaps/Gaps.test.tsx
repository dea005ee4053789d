import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, asked, searched, show } from '../testing';
import Gaps from './Gaps';

const areas = [
  { id: 'plc_brent', name: 'Brent' },
  { id: 'plc_ealing', name: 'Ealing' },
];
const counts = (courses: number, occupations: number) => ({
  Observed: () => ({ data: { places: { nodes: [] } } }),
  GapsBasis: () => ({
    data: {
      revision: {
        counts: [
          { kind: 'COURSE', count: courses },
          { kind: 'OCCUPATION', count: occupations },
        ],
      },
    },
  }),
});
const row = (area: (typeof areas)[number], courses: number) => ({
  occupation: { id: 'occ_nurses', name: 'Nurses', code: '2231' },
  area,
  class: 'NO_LINKED_COURSE',
  classReason: null,
  sentence: '',
  green: '70',
  demand: { status: 'AVAILABLE', value: 25, unit: null, period: '2026-Q2', imputed: false },
  broader: null,
  supply: { courses, presentations: 0, places: 0, presentationsWithUnknownPlaces: 0, strong: 0, possible: 0 },
  caveats: [],
});
const pageInfo = { hasNextPage: false, endCursor: null, hasPreviousPage: false, startCursor: null };
const few = {
  Observed: () => ({ data: { places: { nodes: areas } } }),
  RevisionNote: () => ({ data: { revision: { revision: 4, lens: 'PUBLIC', hasSynthetic: false } } }),
  GapsNamed: ({ key }: Record<string, unknown>) => ({
    data: { entity: key === 'gss:E09000009' ? { __typename: 'Place', ...areas[1] } : null },
  }),
  GapsRanked: () => ({
    data: { occupationGaps: { wanted: { pageInfo, nodes: [row(areas[0]!, 0)] }, offered: { pageInfo, nodes: [] } } },
  }),
  GapsCells: (v: Record<string, unknown>) => ({
    data: {
      occupationGaps: {
        rows: { pageInfo, nodes: areas.filter(({ id }) => (v.areas as string[]).includes(id)).map((a) => row(a, 0)) },
      },
    },
  }),
  GapsWhole: (v: Record<string, unknown>) => ({
    data: {
      occupationGaps: {
        measure: 'adverts',
        period: '2026-Q2',
        synthetic: false,
        onlineCourses: 0,
        nationalCourses: 0,
        unplacedCourses: 0,
        greenApproaches: ['by job', 'by law'],
        byClass: [],
        caveats: [],
        journeysKnown: false,
        observed: [{ measure: 'adverts', level: 'UNIT', figures: 2 }],
        coverage: (v.areas as string[]).map((areaId) => ({
          areaId,
          areaName: areaId,
          sentence: '',
          courses: 0,
          cells: 1,
        })),
      },
    },
  }),
};
const wholes = () => asked.filter(({ operation }) => operation === 'GapsWhole').map(({ variables }) => variables);

test('an empty registry says what to bring, and asks for no areas', async () => {
  answer(counts(0, 0));
  show(<Gaps />, '/gaps');
  await screen.findByRole('heading', { name: 'Nothing to set side by side yet.' });
  expect(screen.getByText(/OBSERVED_IN,soc2020/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(wholes()).toEqual([]);
});

test('a registry with courses only says how many there are, and what is missing', async () => {
  answer(counts(30835, 412));
  show(<Gaps />, '/gaps?area=gss:E09000009');
  await screen.findByRole('heading', { name: '30,835 courses, and no demand to set beside them.' });
  expect(screen.getByText('Occupations: 412 occupations here.')).toBeTruthy();
});

test('an area is known by its key, and one that is not here is told', async () => {
  answer(few);
  show(<Gaps />, '/gaps?as=table&area=gss:E09000009,gss:X');
  await screen.findByText(/No area here is known by gss:X/);
  expect(wholes().map(({ areas: of }) => of)).toEqual([['plc_ealing']]);
  expect(screen.getByRole('checkbox', { name: 'Ealing' })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: 'Brent' })).toHaveProperty('checked', false);
});

test('one area alone is one click, all of them another', async () => {
  answer(few);
  const user = show(<Gaps />, '/gaps?as=table');
  await user.click(await screen.findByRole('button', { name: 'Only Ealing' }));
  expect(searched('area')).toBe('plc_ealing');
  await user.click(await screen.findByRole('button', { name: 'All 2 areas' }));
  expect(searched('area')).toBeNull();
});

test('where no course is known at all, that none is linked is not laid to the occupations', async () => {
  answer(few);
  show(<Gaps />, '/gaps?as=table');
  await screen.findByText(/No course is known in any of these areas/);
});

test('a green approach narrows the rows, stands in the address and has a column', async () => {
  answer(few);
  const user = show(<Gaps />, '/gaps?as=table');
  await user.selectOptions(await screen.findByLabelText('Green occupations'), 'green by by law');
  expect(searched('green')).toBe('by law');
  await screen.findByRole('columnheader', { name: 'Green by by law' });
  expect(wholes().at(-1)).toMatchObject({ approach: 'by law' });
});

test('two areas stand side by side; either can be another', async () => {
  answer({
    ...few,
    Observed: () => ({ data: { places: { nodes: [...areas, { id: 'plc_harrow', name: 'Harrow' }] } } }),
  });
  const user = show(<Gaps />, '/gaps?as=table');
  await user.click(await screen.findByRole('button', { name: 'Compare two areas' }));
  expect(await screen.findByRole('columnheader', { name: 'Ealing: linked courses' })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('On the left'), 'Harrow');
  expect(searched('area')).toBe('plc_harrow,plc_ealing');
});

test('courses count where learners go, and where that is known of no area it is said and those held there count', async () => {
  answer(few);
  const user = show(<Gaps />, '/gaps?as=table&catchment=LEARNERS');
  await screen.findByText(/Of none of these areas is it known where its learners go/);
  expect(wholes().at(-1)).toMatchObject({ catchment: 'OWN' });
  expect(screen.getByRole('option', { name: 'held there or where its learners go (no journeys known)' })).toBeTruthy();

  const known = (v: Record<string, unknown>) => {
    const { data } = few.GapsWhole(v);
    const coverage = data.occupationGaps.coverage.map((c) => ({
      ...c,
      journeys: { sentence: 'Half of them learn in Brent.' },
    }));
    return { data: { occupationGaps: { ...data.occupationGaps, journeysKnown: true, coverage } } };
  };
  answer({ ...few, GapsWhole: known });
  await user.selectOptions(screen.getByLabelText('Courses that count are'), 'held in the area');
  await user.selectOptions(screen.getByLabelText('Courses that count are'), 'held there or where its learners go');
  expect(await screen.findAllByText(/Half of them learn in Brent/)).toHaveLength(2);
  expect(wholes().at(-1)).toMatchObject({ catchment: 'LEARNERS' });
});

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
const outlined = {
  ...few,
  Outlines: () => ({ data: { places: { nodes: areas.map((area, i) => ({ ...area, geometry: outlineOf(i) })) } } }),
};

test('on the map an area is a button: it narrows to the area and opens what its figures rest on, and all come back', async () => {
  answer(outlined);
  const user = show(<Gaps />, '/gaps?as=picture&chart=map');
  const ealing = /^Nurses, Ealing: 25 adverts/;
  await user.click(await screen.findByRole('button', { name: ealing }));
  expect([searched('area'), searched('shows'), searched('cell')]).toEqual([
    'plc_ealing',
    'occ_nurses',
    'occ_nurses/plc_ealing',
  ]);
  expect(await screen.findByRole('button', { name: 'Brent: not chosen' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: ealing }));
  expect([searched('area'), searched('cell')]).toEqual([null, null]);
});

test('the map says which areas it lacks, and the table has them', async () => {
  answer({ ...outlined, Outlines: () => ({ data: { places: { nodes: [{ ...areas[0], geometry: outlineOf(0) }] } } }) });
  const user = show(<Gaps />, '/gaps?as=picture&chart=map');
  await screen.findByText(/Not on the map, as no outline of it is here: Ealing/);
  await user.click(screen.getByRole('button', { name: 'Table' }));
  expect(await screen.findByRole('button', { name: /Ealing: what it rests on/ })).toBeTruthy();
});

test('where no outline is here the map says which command brings them', async () => {
  answer({ ...few, Outlines: () => ({ data: { places: { nodes: areas.map((a) => ({ ...a, geometry: null })) } } }) });
  show(<Gaps />, '/gaps?as=picture&chart=map');
  await screen.findByText('catchment import boundaries districts.geojson');
});

test('where nothing was observed of the level asked for at first, what most was is asked for', async () => {
  const GapsWhole = (v: Record<string, unknown>) => {
    const { data } = few.GapsWhole(v);
    const observed = [
      { measure: 'employment', level: 'SUB_MAJOR', figures: 112 },
      { measure: 'adverts', level: 'SUB_MAJOR', figures: 26 },
    ];
    return { data: { occupationGaps: { ...data.occupationGaps, measure: v.measure ?? 'adverts', observed } } };
  };
  answer({ ...few, GapsWhole });
  const user = show(<Gaps />, '/gaps?as=table');
  const figure = await screen.findByLabelText('Demand is read from');
  expect(figure).toHaveProperty('value', 'employment');
  expect(wholes().at(-1)).toMatchObject({ measure: 'employment', level: 'SUB_MAJOR' });
  expect(screen.queryByText(/Of none of these areas/)).toBeNull();
  await user.selectOptions(figure, 'adverts');
  expect(searched('measure')).toBe('adverts');
  await screen.findByDisplayValue('adverts');
  expect(wholes().at(-1)).toMatchObject({ measure: 'adverts', level: 'SUB_MAJOR' });
});

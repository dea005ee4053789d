import { countedHow, noFigure } from '../figure';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import type { Journey } from './journeys';
import { figureOf, type View } from './places';

/** What the map of places shows, as tables: the areas, then the venues. */
export function PlacesTable({
  view: { areas, area, provider, venues },
  journeys,
}: {
  view: View;
  journeys: Journey[];
}) {
  const [address, go] = useAddress();
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const open = (id: string, name: string) => (
    <button key={id} type="button" className="plain" onClick={() => go({ selected: id })}>
      {name}
    </button>
  );
  return (
    <>
      <Table
        caption="Areas"
        heads={['Area', '#Courses held there', '#Presentations', '#Venues', '#Providers', 'Outline', 'Made up']}
        lines={(area ? [area] : areas).map((a) => ({
          key: a.id,
          current: a.id === address.selected,
          cells: [
            open(a.id, a.name),
            a.courses,
            a.presentations,
            figureOf(a, 'venues', ''),
            figureOf(a, 'providers', ''),
            a.outline ? '' : 'not here',
            a.isSynthetic ? 'made up' : '',
          ],
        }))}
      />
      <Table
        nth={1}
        caption={provider ? `Venues of ${provider.name}` : 'Venues'}
        heads={['Venue', 'Area', 'Providers', '#Presentations', 'Coordinates', 'Made up']}
        lines={venues.map((v) => ({
          key: v.id,
          current: v.id === address.selected,
          cells: [
            open(v.id, v.name),
            v.areas.flatMap((id) => names.get(id) ?? []).join(', '),
            v.providers.map(({ name }) => name).join(', '),
            v.presentations,
            v.at ? v.at.toReversed().join(', ') : 'not known',
            v.isSynthetic ? 'made up' : '',
          ],
        }))}
      />
      {journeys.length > 0 && (
        <Table
          nth={2}
          caption="Journeys of learners"
          heads={['They live in', 'They are taught in', '#How many', 'Counted', 'Made up']}
          lines={journeys.map((j) => ({
            key: j.id,
            current: j.id === address.selected,
            cells: [
              open(j.id, j.from.name),
              j.to.name,
              j.figure ?? noFigure(j),
              countedHow(j),
              j.isSynthetic ? 'made up' : '',
            ],
          }))}
        />
      )}
    </>
  );
}

/** The same for a file: areas, then venues, then journeys from the one area to the other. */
export function placeRows({ areas, area, venues }: View, journeys: Journey[]): (string | number | null)[][] {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return [
    [
      'row',
      'name',
      'area',
      'providers',
      'courses',
      'presentations',
      'venues',
      'latitude',
      'longitude',
      'learners',
      'learners_status',
      'made_up',
    ],
    ...(area ? [area] : areas).map((a) => [
      'area',
      a.name,
      '',
      figureOf(a, 'providers', ''),
      a.courses,
      a.presentations,
      a.venues.length,
      null,
      null,
      null,
      '',
      a.isSynthetic ? 'yes' : 'no',
    ]),
    ...venues.map((v) => [
      'venue',
      v.name,
      v.areas.flatMap((id) => names.get(id) ?? []).join('; '),
      v.providers.map(({ name }) => name).join('; '),
      null,
      v.presentations,
      null,
      v.at?.[1] ?? null,
      v.at?.[0] ?? null,
      null,
      '',
      v.isSynthetic ? 'yes' : 'no',
    ]),
    ...journeys.map((j) => [
      'journey',
      j.from.name,
      j.to.name,
      '',
      null,
      null,
      null,
      null,
      null,
      j.figure ?? null,
      j.figure == null ? noFigure(j) : 'available',
      j.isSynthetic ? 'yes' : 'no',
    ]),
  ];
}

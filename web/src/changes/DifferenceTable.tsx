import type { Kind } from '../api/generated/graphql';
import { BringBack } from '../edit/Actions';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { type Difference, happened, kindWord, type Names, nameOf, sentences, thingOf, valueWord } from './words';

interface Props {
  nth: number;
  kind: Kind;
  differences: Difference[];
  names: Names;
}

/** What differs among the things of one kind. */
export function DifferenceTable({ nth, kind, differences, names }: Props) {
  return (
    <Table
      nth={nth}
      caption={`${kindWord(kind)} (${differences.length} shown)`}
      heads={['What', 'What happened', 'In words']}
      lines={differences.map((d) => ({
        key: d.id,
        cells: [
          <Thing key="name" difference={d} names={names} />,
          happened[d.operation],
          <Words key="words" difference={d} names={names} />,
        ],
      }))}
    />
  );
}

/** Field by field: what differs line by line, what is new or has ended in one run. */
function Words({ difference, names }: { difference: Difference; names: Names }) {
  const lines = sentences(difference, names);
  if (difference.operation !== 'UPDATED') return <>{lines.map((line) => line.replace(/\.$/, '')).join('; ')}</>;
  return (
    <ul className="words-of">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The thing's name, which opens its details where it still has any. */
function Thing({ difference, names }: { difference: Difference; names: Names }) {
  const [, go] = useAddress();
  const thing = thingOf(difference, names);
  const name = nameOf(thing, difference.id);
  const opens = difference.node?.__typename === 'Claim' ? difference.node.about.id : difference.node?.id;
  return (
    <>
      {opens ? (
        <button type="button" className="plain" onClick={() => go({ selected: opens })}>
          {name}
        </button>
      ) : (
        name
      )}
      {isMadeUp(thing) && <small className="tag">made up</small>}
      {difference.operation === 'ENDED' && difference.kind !== 'CLAIM' && <BringBack id={difference.id} of={name} />}
    </>
  );
}

/** Whether what a difference is of is made up, as far as it is known. */
export const isMadeUp = (thing: ReturnType<typeof thingOf>) =>
  Boolean(thing && 'isSynthetic' in thing && thing.isSynthetic);

/** The differences as rows, a row for each field. */
export function rows(differences: Difference[], names: Names): (string | null)[][] {
  return [
    ['id', 'kind', 'name', 'what happened', 'field', 'before', 'after', 'made_up'],
    ...differences.flatMap((d) =>
      d.changes.map(({ field, before, after }) => [
        d.id,
        d.kind,
        nameOf(thingOf(d, names), d.id),
        happened[d.operation].toLowerCase(),
        field,
        before === null || before === undefined ? '' : valueWord(before, names),
        after === null || after === undefined ? '' : valueWord(after, names),
        isMadeUp(thingOf(d, names)) ? 'yes' : 'no',
      ]),
    ),
  ];
}

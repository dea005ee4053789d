import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { groupWords, say, title } from '../words';
import { addressOfEnded, type Compared, fates, fateWords, linkName, type Overlay } from './difference';

interface Props {
  shown: Overlay;
  names: Map<string, string>;
  /** The earlier of the two revisions. */
  before: number;
}

/** What the picture shows, as tables: what differs first. */
export function PictureTable({ shown, names, before }: Props) {
  const things = byFate(shown.things).map((thing) => ({
    key: thing.key,
    cells: [
      <Open key="open" compared={thing} name={thing.of.name} before={before} />,
      title(thing.of.kind),
      groupWords[thing.of.group],
      fateWords[thing.fate].word,
      thing.words.join('; '),
    ],
  }));
  const links = byFate(shown.links).map((link) => ({
    key: link.key,
    cells: [
      <Open key="open" compared={link} name={linkName(link.of, names)} before={before} />,
      fateWords[link.fate].word,
      link.words.join('; '),
    ],
  }));
  return (
    <>
      {things.length > 0 && (
        <Table
          caption="Things on the map"
          heads={['Name', 'Kind', 'Group', 'What happened', 'In words']}
          lines={things}
        />
      )}
      {links.length > 0 && (
        <Table nth={1} caption="Links on the map" heads={['Link', 'What happened', 'In words']} lines={links} />
      )}
    </>
  );
}

/** What differs first, otherwise in the order that it was in. */
function byFate<T extends Compared<unknown>>(list: T[]): T[] {
  return fates.flatMap((fate) => list.filter((one) => one.fate === fate));
}

interface OpenProps {
  compared: Compared<{ id: string; from?: string; to?: string }>;
  name: string;
  before: number;
}

/** A way to the details of what is there, and to the earlier map for what has ended. */
function Open({ compared, name, before }: OpenProps) {
  const [, go] = useAddress();
  if (compared.fate === 'ENDED') return <Link change={addressOfEnded(compared.of, before)}>{name}</Link>;
  return (
    <button type="button" className="plain" onClick={() => go({ selected: compared.of.id })}>
      {name}
    </button>
  );
}

/** The same as rows, the first of them the heads. */
export function pictureRows(shown: Overlay, names: Map<string, string>): string[][] {
  return [
    ['row', 'id', 'kind or relation', 'name', 'what happened', 'in words', 'visibility', 'made_up'],
    ...byFate(shown.things).map(({ of, fate, words }) => [
      'thing',
      of.id,
      title(of.kind).toLowerCase(),
      of.name,
      fateWords[fate].word.toLowerCase(),
      words.join('; '),
      say(of.visibility ?? ''),
      of.isSynthetic ? 'yes' : 'no',
    ]),
    ...byFate(shown.links).map(({ of, fate, words }) => [
      'link',
      of.id,
      of.type ? title(of.type).toLowerCase() : 'flow',
      linkName(of, names),
      fateWords[fate].word.toLowerCase(),
      words.join('; '),
      say(of.visibility ?? ''),
      of.isSynthetic ? 'yes' : 'no',
    ]),
  ];
}

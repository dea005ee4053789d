import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { groupRules, groupWords, linkWord, say, title } from '../words';
import { flowsWith, statusWords } from './lineStyles';
import type { MapAnswer, MapLink } from './scene';

/** What the picture shows, as tables: nothing more, nothing less. */
export function MapTable({ map, overview }: { map: MapAnswer; overview: boolean }) {
  return overview ? <GroupTables map={map} /> : <ThingTables map={map} />;
}

function GroupTables({ map }: { map: MapAnswer }) {
  const [, go] = useAddress();
  const groups = map.groups.map((g) => ({
    key: g.name,
    cells: [
      <button key="open" type="button" className="plain" onClick={() => go({ groups: [g.name], all: true })}>
        {groupWords[g.name]}
      </button>,
      groupRules[g.name],
      g.count,
      g.syntheticCount,
    ],
  }));
  const ties = map.ties.map((t) => ({
    key: `${t.from} ${t.to}`,
    cells: [
      groupWords[t.from],
      groupWords[t.to],
      t.links,
      t.flows,
      flowsWith(t, 'EXISTING'),
      statusWords(t, 'EXISTING'),
      t.syntheticCount,
    ],
  }));
  return (
    <>
      <Table caption="Groups" heads={['Group', 'What they do', '#Things', '#Made up']} lines={groups} />
      <Table
        nth={1}
        caption="How they hang together"
        heads={['From', 'To', '#Links', '#Flows', '#That run', 'The other flows', '#Made up']}
        lines={ties}
      />
    </>
  );
}

function ThingTables({ map }: { map: MapAnswer }) {
  const [address, go] = useAddress();
  if (map.nodes.length === 0) return <p className="state">Nothing fits. Clear a filter to see more.</p>;
  const names = new Map(map.nodes.map((n) => [n.id, n.name]));
  const name = (id: string) => names.get(id) ?? 'a dataset that is not shown';
  const things = map.nodes.map((n) => ({
    key: n.id,
    current: n.isFocus,
    cells: [
      <span key="name">
        <button type="button" className="plain" onClick={() => go({ focus: [n.id], selected: n.id, story: '' })}>
          {n.name}
        </button>
        {n.isFocus && ' (in focus)'}
      </span>,
      title(n.kind),
      groupWords[n.group],
      n.spectrum ? say(n.spectrum) : '',
      n.existence || n.standing ? say(n.existence ?? n.standing) : '',
      n.isSynthetic ? 'made up' : '',
      n.degree,
    ],
  }));
  const links = map.links.map((l) => ({
    key: `${l.id} ${l.from} ${l.to}`,
    current: l.id === address.selected,
    cells: [
      name(l.from),
      <button
        key="open"
        type="button"
        className="plain"
        aria-label={`${relation(l)}: ${name(l.from)} to ${name(l.to)}`}
        onClick={() => go({ selected: l.id })}
      >
        {relation(l)}
      </button>,
      name(l.to),
      l.status ? say(l.status) : '',
      say(l.state),
      l.isSynthetic ? 'made up' : '',
      l.carries.map(name).join('; '),
    ],
  }));
  return (
    <>
      <Table
        caption="Things"
        heads={['Name', 'Kind', 'Group', 'Data spectrum', 'Exists', 'Made up', '#Links']}
        lines={things}
      />
      <Table
        nth={1}
        caption="Links and flows"
        heads={['From', 'Relation', 'To', 'Status', 'Claims', 'Made up', 'Carries']}
        lines={links}
      />
    </>
  );
}

function relation(link: MapLink): string {
  if (link.type) return linkWord(link.type);
  return link.valueKind && link.valueKind !== 'UNKNOWN' ? `sends ${say(link.valueKind)} to` : 'sends to';
}

import { useAddress } from '../state/useAddress';
import { groupRules, groupWords, linkWord, say, title } from '../words';
import type { Drawn } from './scene';

/** What the picture shows, as tables: nothing more, nothing less. */
export function MapTable({ map, overview }: { map: Drawn; overview: boolean }) {
  return overview ? <GroupTables map={map} /> : <ThingTables map={map} />;
}

function GroupTables({ map }: { map: Drawn }) {
  const [, go] = useAddress();
  return (
    <>
      <table>
        <caption>Groups</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">What they do</th>
            <th scope="col" className="n">
              Things
            </th>
          </tr>
        </thead>
        <tbody>
          {map.groups.map((g) => (
            <tr key={g.name}>
              <th scope="row">
                <button type="button" className="plain" onClick={() => go({ groups: [g.name], all: true })}>
                  {groupWords[g.name]}
                </button>
              </th>
              <td>{groupRules[g.name]}</td>
              <td className="n">{g.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>How they hang together</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col" className="n">
              Links
            </th>
            <th scope="col" className="n">
              Flows
            </th>
            <th scope="col" className="n">
              That run
            </th>
          </tr>
        </thead>
        <tbody>
          {map.ties.map((t) => (
            <tr key={`${t.from} ${t.to}`}>
              <th scope="row">{groupWords[t.from]}</th>
              <td>{groupWords[t.to]}</td>
              <td className="n">{t.links}</td>
              <td className="n">{t.flows}</td>
              <td className="n">{t.running}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ThingTables({ map }: { map: Drawn }) {
  const [address, go] = useAddress();
  const names = new Map(map.nodes.map((n) => [n.id, n.name]));
  if (map.nodes.length === 0) return <p className="state">Nothing fits. Clear a filter to see more.</p>;
  return (
    <>
      <table>
        <caption>Things</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Group</th>
            <th scope="col">Data spectrum</th>
            <th scope="col">Exists</th>
            <th scope="col" className="n">
              Links
            </th>
          </tr>
        </thead>
        <tbody>
          {map.nodes.map((n) => (
            <tr key={n.id} aria-current={n.isFocus || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="plain"
                  onClick={() => go({ focus: [n.id], selected: n.id, story: '' })}
                >
                  {n.name}
                </button>
                {n.isFocus && ' (in focus)'}
              </th>
              <td>{title(n.kind)}</td>
              <td>{groupWords[n.group]}</td>
              <td>{n.spectrum ? say(n.spectrum) : ''}</td>
              <td>{n.existence || n.standing ? say(n.existence ?? n.standing) : ''}</td>
              <td className="n">{n.degree}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>Links and flows</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col">Runs</th>
            <th scope="col">Claims</th>
            <th scope="col">Carries</th>
          </tr>
        </thead>
        <tbody>
          {map.links.map((l) => (
            <tr key={`${l.id} ${l.from} ${l.to}`} aria-current={l.id === address.selected || undefined}>
              <th scope="row">{names.get(l.from)}</th>
              <td>
                <button
                  type="button"
                  className="plain"
                  aria-label={`${names.get(l.from)} ${relation(l)} ${names.get(l.to)}`}
                  onClick={() => go({ selected: l.id })}
                >
                  {relation(l)}
                </button>
              </td>
              <td>{names.get(l.to)}</td>
              <td>{l.status ? say(l.status) : ''}</td>
              <td>{say(l.state)}</td>
              <td>{l.carries.map((id) => names.get(id) ?? 'a dataset that is not shown').join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function relation(link: Drawn['links'][number]): string {
  return link.type
    ? linkWord(link.type)
    : link.valueKind && link.valueKind !== 'UNKNOWN'
      ? `sends ${say(link.valueKind)} to`
      : 'sends to';
}

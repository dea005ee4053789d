import type { LinkFigureFragment } from '../api/generated/graphql';
import { evidenceLine } from '../evidence';
import { countedHow, figureLine, figureOf } from '../figure';
import { useAddress } from '../state/useAddress';
import { linkWord, say } from '../words';
import type { ThingNode } from './node';
import { StateTag } from './StateTag';

/** The links of a thing by relation, those that lead from it and those that lead to it. */
export function LinkLists({ node }: { node: ThingNode }) {
  const out = node.out.nodes.map((l) => ({ ...l, far: l.to, word: linkWord(l.type) }));
  const into = node.into.nodes.map((l) => ({ ...l, far: l.from, word: linkWord(l.type, true) }));
  const groups = grouped([...out, ...into]);
  const more = node.out.totalCount - out.length + (node.into.totalCount - into.length);
  return (
    <section>
      <h3>Links</h3>
      {groups.size === 0 && <p>None are recorded.</p>}
      {[...groups].map(([word, links]) => (
        <div key={word}>
          <h4>{word}</h4>
          {together(links).map(([how, those]) => (
            <Those key={`${how} ${those[0]!.id}`} how={how} links={those} />
          ))}
        </div>
      ))}
      {more > 0 && (
        <p>
          And {more} more, which the <a href="/graphiql">API</a> lists.
        </p>
      )}
    </section>
  );
}

type Told =
  | 'id'
  | 'type'
  | 'state'
  | 'accessLevel'
  | 'purpose'
  | 'expires'
  | 'terms'
  | 'evidence'
  | keyof LinkFigureFragment;

type Row = Pick<ThingNode['out']['nodes'][number], Told> & {
  far: { id: string; name: string };
  word: string;
};

function grouped(rows: Row[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) map.set(row.word, [...(map.get(row.word) ?? []), row]);
  return map;
}

/** Figures that are counted alike, in one place, stand together below how; all else is one list. */
function together(links: Row[]): [string, Row[]][] {
  const byHow = new Map<string, Row[]>();
  for (const link of links) {
    const how = link.type === 'OBSERVED_IN' ? `${link.far.name}: ${countedHow(link)}` : '';
    byHow.set(how, [...(byHow.get(how) ?? []), link]);
  }
  const alone = [...byHow].filter(([, those]) => those.length === 1).flatMap(([, those]) => those);
  const rest = [...byHow].filter(([, those]) => those.length > 1);
  return alone.length > 0 ? [...rest, ['', alone]] : rest;
}

function Those({ how, links }: { how: string; links: Row[] }) {
  return (
    <>
      {how && <p>{how}</p>}
      <ul>
        {links.map((link) =>
          how ? (
            <li key={link.id}>
              {figureOf(link)} <StateTag id={link.id} of={figureOf(link)} state={link.state} />
            </li>
          ) : (
            <Entry key={link.id} {...link} />
          ),
        )}
      </ul>
    </>
  );
}

function Entry({ id, type, far, word, state, accessLevel, purpose, expires, terms, evidence, ...figure }: Row) {
  const [, go] = useAddress();
  const said = [
    accessLevel && say(accessLevel),
    purpose && `for ${purpose}`,
    expires && `until ${expires}`,
    terms,
    type === 'LEADS_TO_OCCUPATION' && evidenceLine(evidence.nodes, evidence.totalCount),
    type === 'OBSERVED_IN' && figureLine(figure),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li>
      <button type="button" className="plain" onClick={() => go({ selected: far.id })}>
        {far.name}
      </button>{' '}
      {said && <span>{said} </span>}
      <StateTag id={id} of={`${word} ${far.name}`} state={state} />
    </li>
  );
}

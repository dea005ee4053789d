import type { LinkFigureFragment } from '../api/generated/graphql';
import { evidenceLine } from '../evidence';
import { figureLine } from '../figure';
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
          <ul>
            {links.map((l) => (
              <Entry key={l.id} {...l} />
            ))}
          </ul>
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

import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { type Actor, type Board, type Exchange, namesOf } from './board';
import type { Lane } from './lanes';
import { exchangeSentence } from './sentences';
import './cards.css';

interface Props {
  board: Board;
  lanes: Lane[];
}

/** How many of what is blocked stand there at once; the figure above tells how many there are. */
const mostBlocked = 5;

/** How many actors of a lane are named before it is opened, and how many have a card in it. */
const mostNamed = 8;
const mostCards = 50;

const all = (lane: Lane): Actor[] => [...lane.actors, ...lane.notMapped];

function namesIn(lane: Lane): string {
  const names = all(lane).map((a) => a.name);
  const rest = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(rest > 0 ? [`and ${rest} more`] : [])].join(' · ');
}

/** The Board on a narrow screen: what is blocked, and the lanes with a card for each actor. */
export default function BoardCards({ board, lanes }: Props) {
  const names = namesOf(board);
  const blocked = board.exchanges.filter((e) => e.status === 'BLOCKED').slice(0, mostBlocked);
  return (
    <div className="cards">
      {blocked.length > 0 && (
        <section aria-label="What is blocked">
          <h2>What is blocked</h2>
          <ul>
            {blocked.map((e) => (
              <li key={`${e.flow} ${e.from} ${e.to}`} className="card bad">
                <Opens id={e.flow} name={`${names.get(e.from)} to ${names.get(e.to)}`} />
                <p>{exchangeSentence(e)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {lanes.map((lane) => (
        <details key={lane.name}>
          <summary>
            <h2>{lane.name}</h2>
            <small>{namesIn(lane)}</small>
          </summary>
          <ul>
            {all(lane)
              .slice(0, mostCards)
              .map((actor) => (
                <li key={actor.id} className="card">
                  <Card actor={actor} board={board} names={names} />
                </li>
              ))}
          </ul>
          {all(lane).length > mostCards && (
            <p>{count(all(lane).length - mostCards, 'more actor')}: the table has all.</p>
          )}
        </details>
      ))}
    </div>
  );
}

function Card({ actor, board, names }: { actor: Actor; board: Board; names: Map<string, string> }) {
  const { id, name, holds, isSynthetic } = actor;
  return (
    <>
      <Opens id={id} name={name} /> {isSynthetic && <small className="tag">made up</small>}
      {holds.length > 0 && <p>Holds {holds.map((d) => d.name).join('; ')}</p>}
      <Line word="Gives to" of={board.exchanges.filter((e) => e.from === id)} end="to" names={names} />
      <Line word="Gets from" of={board.exchanges.filter((e) => e.to === id)} end="from" names={names} />
      {holds.length + actor.exchanges === 0 && <p>Nobody has recorded what it holds or exchanges.</p>}
    </>
  );
}

interface LineProps {
  word: string;
  of: Exchange[];
  end: 'from' | 'to';
  names: Map<string, string>;
}

/** With whom it exchanges something, those blocked told apart. */
function Line({ word, of, end, names }: LineProps) {
  if (of.length === 0) return null;
  const others = [...new Set(of.map((e) => names.get(e[end]) ?? e[end]))];
  const blocked = of.filter((e) => e.status === 'BLOCKED').length;
  return (
    <p>
      {word} {others.join('; ')}
      {blocked > 0 && <strong className="wrong"> ({count(blocked, 'of these is', 'of these are')} blocked)</strong>}
    </p>
  );
}

function Opens({ id, name }: { id: string; name: string }) {
  const [, go] = useAddress();
  return (
    <button type="button" className="plain" onClick={() => go({ selected: id })}>
      {name}
    </button>
  );
}

import { methodWord } from '../evidence';
import { Filter, Tick } from '../sheet/Filter';
import { evidence, type Mark, type Matrix } from './matrices';
import { Seal } from './Seal';
import './matrix.css';

interface Props {
  matrix: Matrix;
  /** All marks there are, of kinds that are not chosen too. */
  marks: Mark[];
  chosen: string[];
  pick: (kind: string) => void;
}

/** The legend, which is the filter too. */
export function Legend({ matrix, marks, chosen, pick }: Props) {
  return (
    <Filter>
      <fieldset>
        <legend>What a mark says, and how many</legend>
        {matrix.kinds.map((kind) => (
          <Tick
            key={kind.kind}
            word={kind.name}
            n={marks.filter((m) => m.kind === kind).length}
            on={chosen.includes(kind.kind)}
            change={() => pick(kind.kind)}
          >
            <svg className="paint" width="24" height="24" viewBox="-2 -2 24 24" aria-hidden="true">
              <Seal kind={kind} letter={kind.letter} />
            </svg>
          </Tick>
        ))}
      </fieldset>
      {matrix.chart === 'occupations' && (
        <Letters
          title="The letter: the sort of evidence"
          list={[
            ...evidence.map(([method, letter]): [string, string] => [letter, methodWord(method)]),
            ['+', 'of several sorts'],
          ]}
        />
      )}
      <Letters
        title="Beside a mark: its claims"
        list={[
          ['!', 'speak for and against'],
          ['s', 'are stale'],
          ['u', 'none counts'],
        ]}
      />
    </Filter>
  );
}

function Letters({ title, list }: { title: string; list: [string, string][] }) {
  return (
    <section className="letters">
      <h2>{title}</h2>
      <dl>
        {list.map(([letter, words]) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

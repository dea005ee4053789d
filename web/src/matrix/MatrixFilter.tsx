import { methodWord } from '../evidence';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { MarkSymbol } from './MarkSymbol';
import { evidence, type Mark, type Matrix } from './matrices';
import './matrix.css';

interface Props {
  matrix: Matrix;
  /** All marks there are, of kinds that are not chosen too. */
  marks: Mark[];
  chosen: string[];
  pick: (kind: string) => void;
}

/** The legend, which is the filter too. */
export function MatrixFilter({ matrix, marks, chosen, pick }: Props) {
  return (
    <FilterPanel>
      <fieldset>
        <legend>What a mark says, and how many</legend>
        {matrix.kinds.map((kind) => (
          <FilterOption
            key={kind.kind}
            word={kind.name}
            n={marks.filter((m) => m.kind === kind).length}
            on={chosen.includes(kind.kind)}
            change={() => pick(kind.kind)}
          >
            <svg className="paint" width="24" height="24" viewBox="-2 -2 24 24" aria-hidden="true">
              <MarkSymbol kind={kind} letter={kind.letter} />
            </svg>
          </FilterOption>
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
          ['s', 'are older than most'],
          ['u', 'none counts'],
        ]}
      />
    </FilterPanel>
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

import { Select } from '../controls/Select';
import { save } from '../export/files';
import {
  type Answers,
  crossedPart,
  type Meaning,
  mappingOf,
  measuresOf,
  missing,
  plain,
  type Sample,
  type Stands,
} from './mapping';

interface Props {
  sample: Sample;
  answers: Answers;
  change: (answers: Answers) => void;
  isBusy: boolean;
}

const asked = [
  ['of', 'What is counted'],
  ['place', 'The place'],
  ['period', 'The period'],
  ['measure', 'The measure'],
] as const;
type Part = (typeof asked)[number][0];

/** Asks what the columns of a table of figures are, beginning with what can be guessed. */
export function MappingForm({ sample, answers, change, isBusy }: Props) {
  const set = (to: Partial<Answers>) => change({ ...answers, ...to });
  const left = missing(answers, sample);
  const crossed = crossedPart(answers);
  const columns = sample.headers.filter(Boolean).map((h) => [h, h] as const);
  return (
    <fieldset className="mapping" disabled={isBusy}>
      <legend>What the columns are</legend>
      <Beginning sample={sample} />
      {asked.map(([part, word]) => (
        <Part key={part} part={part} word={word} sample={sample} answers={answers} set={set} />
      ))}
      {crossed ? (
        <Crossed sample={sample} answers={answers} set={set} />
      ) : (
        <Select
          className="pick"
          name="The figures"
          choices={[['', 'choose a column'], ...columns]}
          value={answers.figure}
          change={(figure) => set({ figure })}
        />
      )}
      <Select
        className="pick"
        name="Whether there is a figure"
        choices={[['', 'is seen by the mark in its place'], ...columns]}
        value={answers.status}
        change={(status) => set({ status })}
      />
      <Select
        className="pick"
        name="2024/25 is"
        choices={[
          ['', 'not in this table'],
          ['academic', 'from August to July'],
          ['financial', 'from April to March'],
        ]}
        value={answers.years}
        change={(years) => set({ years })}
      />
      {measuresOf(answers, sample).map((name) => (
        <Counted
          key={name}
          name={name}
          meaning={answers.meanings[name] ?? plain}
          change={(meaning) => set({ meanings: { ...answers.meanings, [name]: meaning } })}
        />
      ))}
      <p role="status" className="quiet-note">
        {left.length > 0 ? left.join(' ') : 'That is all that it needs.'}
      </p>
      <button
        type="button"
        disabled={left.length > 0}
        onClick={() =>
          save('mapping.json', 'application/json', `${JSON.stringify(mappingOf(answers, sample), null, 2)}\n`)
        }
      >
        Keep these answers as a file
      </button>
    </fieldset>
  );
}

/** How the table begins, so that one sees what one is asked about. */
function Beginning({ sample: { headers, rows } }: { sample: Sample }) {
  return (
    <div className="scroll">
      <table className="beginning">
        <caption className="quiet">How the table begins</caption>
        <thead>
          <tr>
            {headers.map((h, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headers may stand twice
              <th scope="col" key={i}>
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 3).map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and stay where they are
            <tr key={i}>
              {headers.map((h, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: likewise
                <td key={`${h}${j}`}>{row[j]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PartProps {
  part: Part;
  word: string;
  sample: Sample;
  answers: Answers;
  set: (to: Partial<Answers>) => void;
}

function Part({ part, word, sample, answers, set }: PartProps) {
  const stands = answers[part];
  const choices: [Stands, string][] = [
    ['', 'choose where it stands'],
    ...sample.headers.filter(Boolean).map((h): [Stands, string] => [`column:${h}`, `in the column ${h}`]),
    ...(part === 'period' || part === 'measure'
      ? ([['headers', 'in the headers of several columns']] as [Stands, string][])
      : []),
    part === 'of' ? ['place', 'the place itself'] : ['value', 'the same for the whole table'],
  ];
  return (
    <div className="part">
      <Select className="pick" name={word} choices={choices} value={stands} change={(to) => set({ [part]: to })} />
      {part !== 'of' && stands === 'value' && (
        <label className="pick">
          <span>{part === 'place' ? 'Its code' : part === 'period' ? 'Such as 2024-04..2025-03' : 'Its name'}</span>
          <input
            value={answers.values[part]}
            onChange={(e) => set({ values: { ...answers.values, [part]: e.target.value } })}
          />
        </label>
      )}
      {(part === 'place' || (part === 'of' && stands !== 'place')) && stands !== '' && (
        <label className="pick">
          <span>{part === 'of' ? 'by codes of (soc2020, ssa, sic2007 …)' : 'by codes of (gss …)'}</span>
          <input
            value={part === 'of' ? answers.ofScheme : answers.placeScheme}
            onChange={(e) => set(part === 'of' ? { ofScheme: e.target.value } : { placeScheme: e.target.value })}
          />
        </label>
      )}
    </div>
  );
}

function Crossed({ sample, answers, set }: Omit<PartProps, 'part' | 'word'>) {
  const toggled = (header: string) =>
    sample.headers.filter((h) => (h === header ? !answers.crossed.includes(h) : answers.crossed.includes(h)));
  return (
    <fieldset>
      <legend>Columns with figures</legend>
      {[...new Set(sample.headers.filter(Boolean))].map((h) => (
        <label key={h} className="tick">
          <input type="checkbox" checked={answers.crossed.includes(h)} onChange={() => set({ crossed: toggled(h) })} />
          <span>{h}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a measure counts. */
function Counted({ name, meaning, change }: { name: string; meaning: Meaning; change: (to: Meaning) => void }) {
  return (
    <fieldset className="part">
      <legend>{name}</legend>
      <label className="pick">
        <span>Counts</span>
        <input
          value={meaning.unit}
          placeholder="residents in employment"
          onChange={(e) => change({ ...meaning, unit: e.target.value })}
        />
      </label>
      <Select
        className="pick"
        name="as"
        choices={[
          ['stock', 'as many as there are'],
          ['events', 'as often as it happens'],
        ]}
        value={meaning.countedAs}
        change={(countedAs) => change({ ...meaning, countedAs })}
      />
      <Select
        className="pick"
        name="by"
        choices={[
          ['', 'not said'],
          ['residence', 'where people live'],
          ['workplace', 'where they work'],
          ['delivery', 'where they are taught'],
        ]}
        value={meaning.countedWhere}
        change={(countedWhere) => change({ ...meaning, countedWhere })}
      />
    </fieldset>
  );
}

import { useMemo, useRef } from 'react';
import { OrMadeUp } from '../madeup/MadeUp';
import { Download } from '../picture/Download';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { provenanceOf } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { type Address, toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { count, digits } from '../words';
import { within } from './layout';
import { MatrixFilter } from './MatrixFilter';
import { matrixKeyAlone } from './MatrixKey';
import { MatrixPicture } from './MatrixPicture';
import { MatrixTable, matrixRows } from './MatrixTable';
import { type Matrix as Made, type Mark, marksOf, matrices, silent } from './matrices';
import paint from './paint.css?raw';
import { type Links, useMatrix } from './useMatrix';

/** How many rows, and how many columns, are shown at first. */
const atFirst = 40;
const limitOf = (address: Address) => Math.min(address.rows || atFirst, 200);

/** Who holds which data, whose software speaks which standard, which course leads to which occupation. */
export default function Matrix() {
  const [address] = useAddress();
  const matrix = matrices.find((m) => m.chart === address.chart) ?? matrices[0]!;
  const query = useMatrix(matrix);
  const answer = query.data?.chart === matrix.chart ? query.data : undefined;
  return (
    <>
      <h1>Who has what, at a glance</h1>
      <p className="lede">{matrix.lede}</p>
      <Charts chart={matrix.chart} />
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still="The map and the registry may still work."
        />
      )}
      {!answer && !query.isError && <Loading what="The matrix is read" progress={query.progress} />}
      {answer && <Partial messages={answer.partial} />}
      {answer && answer.links.length === 0 && (
        <p className="state">
          No link of this sort is recorded here. Import some, with <code>catchment import</code>, to see it.{' '}
          <OrMadeUp />
        </p>
      )}
      {answer && answer.links.length > 0 && <Board matrix={matrix} answer={answer} busy={query.isPlaceholderData} />}
    </>
  );
}

function Charts({ chart }: { chart: string }) {
  const [, go] = useAddress();
  return (
    <div className="tools">
      <fieldset className="switch">
        <legend className="quiet">Which matrix</legend>
        {matrices.map((m, i) => (
          <button
            key={m.chart}
            type="button"
            aria-pressed={chart === m.chart}
            onClick={() => go({ chart: i === 0 ? '' : m.chart, classes: [], rows: 0, selected: '' })}
          >
            {m.name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function Board({ matrix, answer, busy }: { matrix: Made; answer: Links; busy: boolean }) {
  const [address, go] = useAddress();
  const table = useIsTable();
  const picture = useRef<SVGSVGElement>(null);
  const whole = answer.unread === 0;
  const all = useMemo(() => marksOf(matrix, answer.links, whole), [matrix, answer.links, whole]);
  const only = address.classes.join();
  const limit = limitOf(address);
  const fitting = useMemo(() => all.filter((m) => !only || only.split(',').includes(m.kind.kind)), [all, only]);
  const marks = useMemo(() => within(fitting, limit), [fitting, limit]);
  const made = marks.filter((m) => m.synthetic).length;
  const provenance = { ...answer.revision, hasSynthetic: made > 0 };
  const note = provenanceOf(provenance);
  const pictured = !table && marks.length > 0;
  const pick = (kind: string) => go({ classes: toggle(address.classes, kind) });
  return (
    <>
      {made > 0 && <MadeUp made={made} shown={marks.length} />}
      <div className="board" aria-busy={busy}>
        <MatrixFilter matrix={matrix} marks={all} chosen={address.classes} pick={pick} />
        <section className="sheet" aria-label={matrix.name}>
          <div className="tools">
            <PictureOrTable table={table} />
            <Download
              name={`catchment-matrix-${matrix.chart}`}
              provenance={provenance}
              picture={pictured ? picture : null}
              paint={paint}
              rows={() => matrixRows(matrix, marks)}
              data={() => ({ matrix: matrix.chart, revision: answer.revision.revision, synthetic: made > 0, marks })}
            />
          </div>
          <Bar matrix={matrix} answer={answer} all={all} fitting={fitting} marks={marks} />
          {marks.length === 0 ? (
            <p className="state">
              {all.length === 0
                ? 'Nothing that is recorded makes a mark here.'
                : 'Nothing fits. Take away a choice in the legend to see more.'}
            </p>
          ) : table ? (
            <MatrixTable matrix={matrix} marks={marks} />
          ) : (
            <div className="canvas">
              <MatrixPicture
                matrix={matrix}
                marks={marks}
                note={note}
                open={address.selected}
                onOpen={(selected) => go({ selected })}
                picture={picture}
              />
            </div>
          )}
          <PrintOnly
            provenance={provenance}
            legend={pictured && matrixKeyAlone(matrix)}
            table={pictured && <MatrixTable matrix={matrix} marks={marks} />}
          />
        </section>
      </div>
    </>
  );
}

/** Says that some of what is shown is no real organisation's. */
function MadeUp({ made, shown }: { made: number; shown: number }) {
  return (
    <p className="notice synthetic">
      <strong>Made up for demonstration.</strong> {made} of the {count(shown, 'mark')} shown{' '}
      {made === 1 ? 'rests' : 'rest'} on invented data and {made === 1 ? 'says' : 'say'} nothing about real
      organisations.
    </p>
  );
}

interface BarProps {
  matrix: Made;
  answer: Links;
  all: Mark[];
  fitting: Mark[];
  marks: Mark[];
}

/** How much is shown, how much is not and why, and how to see more. */
function Bar({ matrix, answer, all, fitting, marks }: BarProps) {
  const [address, go] = useAddress();
  const rows = new Set(marks.map((m) => m.row.id)).size;
  const columns = new Set(marks.map((m) => m.column.id)).size;
  const [filtered, beyond] = [all.length - fitting.length, fitting.length - marks.length];
  const { unread } = answer;
  const apart =
    matrix.chart === 'suppliers' ? (unread !== 0 ? 0 : silent(answer.links)) : answer.links.length - all.length;
  const hidden = [
    filtered > 0 && `${filtered} of kinds that are not chosen`,
    beyond > 0 && `${beyond} outside the ${rows} rows and ${columns} columns with most marks`,
    apart > 0 && matrix.chart === 'holders' && `${apart} that lead to a standard, not to a dataset`,
    unread !== 0 &&
      `${unread === null ? 'many links' : count(unread, 'link')} that were not read: the first ${digits(answer.links.length)} were`,
  ].filter(Boolean);
  const limit = limitOf(address);
  return (
    <p className="bar" role="status">
      <strong>{count(marks.length, 'mark')} shown</strong> in {count(rows, 'row')} and {count(columns, 'column')}, those
      with most marks first. {hidden.length > 0 ? `Not shown: ${hidden.join('; ')}.` : 'Nothing is hidden.'}{' '}
      {apart > 0 &&
        matrix.chart === 'suppliers' &&
        `Of ${count(apart, 'product')} with a supplier it is not recorded which standards it supports. `}
      {beyond > 0 && limit < 200 && (
        <button type="button" onClick={() => go({ rows: limit + atFirst })}>
          Show more rows and columns
        </button>
      )}{' '}
      {filtered > 0 && (
        <button type="button" onClick={() => go({ classes: [] })}>
          Clear filters
        </button>
      )}
    </p>
  );
}

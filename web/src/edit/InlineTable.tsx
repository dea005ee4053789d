import { useEffect, useState } from 'react';
import { isConflict, troubleOf } from '../api/client';
import { Dialog } from '../controls/Dialog';
import type { Noun, Row } from '../registry/nouns';
import { Failed, Loading } from '../States';
import { holdUnsaved } from '../state/unsaved';
import { Table } from '../Table';
import { count, spell, title } from '../words';
import { Conflict } from './Conflict';
import { isProblems } from './Frame';
import { Cell, type Draft, drafted, RowSave } from './InlineRow';
import { sentence } from './Input';
import { useSave } from './save';
import { typeOf } from './task';
import { useFields } from './useShape';
import { changes, toTexts } from './values';

// They outlive the table, so that a look at another page or view loses nothing.
let kept: Record<string, Draft> = {};

/** The registry's table with its simple fields to write in, a row at a time. */
export default function InlineTable({ noun, rows, select }: { noun: Noun; rows: Row[]; select: (id: string) => void }) {
  const type = typeOf(noun.kind);
  const shape = useFields(type);
  const save = useSave();
  const [drafts, setDrafts] = useState(kept);
  const [busy, setBusy] = useState('');
  useEffect(() => {
    kept = drafts;
    const drop = () => {
      kept = {};
      setDrafts(kept);
    };
    holdUnsaved('rows', Object.keys(drafts).length > 0 ? drop : undefined);
  }, [drafts]);
  if (shape.isError) return <Failed error={shape.error} again={() => void shape.refetch()} />;
  if (!shape.data) return <Loading what="The table is made" />;
  const columns = ['name', ...noun.columns];
  const fields = columns.flatMap((c) => shape.data.find((f) => f.name === c) ?? []);
  const put = (id: string, draft: Draft | undefined) =>
    setDrafts(({ [id]: _, ...others }) => (draft ? { ...others, [id]: draft } : others));
  const write = (row: Row, name: string, text: string) => {
    const before = toTexts(fields, row);
    const draft = drafts[row.id] ?? { version: row.revision, before, now: before, left: [] };
    const now = { ...draft.now, [name]: text };
    const isSame = Object.keys(changes(fields, draft.before, now)).length === 0;
    put(row.id, isSame ? undefined : { ...draft, now, wrong: undefined });
  };
  const leave = (id: string, name: string) => {
    const draft = drafts[id];
    if (draft && draft.now[name] !== draft.before[name] && !draft.left.includes(name))
      put(id, { ...draft, left: [...draft.left, name] });
  };
  const commit = async (id: string, was: Draft) => {
    const draft = { ...was, isTried: true };
    const sent = drafted(type, id, fields, draft);
    if (isProblems(sent)) return put(id, { ...draft, wrong: sent.map(told).join(' ') });
    setBusy(id);
    try {
      await save(sent, '');
      put(id, undefined);
    } catch (error) {
      const trouble = troubleOf(error);
      const wrong = trouble.problems.map(told).join(' ') || `${trouble.message} ${trouble.hint ?? ''}`;
      put(id, isConflict(trouble) ? { ...draft, isConflict: true } : { ...draft, wrong });
    }
    setBusy('');
  };
  const conflict = Object.entries(drafts).find(([, d]) => d.isConflict);
  const elsewhere = Object.keys(drafts).filter((id) => !rows.some((r) => r.id === id)).length;
  return (
    <>
      {elsewhere > 0 && (
        <p className="notice">
          {count(elsewhere, 'row', 'rows')} not shown here {elsewhere === 1 ? 'has' : 'have'} changes that are not
          saved.
        </p>
      )}
      <Table
        caption={<span className="quiet">{noun.title}</span>}
        heads={[...columns.map((c) => title(spell(c))), 'Details', 'Save']}
        lines={rows.map((row) => {
          const draft = drafts[row.id];
          const sent = draft && drafted(type, row.id, fields, draft);
          const texts = draft?.now ?? toTexts(fields, row);
          return {
            key: row.id,
            cells: [
              ...fields.map((f) => (
                <Cell
                  key={f.name}
                  field={f}
                  of={row.name}
                  text={texts[f.name] ?? ''}
                  draft={draft}
                  sent={sent}
                  write={(t) => write(row, f.name, t)}
                  leave={() => leave(row.id, f.name)}
                />
              )),
              <button key="details" type="button" aria-label={`Details of ${row.name}`} onClick={() => select(row.id)}>
                Details
              </button>,
              draft && sent ? (
                <RowSave
                  key="save"
                  of={row.name}
                  draft={draft}
                  sent={sent}
                  isBusy={busy === row.id}
                  save={() => void commit(row.id, draft)}
                  reset={() => put(row.id, undefined)}
                />
              ) : (
                ''
              ),
            ],
          };
        })}
      />
      {conflict && (
        <Dialog
          name={`Edit ${conflict[1].before.name}`}
          close={() => put(conflict[0], { ...conflict[1], isConflict: false })}
        >
          <Conflict
            id={conflict[0]}
            type={type}
            fields={fields}
            before={conflict[1].before}
            mine={conflict[1].now}
            done={() => put(conflict[0], undefined)}
            cancel={() => put(conflict[0], { ...conflict[1], isConflict: false })}
          />
        </Dialog>
      )}
    </>
  );
}

const told = (p: { field?: string | null; message: string; hint?: string | null }) =>
  `${title(spell(p.field ?? ''))}: ${sentence(p)}`;

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../api/client';
import { EditedDocument } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { say, spell, title } from '../words';
import { type Done, Frame } from './Frame';
import type { Field } from './shape';
import { type EditedNode, updateOf } from './ThingForm';
import { changes, compare, type Row, type Texts, toTexts } from './values';

interface Props {
  id: string;
  type: string;
  fields: Field[];
  before: Texts;
  mine: Texts;
  done: Done;
  cancel: () => void;
}

/** Somebody changed the thing first: what it was, what each made of it, and whose counts, field by field. */
export function Conflict({ id, type, fields, before, mine, done, cancel }: Props) {
  const [round, setRound] = useState(0);
  const query = useQuery({
    queryKey: ['edited', id, 'conflict', round],
    gcTime: 0,
    queryFn: ({ signal }) => ask(EditedDocument, { id, versions: 1 }, signal),
    refetchOnWindowFocus: false,
  });
  if (query.isPending) return <Loading what="The version of now is read" />;
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  const node = query.data.data.node as EditedNode | null;
  const now = node?.history.nodes[0];
  if (!now || now.ended)
    return (
      <>
        <p className="notice bad" role="alert">
          <strong>It was ended meanwhile.</strong> What you entered cannot be saved, as there is nothing left to change.
        </p>
        <p className="buttons">
          <button type="button" onClick={cancel}>
            Close
          </button>
        </p>
      </>
    );
  return (
    <Choices
      key={now.revision}
      rows={compare(fields, before, mine, toTexts(fields, now.fields))}
      fields={fields}
      revision={now.revision}
      send={(values) => updateOf(type, id, now.revision, values)}
      again={() => setRound((n) => n + 1)}
      done={done}
      cancel={cancel}
    />
  );
}

interface ChoicesProps {
  rows: Row[];
  fields: Field[];
  revision: number;
  send: (values: Record<string, unknown>) => object;
  again: () => void;
  done: Done;
  cancel: () => void;
}

function Choices({ rows, fields, revision, send, again, done, cancel }: ChoicesProps) {
  const [takes, setTakes] = useState<Record<string, 'mine' | 'theirs' | undefined>>(
    Object.fromEntries(rows.map((r) => [r.field.name, r.takes])),
  );
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []); // the button that led here is gone
  return (
    <Frame
      save="Save what is chosen"
      fields={rows.map((r) => r.field.name)}
      operations={() => {
        const open = rows.filter((r) => !takes[r.field.name]);
        if (open.length > 0) return open.map((r) => ({ field: r.field.name, message: 'choose mine or theirs.' }));
        const theirs = Object.fromEntries(rows.map((r) => [r.field.name, r.theirs]));
        const chosen = Object.fromEntries(
          rows.map((r) => [r.field.name, takes[r.field.name] === 'mine' ? r.mine : r.theirs]),
        );
        return [send(changes(fields, theirs, chosen))];
      }}
      onConflict={again}
      done={done}
      cancel={cancel}
    >
      {() => (
        <>
          <p className="notice" role="status" ref={notice} tabIndex={-1}>
            <strong>Somebody changed this while you did</strong> (revision {revision}). Nothing of yours is saved yet.
            Choose for each field whose value counts.
          </p>
          <div className="scroll">
            <table className="stack conflict">
              <caption className="quiet">Both versions, field by field</caption>
              <thead>
                <tr>
                  <th scope="col">Field</th>
                  <th scope="col">Before</th>
                  <th scope="col">Mine</th>
                  <th scope="col">Theirs, now</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((r) => (
                  <tr key={r.field.name}>
                    <th scope="row">{title(spell(r.field.name))}</th>
                    <td data-label="Before">{shown(r.field, r.before)}</td>
                    {(['mine', 'theirs'] as const).map((whose) => (
                      <td key={whose} data-label={whose === 'mine' ? 'Mine' : 'Theirs, now'}>
                        <label className="tick">
                          <input
                            type="radio"
                            name={`takes-${r.field.name}`}
                            data-field={r.field.name}
                            aria-label={`${title(spell(r.field.name))}, ${whose}: ${shown(r.field, r[whose])}`}
                            checked={takes[r.field.name] === whose}
                            onChange={() => setTakes((was) => ({ ...was, [r.field.name]: whose }))}
                          />
                          <span>{shown(r.field, r[whose])}</span>
                        </label>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Frame>
  );
}

function shown(field: Field, text: string): string {
  if (!text) return 'not stated';
  if (field.sort === 'yesno') return text === 'true' ? 'yes' : 'no';
  return field.sort === 'choice' ? say(text) : text.replaceAll('\n', ', ');
}

import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ask } from '../api/client';
import { EditedDocument } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { Table } from '../Table';
import { spell, title } from '../words';
import { type EditedNode, updateOf } from './edited';
import { MoreFields } from './Fields';
import { type Done, Frame } from './Frame';
import type { Field } from './shape';
import { type Choice, changes, compare, type Row, shown, type Texts, toTexts, whoseOf } from './values';

interface Props {
  id: string;
  type: string;
  fields: Field[];
  before: Texts;
  mine: Texts;
  /** What the values rest on, as it was entered; no fields where that is not asked. */
  grounds?: Field[];
  rests?: Texts;
  /** The reason that was given for the change. */
  reason?: string;
  done: Done;
  cancel: () => void;
}

/** Somebody changed the thing first: what it was, what each made of it, and whose counts, field by field. */
export function Conflict(props: Props) {
  const query = useQuery({
    queryKey: ['edited', props.id, 'conflict'],
    gcTime: 0,
    queryFn: ({ signal }) => ask(EditedDocument, { id: props.id, versions: 1 }, signal),
    refetchOnWindowFocus: false,
  });
  const again = () => query.refetch();
  const [back, setBack] = useState(0);
  const node = query.data?.data.node as EditedNode | null | undefined;
  const now = node?.history.nodes[0];
  return (
    <>
      {query.isPending && <Loading what="The version of now is read" />}
      {query.isError && <Failed error={query.error} again={() => void again()} />}
      {query.data && (!now || now.ended) && <Ended {...props} again={again} isBack={setBack} />}
      {now && !now.ended && (
        <Choices
          {...props}
          rows={compare(props.fields, props.before, props.mine, toTexts(props.fields, now.fields))}
          revision={now.revision}
          back={back}
          again={again}
        />
      )}
    </>
  );
}

interface OnProps extends Props {
  /** Reads the version of now once more. */
  again: () => Promise<unknown>;
}

/** Somebody ended the thing first: what was entered can be read, and saved once the thing is back. */
function Ended({ id, fields, before, mine, again, isBack, cancel }: OnProps & { isBack: (as: number) => void }) {
  const mineAlone = compare(fields, before, mine, before);
  return (
    <Frame
      save="Bring it back"
      fields={[]}
      operations={() => [{ restore: { id } }]}
      onConflict={again}
      done={(made) => {
        isBack(made.commit?.revision ?? 0);
        void again();
      }}
      cancel={cancel}
    >
      {() => (
        <>
          <Notice of="ended">
            <strong>Somebody deleted it meanwhile.</strong> What you entered is not saved, as there is nothing to
            change, but it is kept here. Bring the thing back as it was, and you can choose at once what of yours to
            save.
          </Notice>
          <Table
            caption={<span className="quiet">What you entered</span>}
            heads={['Field', 'Before', 'Mine']}
            lines={mineAlone.map((r) => ({
              key: r.field.name,
              cells: [title(spell(r.field.name)), shown(r.field, r.before), shown(r.field, r.mine)],
            }))}
          />
        </>
      )}
    </Frame>
  );
}

interface ChoicesProps extends OnProps {
  rows: Row[];
  revision: number;
  /** The revision at which it was brought back here, if it was. */
  back: number;
}

function Choices(props: ChoicesProps) {
  const { id, type, rows, fields, grounds = [], reason, revision, back, again, done, cancel } = props;
  const [first] = useState(revision);
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const [rests, setRests] = useState(props.rests ?? {});
  const happened =
    revision === back ? 'It is back' : `Somebody changed this ${revision === first ? 'while you did' : 'once more'}`;
  const whose = (row: Row) => whoseOf(row, chosen[row.field.name]);
  return (
    <Frame
      save="Save what is chosen"
      fields={[...rows.map((r) => r.field.name), ...grounds.map((f) => `claim.${f.name}`)]}
      operations={() => {
        const open = rows.filter((r) => !whose(r));
        if (open.length > 0) return open.map((r) => ({ field: r.field.name, message: 'choose mine or theirs.' }));
        const theirs = Object.fromEntries(rows.map((r) => [r.field.name, r.theirs]));
        const taken = Object.fromEntries(rows.map((r) => [r.field.name, whose(r) === 'mine' ? r.mine : r.theirs]));
        return [updateOf(type, id, revision, changes(fields, theirs, taken), changes(grounds, {}, rests))];
      }}
      onConflict={again}
      reason={reason}
      done={done}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          <Notice of={revision}>
            <strong>{happened}</strong> (revision {revision}). Nothing of yours is saved yet. Choose for each field
            whose value counts.
          </Notice>
          <Sides
            rows={rows}
            whose={whose}
            choose={(name, choice) => setChosen((was) => ({ ...was, [name]: choice }))}
          />
          {grounds.length > 0 && (
            <MoreFields
              name="What the values rest on"
              prefix="claim."
              isOpen={Object.keys(changes(grounds, {}, rests)).length > 0}
              fields={grounds}
              texts={rests}
              change={(name, text) => setRests((was) => ({ ...was, [name]: text }))}
              problemsOf={problemsOf}
            />
          )}
        </>
      )}
    </Frame>
  );
}

/** What happened meanwhile. It takes the focus, as the button that led here is gone, and again with each that follows. */
export function Notice({ of, children }: { of: string | number; children: ReactNode }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (of) notice.current?.focus();
  }, [of]);
  return (
    <p className="notice" role="status" ref={notice} tabIndex={-1}>
      {children}
    </p>
  );
}

interface SidesProps {
  rows: Row[];
  whose: (row: Row) => Row['takes'];
  choose: (name: string, choice: Choice) => void;
}

function Sides({ rows, whose, choose }: SidesProps) {
  const side = (r: Row, of: Choice['whose']) => (
    <label className="tick">
      <input
        type="radio"
        name={`takes-${r.field.name}`}
        data-field={r.field.name}
        aria-label={`${title(spell(r.field.name))}, ${of}: ${shown(r.field, r[of])}`}
        checked={whose(r) === of}
        onChange={() => choose(r.field.name, { whose: of, against: r.theirs })}
      />
      <span>{shown(r.field, r[of])}</span>
    </label>
  );
  return (
    <div className="conflict">
      <Table
        caption={<span className="quiet">Both versions, field by field</span>}
        heads={['Field', 'Before', 'Mine', 'Theirs, now']}
        lines={rows.map((r) => ({
          key: r.field.name,
          cells: [title(spell(r.field.name)), shown(r.field, r.before), side(r, 'mine'), side(r, 'theirs')],
        }))}
      />
    </div>
  );
}

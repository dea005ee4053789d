import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../api/client';
import { EditedDocument } from '../api/generated/graphql';
import { ThingPicker } from '../search/ThingPicker';
import { Table } from '../Table';
import { kindOf, spell, title } from '../words';
import { Notice } from './Conflict';
import type { EditedNode } from './edited';
import { type Done, Frame } from './Frame';
import { type Preview, tally } from './preview';
import type { Field } from './shape';
import { merged, shown, toTexts, type Values } from './values';

/** What merging needs of a thing. */
interface Thing {
  id: string;
  name: string;
  version: number;
  fields: Values;
}

interface Props {
  node: Extract<EditedNode, { name: string }>;
  /** The id of the other thing, where it is known. */
  other?: string;
  fields: Field[];
  done: Done;
  cancel: () => void;
}

/** Makes one thing of two of a kind: which one stays, what it gains, what is lost, what moves. */
export function MergeForm({ node, other: known = '', fields, done, cancel }: Props) {
  const [far, setFar] = useState(known);
  const [isTurned, turn] = useState(false);
  const [meanwhile, setMeanwhile] = useState<string[]>([]);
  const near = useThing(node.id, node);
  const other = useThing(far);
  const [stays, goes] = isTurned ? [other.thing, near.thing] : [near.thing, other.thing];
  const kind = spell(node.__typename);
  const id = useId();
  const readAnew = async () => {
    const before = [near.thing, other.thing];
    const now = await Promise.all([near.again(), other.again()]);
    const told = before.flatMap((was, i) => (was ? happened(was, now[i]) : []));
    const unknown = ['Somebody changed one of the two meanwhile.'];
    setMeanwhile((was) => [told, was, unknown].find((said) => said.length > 0)!);
    if (!now[1]) setFar('');
  };
  return (
    <Frame
      save="Merge them"
      fields={['other']}
      operations={(_, told) => {
        if (!near.thing) return [{ message: `${node.name} is deleted, so that there is nothing to merge.` }];
        if (!stays || !goes) return [{ field: 'other', message: 'is not chosen.' }];
        const read = told && { expectedWinnerVersion: stays.version, expectedLoserVersion: goes.version };
        return [{ merge: { winner: stays.id, loser: goes.id, ...read } }];
      }}
      consequences={(ahead) => stays && goes && <Merged stays={stays} goes={goes} fields={fields} ahead={ahead} />}
      onConflict={readAnew}
      done={done}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          {meanwhile.length > 0 && (
            <Notice of={meanwhile.join()}>
              <strong>{meanwhile.join(' ')}</strong> Nothing is merged yet. Look again at what would come of it.
            </Notice>
          )}
          <div className="field">
            <label htmlFor={id}>The other {kind}</label>
            <ThingPicker
              control={{
                id,
                'data-field': 'other',
                'aria-describedby': `${id}-help`,
                'aria-invalid': problemsOf('other').length > 0 || undefined,
              }}
              kinds={[kindOf(node.__typename)]}
              value={far}
              onChoose={(thing) => {
                setFar(thing?.id ?? '');
                turn(false);
                setMeanwhile([]);
              }}
            />
            {problemsOf('other').length > 0 && <p className="wrong">It is not chosen.</p>}
            <p id={`${id}-help`} className="help">
              The two become one {kind}.
            </p>
          </div>
          {near.thing && other.thing && (
            <fieldset className="which">
              <legend>Which one stays</legend>
              {[near.thing, other.thing].map((thing, i) => (
                <label className="tick" key={thing.id}>
                  <input type="radio" name={id} checked={isTurned === (i === 1)} onChange={() => turn(i === 1)} />
                  <span>{thing.name}</span>
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
    </Frame>
  );
}

/** What somebody did to a thing between two readings of it, in a sentence; none where it stayed as it was. */
function happened(was: Thing, now: Thing | undefined): string[] {
  if (!now) return [`Somebody deleted ${was.name} meanwhile.`];
  return now.version === was.version ? [] : [`Somebody changed ${was.name} meanwhile (revision ${now.version}).`];
}

/** A thing by its id, as it is known or as it is read; again reads it anew, as nothing here changes under the reader. */
function useThing(id: string, known?: EditedNode) {
  const query = useQuery({
    queryKey: ['edited', id, 'to merge'],
    enabled: id !== '' && !known,
    initialData: known && { data: { node: known }, partial: [] },
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => ask(EditedDocument, { id, versions: 1 }, signal),
  });
  const again = async () => (id === '' ? undefined : thingOf((await query.refetch()).data?.data.node));
  return { thing: id === '' ? undefined : thingOf(query.data?.data.node), again };
}

function thingOf(read: unknown): Thing | undefined {
  const node = read as EditedNode | null | undefined;
  const version = node?.history.nodes[0];
  if (!node || !('name' in node) || !version || version.ended) return undefined;
  return { id: node.id, name: node.name, version: version.revision, fields: version.fields };
}

interface MergedProps {
  stays: Thing;
  goes: Thing;
  fields: Field[];
  ahead: Preview;
}

function Merged({ stays, goes, fields, ahead: { touched, counts } }: MergedProps) {
  const gained = touched.find((t) => t.id === stays.id)?.changes ?? [];
  const rows = merged(fields, toTexts(fields, stays.fields), toTexts(fields, goes.fields), gained);
  const isLinkOrClaim = (kind: string) => kind === 'LINK' || kind === 'CLAIM';
  const moves = tally(counts, 'UPDATED', isLinkOrClaim);
  const ends = tally(counts, 'ENDED', isLinkOrClaim);
  return (
    <>
      <p>
        <strong>{stays.name}</strong> stays, keeps what it says and gains what only {goes.name} says. {goes.name} is
        deleted, and its id leads to {stays.name} from then on.
      </p>
      <p>
        {moves ? `Over to it ${/^1 \w+$/.test(moves) ? 'moves' : 'move'} ${moves}.` : 'No link or claim moves over.'}{' '}
        {ends && `What both had alike, or what joined the two, is deleted: ${ends}.`}
      </p>
      {rows.length === 0 ? (
        <p>In no field do the two say different things.</p>
      ) : (
        <Table
          caption="Where the two say different things"
          heads={['Field', `${stays.name}, stays`, `${goes.name}, goes`, 'Afterwards']}
          lines={rows.map((r) => ({
            key: r.field.name,
            cells: [
              title(spell(r.field.name)),
              shown(r.field, r.stays),
              shown(r.field, r.goes),
              `${shown(r.field, r.after)}${r.isLost ? ', the other is lost' : ''}`,
            ],
          }))}
        />
      )}
    </>
  );
}

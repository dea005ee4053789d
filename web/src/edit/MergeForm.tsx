import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../api/client';
import { EditedDocument } from '../api/generated/graphql';
import { Table } from '../Table';
import { spell, title } from '../words';
import { type Ahead, tally } from './ahead';
import type { EditedNode } from './edited';
import { type Done, Frame } from './Frame';
import { kindOf, Pick } from './Pick';
import type { Field } from './shape';
import { merged, shown, toTexts, type Values } from './values';

/** What merging needs of a thing. */
interface Thing {
  id: string;
  name: string;
  fields: Values;
}

interface Props {
  node: Extract<EditedNode, { name: string }>;
  fields: Field[];
  done: Done;
  cancel: () => void;
}

/** Makes one thing of two of a kind: which one stays, what it gains, what is lost, what moves. */
export function MergeForm({ node, fields, done, cancel }: Props) {
  const [far, setFar] = useState('');
  const [isTurned, turn] = useState(false);
  const other = useOther(far);
  const near: Thing = { id: node.id, name: node.name, fields: node.history.nodes[0]?.fields ?? {} };
  const [stays, goes] = isTurned ? [other, near] : [near, other];
  const kind = spell(node.__typename);
  const id = useId();
  return (
    <Frame
      save="Merge them"
      fields={['other']}
      operations={() =>
        stays && goes
          ? [{ merge: { winner: stays.id, loser: goes.id } }]
          : [{ field: 'other', message: 'is not chosen.' }]
      }
      consequences={(ahead) => stays && goes && <Merged stays={stays} goes={goes} fields={fields} ahead={ahead} />}
      done={done}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          <div className="field">
            <label htmlFor={id}>The other {kind}</label>
            <Pick
              control={{
                id,
                'data-field': 'other',
                'aria-describedby': `${id}-help`,
                'aria-invalid': problemsOf('other').length > 0 || undefined,
              }}
              kinds={[kindOf(node.__typename)]}
              value={far}
              change={setFar}
            />
            {problemsOf('other').length > 0 && <p className="wrong">It is not chosen.</p>}
            <p id={`${id}-help`} className="help">
              The two become one {kind}.
            </p>
          </div>
          {other && (
            <fieldset className="which">
              <legend>Which one stays</legend>
              {[near, other].map((thing, i) => (
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

/** The thing that was picked, with what it says now. */
function useOther(id: string): Thing | undefined {
  const query = useQuery({
    queryKey: ['edited', id],
    enabled: id !== '',
    gcTime: 0,
    queryFn: ({ signal }) => ask(EditedDocument, { id, versions: 1 }, signal),
  });
  const node = id === '' ? undefined : (query.data?.data.node as EditedNode | null | undefined);
  return node && 'name' in node ? { id, name: node.name, fields: node.history.nodes[0]?.fields ?? {} } : undefined;
}

interface MergedProps {
  stays: Thing;
  goes: Thing;
  fields: Field[];
  ahead: Ahead;
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
        <strong>{stays.name}</strong> stays, keeps what it says and gains what only {goes.name} says. {goes.name} ends,
        and its id leads to {stays.name} from then on.
      </p>
      <p>
        {moves ? `Over to it ${/^1 \w+$/.test(moves) ? 'moves' : 'move'} ${moves}.` : 'No link or claim moves over.'}{' '}
        {ends && `What both had alike, or what joined the two, ends: ${ends}.`}
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

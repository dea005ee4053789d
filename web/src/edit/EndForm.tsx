import { useState } from 'react';
import { ask } from '../api/client';
import { EditedDocument } from '../api/generated/graphql';
import { Notice } from './Conflict';
import type { EditedNode } from './edited';
import { type Done, Frame } from './Frame';
import { type Preview, tally } from './preview';

interface Props {
  id: string;
  done: Done;
  cancel: () => void;
}

/** Takes a thing or a link out of the present, as it was read; what somebody did to it meanwhile is told first. */
export function EndForm({ node, done, cancel }: Omit<Props, 'id'> & { node: EditedNode }) {
  const { id } = node;
  const first = node.history.nodes[0]!;
  const [now, setNow] = useState(first);
  const readAnew = async () => {
    const { data } = await ask(EditedDocument, { id, versions: 1 });
    const last = (data.node as EditedNode | null)?.history.nodes[0];
    setNow(last ?? { ...now, ended: true });
  };
  return (
    <Frame
      save="Delete it"
      fields={[]}
      operations={() => [
        now.ended ? { message: 'It is deleted already.' } : { end: { id, expectedVersion: now.revision } },
      ]}
      consequences={({ counts }) => {
        const along = tally(counts, 'ENDED', (kind) => kind === 'LINK' || kind === 'CLAIM');
        return (
          <p>
            It is deleted{along && `, together with ${along}`}. Its past stays readable, and it can be brought back.
          </p>
        );
      }}
      onConflict={readAnew}
      done={done}
      cancel={cancel}
    >
      {() => now !== first && <Meanwhile {...now} />}
    </Frame>
  );
}

function Meanwhile({ revision, ended }: { revision: number; ended: boolean }) {
  return (
    <Notice of={ended ? 'ended' : revision}>
      <strong>Somebody {ended ? 'deleted it meanwhile.' : `changed it meanwhile (revision ${revision}).`}</strong>{' '}
      {!ended && 'Nothing of yours is saved. What would come of it is told below.'}
    </Notice>
  );
}

/** Brings an ended thing back: what was told ahead, and nothing that it has become since. */
export function RestoreForm({ id, done, cancel }: Props) {
  const [meanwhile, setMeanwhile] = useState(0);
  return (
    <Frame
      save="Bring it back"
      fields={[]}
      operations={(_, told) => [{ restore: { id, expectedVersion: told?.base } }]}
      consequences={(ahead) => <Back id={id} {...ahead} />}
      onConflict={() => setMeanwhile((times) => times + 1)}
      done={done}
      cancel={cancel}
    >
      {() =>
        meanwhile > 0 && (
          <Notice of={meanwhile}>
            <strong>Somebody brought it back meanwhile, or deleted it again.</strong> Nothing of yours is saved. How it
            stands now is told below.
          </Notice>
        )
      }
    </Frame>
  );
}

function Back({ id, touched, counts }: Preview & { id: string }) {
  const name = touched.find((t) => t.id === id)?.changes.find((c) => c.field === 'name')?.after;
  const back = tally(counts, 'CREATED', () => true);
  return (
    <>
      <p>
        {typeof name === 'string' && <strong>{name}</strong>} {typeof name === 'string' ? 'comes' : 'It comes'} back as
        it was when it ended: {back}.
      </p>
      <p>Links and claims that were deleted with it come along where what they join or speak of is there.</p>
    </>
  );
}

/** Takes a claim back, or every claim that rests on a source. */
export function TakeBackForm({ id, done, cancel }: Props) {
  const isSource = !id.startsWith('clm_');
  const what = isSource ? { source: id } : { claims: [id] };
  return (
    <Frame
      save={isSource ? 'Take them back' : 'Take it back'}
      fields={[]}
      operations={(reason) => [{ retract: { ...what, reason: reason || null } }]}
      consequences={({ counts }) => (
        <Taken claims={tally(counts, 'UPDATED', (k) => k === 'CLAIM')} isSource={isSource} />
      )}
      help={`It stands with ${isSource ? 'each claim' : 'the claim'} too.`}
      done={done}
      cancel={cancel}
    >
      {() => null}
    </Frame>
  );
}

function Taken({ claims, isSource }: { claims: string; isSource: boolean }) {
  if (isSource && !claims) return <p>No claim that still stands rests on it; there is nothing to take back.</p>;
  return (
    <p>
      {isSource ? (
        <>
          It bears <strong>{claims}</strong> that still {claims.startsWith('1 ') ? 'stands' : 'stand'}. Taken back, they
          stay readable and no longer count.
        </>
      ) : (
        'The claim stays readable and no longer counts.'
      )}
    </p>
  );
}

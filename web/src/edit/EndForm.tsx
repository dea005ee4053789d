import { useId, useState } from 'react';
import { type Done, Frame } from './Frame';

interface Props {
  id: string;
  done: Done;
  cancel: () => void;
}

/** Takes a thing or a link out of the present. */
export function EndForm({ id, version, done, cancel }: Props & { version: number }) {
  return (
    <Frame
      save="End it"
      fields={[]}
      operations={() => [{ end: { id, expectedVersion: version } }]}
      done={done}
      cancel={cancel}
    >
      {() => <p>It goes out of the present, with its links and the claims on them. Its past stays readable.</p>}
    </Frame>
  );
}

/** Takes a claim back. */
export function TakeBackForm({ id, done, cancel, touched }: Props & { touched: (isDirty: boolean) => void }) {
  const [reason, setReason] = useState('');
  const box = useId();
  return (
    <Frame
      save="Take it back"
      fields={['reason']}
      operations={() => [{ retract: { claims: [id], reason: reason.trim() || null } }]}
      done={done}
      cancel={cancel}
    >
      {() => (
        <>
          <p>The claim stays readable and no longer counts.</p>
          <div className="field">
            <label htmlFor={box}>Why it is taken back</label>
            <input
              id={box}
              data-field="reason"
              value={reason}
              autoComplete="off"
              onChange={(e) => {
                setReason(e.target.value);
                touched(true);
              }}
            />
            <p className="help">It stands with the claim.</p>
          </div>
        </>
      )}
    </Frame>
  );
}

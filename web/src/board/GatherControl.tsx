import { useState } from 'react';
import { useAddress } from '../state/useAddress';
import { gatheredOf, gatheredWords, isNameable } from './gather';

/** Puts one lane into another, for those who do not drag; and lets all that were gathered stand by themselves again. */
export function GatherControl({ lanes }: { lanes: string[] }) {
  const [{ gather }, go] = useAddress();
  const [from, setFrom] = useState('');
  const named = lanes.filter(isNameable);
  const gathered = gatheredOf(gather).length;
  const put = (into: string) => {
    setFrom('');
    go({ gather: gatheredWords(gather, [from, into]), lane: '' });
  };
  return (
    <fieldset>
      <legend>Gather lanes</legend>
      <label>
        Put{' '}
        <select value={named.includes(from) ? from : ''} onChange={(e) => setFrom(e.target.value)}>
          <Names of={named} />
        </select>
      </label>
      <label>
        into{' '}
        <select value="" disabled={!named.includes(from)} onChange={(e) => put(e.target.value)}>
          <Names of={named.filter((name) => name !== from)} />
        </select>
      </label>
      {gathered > 0 && (
        <button type="button" onClick={() => go({ gather: '', lane: '' })}>
          Each by itself again
        </button>
      )}
    </fieldset>
  );
}

function Names({ of }: { of: string[] }) {
  return (
    <>
      <option value="">a lane …</option>
      {of.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </>
  );
}

import { useState } from 'react';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { spell } from '../words';

/** What an editor can do to a thing or a link. The past is not edited. */
export function Actions({ id, type }: { id: string; type: string }) {
  const [address, go] = useAddress();
  if (!useMayChange() || address.at > 0) return null;
  const tasks: [string, string][] = [
    ['thing', 'Edit'],
    ...(type === 'Link' ? [] : ([['link', 'Add link']] as [string, string][])),
    ['claim', 'Add claim'],
    ...(type === 'Course' ? ([['propose', 'Propose occupations']] as [string, string][]) : []),
    ['end', 'End'],
  ];
  return (
    <p className="actions">
      {tasks.map(([verb, name]) => (
        <button key={verb} type="button" onClick={() => go({ edit: `${verb}:${id}` })}>
          {name}
        </button>
      ))}
    </p>
  );
}

/** What an editor can do to a claim; of: what it says, for those who hear the buttons alone. */
export function ClaimActions({ id, of, isCurrent }: { id: string; of: string; isCurrent: boolean }) {
  const [address, go] = useAddress();
  if (!useMayChange() || address.at > 0) return null;
  return (
    <p className="actions">
      <button type="button" aria-label={`Edit the claim: ${of}`} onClick={() => go({ edit: `thing:${id}` })}>
        Edit
      </button>
      {isCurrent && (
        <button type="button" aria-label={`Take back the claim: ${of}`} onClick={() => go({ edit: `take:${id}` })}>
          Take back
        </button>
      )}
    </p>
  );
}

// Kinds without a list of their own here; runs and findings come from imports alone.
const others = [
  'SOFTWARE',
  'INITIATIVE',
  'PRESENTATION',
  'VENUE',
  'QUALIFICATION',
  'SUBJECT',
  'INDUSTRY',
  'BARRIER',
  'OPPORTUNITY',
  'RECOMMENDATION',
  'ACTION',
  'PILOT',
  'QUESTION',
  'EVENT',
  'TERM',
  'SOURCE',
];

/** Makes a thing of the kind that is listed, or of one that has no list. */
export function NewThing({ kind }: { kind: string }) {
  const [address, go] = useAddress();
  const [other, setOther] = useState('SOURCE');
  if (!useMayChange() || address.at > 0) return null;
  return (
    <p className="actions">
      <button type="button" onClick={() => go({ edit: `new:${kind}` })}>
        New {spell(kind)}
      </button>
      <span>
        <select aria-label="Another kind" value={other} onChange={(e) => setOther(e.target.value)}>
          {others.map((o) => (
            <option key={o} value={o}>
              {spell(o)}
            </option>
          ))}
        </select>{' '}
        <button type="button" onClick={() => go({ edit: `new:${other}` })}>
          New {spell(other)}
        </button>
      </span>
      <button type="button" aria-pressed={address.inTable} onClick={() => go({ inTable: !address.inTable })}>
        Edit in the table
      </button>
    </p>
  );
}

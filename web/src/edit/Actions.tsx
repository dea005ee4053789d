import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client';
import { NamedDocument } from '../api/generated/graphql';
import { useIsGuest, useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { spell } from '../words';

// What people agree to do something about.
const isAskedAbout = (type: string) => ['Barrier', 'Recommendation', 'UseCase', 'Dataset', 'Flow'].includes(type);

/** What an editor can do to a thing or a link. The past is not edited; what ended since can be brought back. */
export function Actions({ id, type }: { id: string; type: string }) {
  const [address, go] = useAddress();
  const mayChange = useMayChange();
  const isGuest = useIsGuest();
  const now = useQuery({
    queryKey: ['named', id],
    enabled: mayChange && address.at > 0,
    queryFn: ({ signal }) => ask(NamedDocument, { id }, signal),
  });
  if (!mayChange && !isGuest) return null;
  if (isGuest && address.at > 0) return null;
  if (address.at > 0) return now.data?.data.node === null ? <BringBack id={id} /> : null;
  const all: [string, string][] = [
    ['thing', isGuest ? 'Correct' : 'Edit'],
    ...(type === 'Link' ? [] : ([['link', 'Add link']] as [string, string][])),
    ['claim', 'Add claim'],
    ...(type === 'Course' ? ([['propose', 'Propose occupations']] as [string, string][]) : []),
    ...(type === 'Link' ? [] : ([['merge', 'Merge']] as [string, string][])),
    ...(type === 'Action' ? ([['assign', 'Assign']] as [string, string][]) : []),
    ...(isAskedAbout(type) ? ([['ask', 'New action']] as [string, string][]) : []),
    ...(type === 'Source' ? ([['take', 'Take back its claims']] as [string, string][]) : []),
    ['end', 'Delete'],
  ];
  const tasks = all.filter(([verb]) => !isGuest || ['thing', 'link', 'claim'].includes(verb));
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

/** The way back for what has ended; of: what it is called, for those who hear the button alone. */
export function BringBack({ id, of }: { id: string; of?: string }) {
  const [, go] = useAddress();
  if (!useMayChange()) return null;
  return (
    <p className="actions">
      <button type="button" aria-label={of && `Bring it back: ${of}`} onClick={() => go({ edit: `restore:${id}` })}>
        Bring it back
      </button>
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
];

/** Makes a thing of the kind that is listed, or of one that has no list. */
export function NewThing({ kind }: { kind: string }) {
  const [address, go] = useAddress();
  const [other, setOther] = useState(others[0]!);
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

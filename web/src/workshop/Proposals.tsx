import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ask, done } from '../api/client';
import {
  AcceptProposalDocument,
  type ProposalStandsFragment,
  type ProposalState,
  RejectProposalDocument,
  WithdrawProposalDocument,
} from '../api/generated/graphql';
import { Failed } from '../States';
import { useAttempt } from './useAttempt';
import type { Stands } from './useWorkshop';

const words: Record<ProposalState, string> = {
  WAITING: 'waits',
  HANDED_IN: 'handed in',
  ACCEPTED: 'accepted',
  REJECTED: 'not taken',
  WITHDRAWN: 'withdrawn',
  TAKEN_BACK: 'taken back',
};

interface Props {
  workshop: Stands;
  /** Whether who looks decides what stays. */
  decides: boolean;
}

/** What was handed in: what waits first, oldest first, then all else, newest first. */
export function Proposals({ workshop, decides }: Props) {
  const waiting = workshop.proposals.filter((p) => p.standing === 'WAITING');
  const others = workshop.proposals.filter((p) => p.standing !== 'WAITING').reverse();
  const you = workshop.guests.find(({ isYou }) => isYou)?.number;
  if (workshop.proposals.length === 0) return <p className="state">Nothing has been handed in yet.</p>;
  return (
    <ul className="proposals" aria-label="What was handed in">
      {[...waiting, ...others].map((proposal) => (
        <li key={proposal.proposal} className={proposal.standing === 'WAITING' ? 'waiting' : undefined}>
          <Told proposal={proposal} who={called(workshop, proposal.guest)} />
          {proposal.standing === 'WAITING' && decides && <Deciding proposal={proposal} />}
          {proposal.standing === 'WAITING' && proposal.guest === you && <Withdrawing proposal={proposal} />}
        </li>
      ))}
    </ul>
  );
}

/** What a guest is called: by name where it is known. */
export function called({ guests }: Stands, number: number): string {
  const name = guests.find((g) => g.number === number)?.name;
  return name ? `${name} (guest ${number})` : `Guest ${number}`;
}

function Told({ proposal, who }: { proposal: ProposalStandsFragment; who: string }) {
  const { standing, says, message, reason, decidedBy, revision } = proposal;
  return (
    <>
      <p className="who">
        <strong>{who}</strong> <span className={`standing ${standing.toLowerCase()}`}>{words[standing]}</span>
        {decidedBy && <span className="quiet"> by {decidedBy}</span>}
        {revision && <span className="quiet"> as revision {revision}</span>}
      </p>
      <ul className="says">
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {message && <p className="quiet">“{message}”</p>}
      {reason && <p>Because: {reason}</p>}
    </>
  );
}

/** Does something to a proposal, after which all is asked anew. */
function useDoing() {
  const client = useQueryClient();
  const { attempt, ...now } = useAttempt();
  const change = (does: () => Promise<unknown>) =>
    attempt(async () => {
      await does();
      void client.invalidateQueries();
    });
  return { ...now, attempt: change };
}

function Deciding({ proposal: { proposal } }: { proposal: ProposalStandsFragment }) {
  const { busy, trouble, attempt } = useDoing();
  const [reason, setReason] = useState<string>();
  const id = useId();
  const accept = () =>
    attempt(async () => done((await ask(AcceptProposalDocument, { proposal, publish: false })).data.acceptProposal));
  const reject = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => ask(RejectProposalDocument, { proposal, reason: reason ?? '' }));
  };
  return (
    <>
      {trouble && (
        <>
          <Failed error={trouble} again={() => void accept()} />
          <ul>
            {trouble.problems.map((p) => (
              <li key={p.message}>{p.message}</li>
            ))}
          </ul>
        </>
      )}
      {reason === undefined ? (
        <p className="buttons">
          <button type="button" className="strong" disabled={busy} onClick={() => void accept()}>
            Accept
          </button>
          <button type="button" disabled={busy} onClick={() => setReason('')}>
            Reject …
          </button>
        </p>
      ) : (
        <form className="form" onSubmit={reject}>
          <div className="field">
            <label htmlFor={id}>Why not, for whoever handed it in</label>
            <input id={id} value={reason} onChange={(e) => setReason(e.target.value)} required autoComplete="off" />
          </div>
          <p className="buttons">
            <button type="submit" className="strong" disabled={busy}>
              Reject
            </button>
            <button type="button" onClick={() => setReason(undefined)}>
              Cancel
            </button>
          </p>
        </form>
      )}
    </>
  );
}

function Withdrawing({ proposal: { proposal } }: { proposal: ProposalStandsFragment }) {
  const { busy, trouble, attempt } = useDoing();
  const withdraw = () => void attempt(() => ask(WithdrawProposalDocument, { proposal }));
  return (
    <>
      {trouble && <Failed error={trouble} again={withdraw} />}
      <p className="buttons">
        <button type="button" disabled={busy} onClick={withdraw}>
          Withdraw it
        </button>
      </p>
    </>
  );
}

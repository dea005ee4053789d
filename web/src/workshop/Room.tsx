import { useState } from 'react';
import { ask } from '../api/client';
import { CloseWorkshopDocument, TakeBackWorkshopDocument } from '../api/generated/graphql';
import { type How, TakingBack } from '../imports/TakingBack';
import { Failed, Loading } from '../States';
import { useMayChange, useViewer } from '../signin/viewer';
import { count, say } from '../words';
import { Proposals } from './Proposals';
import { keptWall } from './place';
import { Clock } from './RoundClock';
import { type Stands, useWorkshop } from './useWorkshop';
import { OnTheWall } from './Wall';

/** One workshop: how guests come, who is there, and what they handed in. */
export function Room({ id }: { id: string }) {
  const workshop = useWorkshop(id);
  const mayChange = useMayChange();
  const wall = keptWall(id);
  if (!workshop) return <Loading what="The workshop is read" />;
  return (
    <>
      <h2>{workshop.name}</h2>
      <p className="bar" role="status">
        <strong>
          {workshop.isOpen ? `Open until ${clock(workshop.ends)}` : `Closed since ${clock(workshop.ends)}`}
        </strong>
        {`, ${count(workshop.guests.filter((g) => g.isHere).length, 'guest is', 'guests are')} here`}
        {mayChange && `, ${count(workshop.waitingCount, 'proposal waits', 'proposals wait')}`}
      </p>
      <p className="quiet">
        What comes of it is seen by {seenBy[workshop.visibility] ?? say(workshop.visibility)}.{' '}
        {workshop.entry === 'WAITS' ? 'All waits for the host.' : 'New things go in at once; corrections wait.'}
      </p>
      {workshop.isOpen && wall && <OnTheWall {...wall} />}
      {workshop.isOpen && !wall && workshop.isHost && (
        <p className="notice">The code was told in another tab. Where it is lost, close this one and open another.</p>
      )}
      {workshop.isOpen && <Clock workshop={workshop} />}
      <Guests workshop={workshop} />
      <h3>What was handed in</h3>
      <Proposals workshop={workshop} decides={mayChange} />
      <Ending workshop={workshop} />
    </>
  );
}

const seenBy: Record<string, string> = { TEAM: 'the team', PARTNER: 'partners and the team', PUBLIC: 'everybody' };

const clock = (at: string) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function Guests({ workshop: { guests } }: { workshop: Stands }) {
  if (guests.length === 0) return <p className="state">Nobody has come yet.</p>;
  return (
    <>
      <h3>Who came</h3>
      <ul className="guests" aria-label="Who came">
        {guests.map(({ number, name, isHere, isYou }) => (
          <li key={number} className={isHere ? 'here' : undefined}>
            {name ?? `Guest ${number}`}
            {isYou && ' (you)'}
            {!isHere && <span className="quiet"> away</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the host and administrators do at the end. */
function Ending({ workshop: { workshop, isOpen, isHost } }: { workshop: Stands }) {
  const mayEnd = useViewer()?.role === 'ADMIN' || isHost;
  const [asks, setAsks] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  if (!mayEnd) return null;
  const close = () => {
    setAsks(false);
    setTrouble(undefined);
    ask(CloseWorkshopDocument, { workshop }).catch(setTrouble);
  };
  const takeBack = async (how: How) =>
    (await ask(TakeBackWorkshopDocument, { workshop, ...how })).data.takeBackWorkshop;
  return (
    <>
      <h3>The end of it</h3>
      {trouble !== undefined && <Failed error={trouble} again={close} />}
      {isOpen && (
        <p className="buttons">
          {asks ? (
            <>
              The code ends, and all guests are signed out at once.{' '}
              <button type="button" className="strong" onClick={close}>
                Close it
              </button>
              <button type="button" onClick={() => setAsks(false)}>
                Keep it open
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setAsks(true)}>
              Close the workshop …
            </button>
          )}
        </p>
      )}
      <TakingBack name="Take back all that came by it …" takeBack={takeBack} />
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, ask, done, troubleOf } from '../api/client';
import { ChangesNamesDocument, type TakingBackPartsFragment } from '../api/generated/graphql';
import { idAt } from '../api/moment';
import { type Names, nameOf } from '../changes/words';
import { Publishes } from '../edit/Publishes';
import { tally } from '../edit/preview';
import { Failed } from '../States';
import { count, digits } from '../words';

type Told = NonNullable<TakingBackPartsFragment['preview']> & { names: Names };

interface State {
  isBusy?: boolean;
  told?: Told;
  takenBack?: number;
  trouble?: ApiError;
}

/** How it is taken back: dry, or for good where the newest revision is still the one that was seen. */
export interface How {
  dryRun: boolean;
  expectedHead?: number;
  publish: boolean;
}

interface Props {
  /** What the button says that asks what would go. */
  name: string;
  takeBack: (how: How) => Promise<TakingBackPartsFragment>;
}

/** Takes back all that came from somewhere, as one commit: first what would come of it, then for good. */
export function TakingBack({ name, takeBack }: Props) {
  const client = useQueryClient();
  const [state, setState] = useState<State>({});
  const [isMeant, mean] = useState(false); // to show what is hidden
  const attempt = async (does: () => Promise<State>) => {
    setState({ ...state, isBusy: true, trouble: undefined });
    setState(await does().catch((error) => ({ trouble: troubleOf(error) })));
  };
  const look = () => attempt(async () => ({ told: await named(await takeBack({ dryRun: true, publish: true })) }));
  const undo = (told: Told) =>
    attempt(async () => {
      const { commit } = done(await takeBack({ dryRun: false, expectedHead: told.base, publish: isMeant }));
      void client.invalidateQueries();
      return { takenBack: commit!.revision };
    });
  const { isBusy, told, takenBack, trouble } = state;
  if (takenBack) return <p className="notice" role="status">{`It was taken back, in revision ${takenBack}.`}</p>;
  return (
    <div role="status">
      {trouble && <Failed error={trouble} again={() => void look()} still="Nothing of it was taken back." />}
      {told && <WouldGo {...told} />}
      {told && <Publishes ahead={told} isMeant={isMeant} mean={mean} />}
      <p className="buttons">
        {told ? (
          <button
            type="button"
            className="strong"
            disabled={isBusy || (told.publishesCount > 0 && !isMeant)}
            onClick={() => void undo(told)}
          >
            {isBusy ? 'Taking it back …' : 'Take it back'}
          </button>
        ) : (
          <button type="button" disabled={isBusy} onClick={() => void look()}>
            {isBusy ? 'Looking what would go …' : name}
          </button>
        )}
      </p>
    </div>
  );
}

/** What would come of it, with the names of what stays. */
async function named(payload: TakingBackPartsFragment): Promise<Told> {
  const preview = done(payload).preview!;
  const ids = preview.stays.slice(0, most).map(({ thing }) => idAt(thing, preview.base));
  if (ids.length === 0) return { ...preview, names: new Map() };
  const { nodes } = (await ask(ChangesNamesDocument, { ids })).data;
  return { ...preview, names: new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : []))) };
}

/** How many of what stays are named. */
const most = 20;

function WouldGo({ counts, stays, staysCount, names }: Told) {
  const ended = tally(counts, 'ENDED', () => true);
  const changed = tally(counts, 'UPDATED', () => true);
  const back = tally(counts, 'CREATED', () => true);
  return (
    <div className="notice">
      <p>
        <strong>{ended || changed || back ? 'What would go' : 'Nothing of it is left to take back.'}</strong>{' '}
        {ended && `Deleted: ${ended}. `}
        {changed && `As before: ${changed}. `}
        {back && `Back: ${back}.`}
      </p>
      {staysCount > 0 && (
        <>
          <p>{count(staysCount, 'thing')} would stay:</p>
          <ul>
            {stays.slice(0, most).map(({ thing, why }) => (
              <li key={thing}>
                {nameOf(names.get(thing), thing)}:{' '}
                {why === 'CHANGED' ? 'others have changed it since' : 'others have linked to it or spoken of it'}
              </li>
            ))}
          </ul>
          {staysCount > most && <p>{digits(staysCount - most)} more are not listed here.</p>}
        </>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ask } from '../api/client';
import { OpenWorkshopDocument, type Visibility, type WorkshopEntry, WorkshopsDocument } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { useMayChange } from '../signin/viewer';
import { keepWall, siteForOthers } from './place';
import { Room } from './Room';
import { useAttempt } from './useAttempt';
import '../edit/edit.css';
import './workshop.css';

/** The workshops: for a guest the one they are in, for editors all, and the way to open one. */
export default function Workshop() {
  const mayChange = useMayChange();
  const query = useQuery({ queryKey: ['workshops'], queryFn: ({ signal }) => ask(WorkshopsDocument, {}, signal) });
  const list = query.data?.data.workshops ?? [];
  const [chosen, choose] = useState('');
  const [opens, setOpens] = useState(false);
  const id = useId();
  const shown = chosen || (list.findLast((w) => w.isOpen) ?? list.at(-1))?.workshop || '';
  const opened = (workshop: string) => {
    choose(workshop);
    setOpens(false);
    void query.refetch();
  };
  return (
    <section className="workshop" aria-label="Workshop">
      <h1>Workshop</h1>
      {query.isPending && <Loading what="The workshops are read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data && list.length === 0 && !mayChange && (
        <p className="notice">Sign in with an editor’s token to open a workshop, or join one by its code at /join.</p>
      )}
      {mayChange && query.data && (list.length === 0 || opens) && <Open opened={opened} />}
      {mayChange && list.length > 0 && (
        <p className="tools">
          <label htmlFor={id}>Workshop</label>{' '}
          <select id={id} value={shown} onChange={(e) => choose(e.target.value)}>
            {list.map((w) => (
              <option key={w.workshop} value={w.workshop}>
                {w.name}
                {w.isOpen ? '' : ' (closed)'}
              </option>
            ))}
          </select>{' '}
          {!opens && (
            <button type="button" onClick={() => setOpens(true)}>
              Open another …
            </button>
          )}
        </p>
      )}
      {shown && <Room key={shown} id={shown} />}
    </section>
  );
}

/** Opens a workshop; the code is told once, and kept in this tab. */
function Open({ opened }: { opened: (id: string) => void }) {
  const [name, setName] = useState('');
  const [visibility, setVisibility] = useState<Visibility>('TEAM');
  const [entry, setEntry] = useState<WorkshopEntry>('WAITS');
  const [hours, setHours] = useState(8);
  const { busy, trouble, attempt } = useAttempt();
  const id = useId();
  const open = () =>
    attempt(async () => {
      const site = siteForOthers(window.location) ?? null;
      const made = (await ask(OpenWorkshopDocument, { name, visibility, entry, hours, site })).data.openWorkshop;
      keepWall(made.workshop.workshop, { code: made.code, address: made.address ?? '', picture: made.picture ?? '' });
      opened(made.workshop.workshop);
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  return (
    <form className="form" onSubmit={submit}>
      <p className="lede">
        People in a room add to the Board what they know, from phone or laptop and without an account. You decide what
        stays.
      </p>
      {trouble && <Failed error={trouble} again={() => void open()} />}
      <div className="field">
        <label htmlFor={`${id}-name`}>What it is called</label>
        <input
          id={`${id}-name`}
          value={name}
          onChange={(e) => setName(e.target.value)}
          required
          maxLength={60}
          autoComplete="off"
        />
        <p className="help">An event and a source of this name are made; what guests say rests on them.</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-entry`}>What guests hand in</label>
        <select id={`${id}-entry`} value={entry} onChange={(e) => setEntry(e.target.value as WorkshopEntry)}>
          <option value="WAITS">waits for you</option>
          <option value="GOES_IN">goes in at once, where it is new; corrections wait for you</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-visibility`}>Who sees what comes of it</label>
        <select
          id={`${id}-visibility`}
          value={visibility}
          onChange={(e) => setVisibility(e.target.value as Visibility)}
        >
          <option value="TEAM">the team</option>
          <option value="PARTNER">partners and the team</option>
          <option value="PUBLIC">everybody</option>
        </select>
        <p className="help">
          Those in the room see in words what is handed in. On the Board they see it where everybody does.
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-hours`}>How many hours the code holds</label>
        <input
          id={`${id}-hours`}
          type="number"
          min={1}
          max={336}
          value={hours}
          onChange={(e) => setHours(e.target.valueAsNumber || 1)}
        />
      </div>
      <p className="buttons">
        <button type="submit" className="strong" disabled={busy}>
          {busy ? 'Opening …' : 'Open the workshop'}
        </button>
      </p>
    </form>
  );
}

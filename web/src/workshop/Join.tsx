import { type FormEvent, useId, useState } from 'react';
import { ask } from '../api/client';
import { JoinWorkshopDocument } from '../api/generated/graphql';
import { Failed } from '../States';
import { keepToken } from '../state/token';
import { useAddress } from '../state/useAddress';
import { keepWorkshop } from './place';
import { useAttempt } from './useAttempt';
import '../edit/edit.css';
import './workshop.css';

/** Lets a guest into a workshop: by the code on the wall and a name. The code that a QR code held stands there already. */
export default function Join() {
  const [, go] = useAddress();
  const [code, setCode] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const [name, setName] = useState('');
  const { busy, trouble, attempt } = useAttempt();
  const id = useId();
  const join = () =>
    attempt(async () => {
      const { token, workshop } = (await ask(JoinWorkshopDocument, { code, name }, undefined, '')).data.joinWorkshop;
      keepToken(token);
      keepWorkshop(workshop.workshop);
      go({ view: 'board' });
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void join();
  };
  return (
    <section className="workshop" aria-label="Join a workshop">
      <h1>Join a workshop</h1>
      <p className="lede">
        You need no account. With the code on the wall and a name you can add to the map what you know; the host of the
        workshop decides what stays.
      </p>
      {trouble && <Failed error={trouble} again={() => void join()} />}
      <form className="form" onSubmit={submit}>
        <div className="field">
          <label htmlFor={`${id}-code`}>Code</label>
          <input
            id={`${id}-code`}
            className="code"
            value={code}
            onChange={(e) => setCode(e.target.value)}
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <p className="help">Two groups of five letters and digits. Capitals and the dash make no difference.</p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-name`}>Your name</label>
          <input
            id={`${id}-name`}
            value={name}
            onChange={(e) => setName(e.target.value)}
            required
            maxLength={60}
            autoComplete="off"
            aria-describedby={`${id}-kept`}
          />
          <p id={`${id}-kept`} className="help">
            As the others in the room shall see it. The name stays in the workshop and is deleted 30 days after it has
            ended. What becomes of the map keeps your number alone, such as “guest 3”.
          </p>
        </div>
        <p className="buttons">
          <button type="submit" className="strong" disabled={busy}>
            {busy ? 'Joining …' : 'Join'}
          </button>
        </p>
      </form>
    </section>
  );
}

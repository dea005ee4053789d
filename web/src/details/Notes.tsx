import { type FormEvent, useEffect, useId, useState } from 'react';
import { ApiError } from '../api/client';
import type { NotePartsFragment, Visibility } from '../api/generated/graphql';
import { useSave } from '../edit/save';
import { useIsGuest, useMayChange, useMayEnter, useViewer } from '../signin/viewer';
import { holdUnsaved } from '../state/unsaved';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { SeenBy } from './SeenBy';
import './notes.css';

interface Props {
  /** The id of the thing, link or saved view that they are about. */
  about: string;
  notes: NotePartsFragment[];
  /** How many there are in all. */
  total: number;
}

/** What people left beside a thing, a link or a saved view for those who work on it, and room for one more. */
export default function Notes({ about, notes, total }: Props) {
  const [{ at }] = useAddress();
  const mayWrite = useMayEnter() && at === 0;
  if (total === 0 && !mayWrite) return null;
  return (
    <section className="notes" aria-label="Notes">
      <h3>Notes</h3>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.id}>
              <Note note={note} />
            </li>
          ))}
        </ul>
      )}
      {total > notes.length && <p>The newest of {count(total, 'note')}.</p>}
      {mayWrite && <NewNote about={about} />}
    </section>
  );
}

function Note({ note }: { note: NotePartsFragment }) {
  const [{ at }] = useAddress();
  const mayDelete = useMayChange() && at === 0;
  const save = useSave();
  const [wrong, setWrong] = useState('');
  const remove = async () => {
    const { problems } = await save([{ retract: { claims: [note.id], reason: null } }], 'a note is deleted');
    setWrong(problems.map((p) => p.message).join(' '));
  };
  return (
    <>
      <p className="text">{note.quote}</p>
      <p className="source">
        {[note.assertedBy, note.recorded].filter(Boolean).join(', ')} <SeenBy visibility={note.visibility} />{' '}
        {mayDelete && (
          <button
            type="button"
            aria-label={`Delete the note: ${note.quote}`}
            onClick={() => void remove().catch((error) => setWrong(told(error)))}
          >
            Delete
          </button>
        )}
      </p>
      {wrong && <p className="wrong">{wrong}</p>}
    </>
  );
}

const told = (error: unknown) =>
  error instanceof ApiError ? `${error.message} ${error.hint ?? ''}` : 'Something went wrong here.';

const readers: [Visibility, string][] = [
  ['TEAM', 'the team'],
  ['PARTNER', 'partners and the team'],
  ['PUBLIC', 'everybody'],
];

/** Room for a note. What is typed stays until it is saved or thrown away. */
function NewNote({ about }: { about: string }) {
  const id = useId();
  const save = useSave();
  const isGuest = useIsGuest();
  const viewer = useViewer();
  const [text, setText] = useState('');
  const [visibility, setVisibility] = useState<Visibility>('TEAM');
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    holdUnsaved(`a note on ${about}`, text.trim() ? () => setText('') : undefined);
    return () => holdUnsaved(`a note on ${about}`, undefined);
  }, [about, text]);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setWrong('Write something first.');
    const input = { stance: 'NOTE', quote: text.trim(), ...(!isGuest && { visibility, assertedBy: viewer?.name }) };
    try {
      const { problems } = await save([{ claim: { about, input } }], 'a note');
      setWrong(problems.map((p) => p.message).join(' '));
      if (problems.length === 0) setText('');
    } catch (error) {
      setWrong(told(error));
    }
  };
  return (
    <form className="new-note" onSubmit={(event) => void keep(event)}>
      <label htmlFor={id}>A note on it</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <p id={`${id}-wrong`} className="wrong" role="status">
        {wrong}
      </p>
      <p className="tools">
        {!isGuest && (
          <label>
            For{' '}
            <select value={visibility} onChange={(event) => setVisibility(event.target.value as Visibility)}>
              {readers.map(([value, word]) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        )}{' '}
        <button type="submit">{isGuest ? 'Hand in the note' : 'Save the note'}</button>
      </p>
    </form>
  );
}

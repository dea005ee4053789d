import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../Dialog';
import { useAddress } from '../state/useAddress';
import { Saved } from './Saved';
import { TaskForm } from './TaskForm';
import { taskOf } from './task';
import './edit.css';

/** The form that the address opens, and what was saved last. What was typed is not lost without asking. */
export default function Editing() {
  const [address, go] = useAddress();
  const [open, setOpen] = useState(address.edit);
  const [asks, setAsks] = useState(false);
  const dirty = useRef(false);
  useEffect(() => {
    if (address.edit === open) return;
    if (dirty.current && open) {
      go({ edit: open }); // somebody went back; the form stays until they say so
      setAsks(true);
    } else setOpen(address.edit);
  }, [address.edit, open, go]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);
  const leave = () => {
    dirty.current = false;
    setAsks(false);
    setOpen('');
    go({ edit: '' });
  };
  const close = () => (dirty.current ? setAsks(true) : leave());
  const task = address.at > 0 ? undefined : taskOf(open);
  return (
    <>
      {task && (
        <TaskForm
          key={open}
          task={task}
          close={close}
          done={(made) => {
            leave();
            const isMade = ['new', 'link'].includes(task.verb);
            if (made?.node && isMade) go({ selected: made.node.id });
            if (task.verb === 'end') go({ selected: '' });
          }}
          touched={(isDirty) => {
            dirty.current = isDirty;
          }}
        />
      )}
      {asks && (
        <Dialog name="Throw away what you entered?" close={() => setAsks(false)} narrow>
          <p>It has not been saved.</p>
          <p className="buttons">
            <button type="button" className="strong" onClick={() => setAsks(false)}>
              Keep editing
            </button>
            <button type="button" onClick={leave}>
              Throw it away
            </button>
          </p>
        </Dialog>
      )}
      <Saved />
    </>
  );
}

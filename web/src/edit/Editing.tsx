import { useEffect, useState } from 'react';
import DiscardDialog from '../DiscardDialog';
import Kept from '../kept/Kept';
import { useIsGuest, useMayEnter } from '../signin/viewer';
import { holdUnsaved } from '../state/unsaved';
import { useAddress } from '../state/useAddress';
import { Saved } from './Saved';
import { TaskForm } from './TaskForm';
import { type Task, taskOf } from './task';
import { useModel } from './useShape';
import './edit.css';

/** What guests of a workshop may hand in. */
const forGuests: Task['verb'][] = ['thing', 'new', 'exchange', 'link', 'claim'];

/** The form that the address opens, and what was saved last. What was typed is not lost without asking. */
export default function Editing() {
  const [address, go] = useAddress();
  const mayEnter = useMayEnter();
  const isGuest = useIsGuest();
  useModel(() => null, mayEnter); // what forms are made of is there before the network goes
  const [open, setOpen] = useState(address.edit);
  const [asks, setAsks] = useState(false);
  const [dirty, setDirty] = useState(false);
  const [round, setRound] = useState(0); // how many were entered one after the other
  useEffect(() => {
    if (address.edit === open) return;
    if (dirty && open) {
      go({ edit: open }); // somebody went back; the form stays until they say so
      setAsks(true);
    } else setOpen(address.edit);
  }, [address.edit, open, dirty, go]);
  const leave = () => {
    setDirty(false);
    setAsks(false);
    setOpen('');
    go({ edit: '' });
  };
  useEffect(() => {
    holdUnsaved('the form', dirty ? () => setDirty(false) : undefined);
  }, [dirty]);
  const follow = (next: string) => {
    setDirty(false);
    setRound((n) => n + 1);
    setOpen(next);
    go({ edit: next });
  };
  const close = () => (dirty ? setAsks(true) : leave());
  const wanted = mayEnter || dirty ? taskOf(open) : undefined;
  const asked = wanted && isGuest && !forGuests.includes(wanted.verb) ? undefined : wanted;
  const task = address.at > 0 && asked?.verb !== 'restore' ? undefined : asked; // the past is not edited
  return (
    <>
      {task && (
        <div onInput={() => setDirty(true)}>
          <TaskForm
            key={`${open} ${round}`}
            task={task}
            close={close}
            done={(made, next) => {
              if (next !== undefined) return follow(next);
              leave();
              const isMade = ['new', 'exchange', 'ask', 'link', 'merge', 'restore'].includes(task.verb);
              if (made?.node && isMade) go({ selected: made.node.id });
              if (made?.node && task.verb === 'view') go({ saved: made.node.id });
              if (task.verb === 'end') go({ selected: '' });
            }}
          />
        </div>
      )}
      {asks && <DiscardDialog keep={() => setAsks(false)} lose={leave} />}
      <Saved />
      <Kept />
    </>
  );
}

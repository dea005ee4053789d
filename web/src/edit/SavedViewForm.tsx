import { useState } from 'react';
import { pinsOf } from '../board/pins';
import { Failed, Loading } from '../States';
import { savable } from '../saved/savedViews';
import { useSavedViews } from '../saved/useSavedViews';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { type Done, Frame } from './Frame';
import { Input } from './Input';
import type { Field } from './shape';
import { useFields } from './useShape';
import { newId } from './values';

interface Props {
  done: Done;
  cancel: () => void;
}

/** Saves what the page shows under a title: with a text, a place in the tour, and the name of a moment if somebody wants that. */
export function SavedViewForm(props: Props) {
  const { data, isError, error, refetch } = useFields('SavedView');
  if (isError) return <Failed error={error} again={() => void refetch()} />;
  const [name, description] = ['name', 'description'].map((each) => data?.find((f) => f.name === each));
  return name && description ? (
    <Asked {...props} fields={{ name, description }} />
  ) : (
    <Loading what="The form is made" />
  );
}

function Asked({ fields: asked, done, cancel }: Props & { fields: Record<'name' | 'description', Field> }) {
  const [address] = useAddress();
  const [id] = useState(() => newId('vew'));
  const views = useSavedViews();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tells, setTells] = useState(false);
  const [isMoment, setMoment] = useState(false);
  const order = Math.max(0, ...views.map((v) => v.order ?? 0)) + 1;
  const fields = {
    name: name.trim(),
    ...(text.trim() && { description: text.trim() }),
    address: savable(address),
    ...(tells && { order }),
    ...(isMoment && { moment: address.at }),
  };
  const operations = () =>
    fields.name
      ? [
          { create: { kind: 'SAVED_VIEW', id, fields } },
          ...[...pinsOf(address.pins)].map(([to, [x, y]]) => ({
            link: { type: 'PINS', from: id, to, input: { x, y } },
          })),
        ]
      : [{ field: 'name', message: 'is not filled in.' }];
  return (
    <Frame save="Save" fields={['name', 'description']} operations={operations} done={done} cancel={cancel}>
      {(problemsOf) => (
        <>
          <Input
            field={asked.name}
            mark="name"
            label="Title"
            value={name}
            change={setName}
            problems={problemsOf('name')}
          />
          <Input
            field={asked.description}
            mark="description"
            label="What it tells"
            value={text}
            change={setText}
            problems={problemsOf('description')}
          />
          <label className="field">
            <input type="checkbox" checked={tells} onChange={(e) => setTells(e.target.checked)} /> It is told in the
            tour, as step {order}
          </label>
          {address.at > 0 && (
            <label className="field">
              <input type="checkbox" checked={isMoment} onChange={(e) => setMoment(e.target.checked)} /> Its title names
              this moment, revision {address.at}
            </label>
          )}
          <p className="help">
            What is shown now is saved: {savable(address)}
            {address.pins.length > 0 && `, with ${count(address.pins.length, 'pin')}`}. Who may see the registry may see
            it, unless you change that in its details.
          </p>
        </>
      )}
    </Frame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../api/client';
import { ChosenDocument } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { count, spell, title } from '../words';
import { Notice } from './Conflict';
import { letGo, useChosen } from './chosen';
import { type Done, Frame } from './Frame';
import { Input } from './Input';
import { keepSource, keptSource } from './keptSource';
import { LinkForm } from './LinkForm';
import { type Preview, tally } from './preview';
import { addTags, type Chosen, commonFields, ending, setting, takeTags } from './several';
import { type Field, fieldsOf, linkRules } from './shape';
import { useModel } from './useShape';

interface Props {
  /** set: a field or tags; link: to another thing; end: delete. */
  way: string;
  done: Done;
  cancel: () => void;
}

interface On {
  things: Chosen[];
  /** Reads the things anew; who was changed or deleted meanwhile is told above. */
  again: () => Promise<unknown>;
  done: Done;
  cancel: () => void;
}

/** Changes all that is chosen, as one commit. */
export function SeveralForm({ way, done, cancel }: Props) {
  const ids = [...useChosen()];
  const [isLate, setLate] = useState(false);
  const read = useQuery({
    queryKey: ['chosen', ids],
    enabled: ids.length > 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => ask(ChosenDocument, { ids }, signal),
  });
  const shape = useModel((model) => model);
  const trouble = [read, shape].find((q) => q.isError);
  if (trouble) return <Failed error={trouble.error} again={() => void trouble.refetch()} />;
  if (ids.length === 0) return <p className="state">Nothing is chosen. Tick some rows, or Shift and click circles.</p>;
  if (!read.data || !shape.data) return <Loading what="What is chosen is read" />;
  const things = read.data.data.nodes.flatMap((node) => (node && 'name' in node ? [node] : []));
  const model = shape.data;
  const again = async () => {
    setLate(true);
    await read.refetch();
  };
  const finished: Done = (made, next) => {
    letGo();
    done(made, next);
  };
  const on = { things, again, done: finished, cancel };
  return (
    <>
      {isLate && (
        <Notice of={read.dataUpdatedAt}>
          <strong>Somebody changed or deleted some of them meanwhile.</strong> Nothing of yours is saved. They are read
          anew; look again at what would come of it.
        </Notice>
      )}
      <Named things={things} gone={ids.length - things.length} />
      {way === 'end' && <EndAll {...on} />}
      {way === 'link' && (
        <LinkForm {...on} rules={linkRules(model)} fields={fieldsOf(model, 'Link')} claim={fieldsOf(model, 'Claim')} />
      )}
      {way === 'set' && (
        <SetAll
          {...on}
          fields={commonFields([...new Set(things.map((t) => t.__typename))].map((type) => fieldsOf(model, type)))}
          source={fieldsOf(model, 'Claim').find((f) => f.name === 'source')}
        />
      )}
    </>
  );
}

/** Which things are changed, by name. */
function Named({ things, gone }: { things: Chosen[]; gone: number }) {
  return (
    <details>
      <summary>
        {count(things.length, 'thing')}
        {gone > 0 && `; ${count(gone, 'other')} chosen before ${gone === 1 ? 'is' : 'are'} there no more`}
      </summary>
      <ul>
        {things.map((t) => (
          <li key={t.id}>
            {t.name}, {spell(t.__typename)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const tagField = (name: string, help: string): Field => ({ name, help, sort: 'list', choices: [], unit: '' });
const tagFields = [
  tagField(addTags, 'Each thing gets those that it does not have yet.'),
  tagField(takeTags, 'They are taken from each thing that has them.'),
];
const labels: Record<string, string> = { [addTags]: 'Tags to add', [takeTags]: 'Tags to take away' };
const labelOf = ({ name, isOwn }: Field): string => labels[name] ?? (isOwn ? name : title(spell(name)));

/** Sets one field, or tags, in each of the things. */
function SetAll({ things, again, fields, source, done, cancel }: On & { fields: Field[]; source: Field | undefined }) {
  const which = useId();
  const offered = [...tagFields, ...fields];
  const [name, setName] = useState(addTags);
  const [text, setText] = useState('');
  const [says, setSays] = useState(keptSource());
  const field = offered.find((f) => f.name === name)!;
  const isTags = tagFields.includes(field);
  const kept: Done = (made, next) => {
    keepSource(says);
    done(made, next);
  };
  return (
    <Frame
      save="Save"
      fields={['which', name, 'source']}
      operations={() => {
        if (isTags && text.trim() === '') return [{ field: name, message: 'is empty.' }];
        const operations = setting(things, { field, text, source: isTags ? '' : says });
        return operations.length > 0 ? operations : [{ field: name, message: 'makes no difference to any of them.' }];
      }}
      consequences={(ahead) => <Changed ahead={ahead} of={things.length} />}
      onConflict={again}
      done={kept}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          <div className="field">
            <label htmlFor={which}>Which field</label>
            <select
              id={which}
              data-field="which"
              value={name}
              onChange={(e) => {
                setName(e.target.value);
                setText('');
              }}
            >
              {offered.map((f) => (
                <option key={f.name} value={f.name}>
                  {labelOf(f)}
                </option>
              ))}
            </select>
          </div>
          <Input
            key={name}
            field={field}
            mark={name}
            label={labelOf(field)}
            value={text}
            change={setText}
            problems={problemsOf(name)}
          />
          {!isTags && <p className="help">Left empty, it is no longer known of any of them.</p>}
          {!isTags && source && (
            <Input
              field={source}
              mark="source"
              label="Who says so"
              value={says}
              change={setSays}
              problems={problemsOf('source')}
            />
          )}
        </>
      )}
    </Frame>
  );
}

/** Deletes each of the things, with what hangs on it. */
function EndAll({ things, again, done, cancel }: On) {
  return (
    <Frame
      save="Delete them"
      fields={[]}
      operations={() => (things.length > 0 ? ending(things) : [{ message: 'None of them is there any more.' }])}
      consequences={({ counts }) => {
        const along = tally(counts, 'ENDED', (kind) => kind === 'LINK' || kind === 'CLAIM');
        return (
          <p>
            They are deleted{along && `, together with ${along}`}. Their past stays readable, and they can be brought
            back, all at once by Undo.
          </p>
        );
      }}
      onConflict={again}
      done={done}
      cancel={cancel}
    >
      {() => null}
    </Frame>
  );
}

/** How many of the things would be others. */
function Changed({ ahead: { counts }, of }: { ahead: Preview; of: number }) {
  const changed = tally(counts, 'UPDATED', (kind) => kind !== 'LINK' && kind !== 'CLAIM');
  return <p>{changed ? `Of ${count(of, 'thing')}, ${changed} would change.` : 'None of them would change.'}</p>;
}

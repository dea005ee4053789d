import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { ask } from '../api/client';
import { type Kind, NamedDocument, PickDocument } from '../api/generated/graphql';
import { spell } from '../words';

interface Props {
  control: object;
  /** The kinds to choose among; undefined: all. */
  kinds: string[] | undefined;
  value: string;
  change: (id: string) => void;
}

/** Chooses a thing by its name. */
export function Pick({ control, kinds, value, change }: Props) {
  const named = useQuery({
    queryKey: ['named', value],
    enabled: value !== '',
    queryFn: ({ signal }) => ask(NamedDocument, { id: value }, signal),
  });
  if (value === '') return <Box control={control} kinds={kinds} change={change} />;
  const node = named.data?.data.node;
  const name = node && 'name' in node ? node.name : value;
  return (
    <span className="picked">
      <input {...control} readOnly value={name} />
      <button type="button" onClick={() => change('')} aria-label={`Change: choose another than ${name}`}>
        Change
      </button>
    </span>
  );
}

function Box({ control, kinds, change }: Omit<Props, 'value'>) {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  useEffect(() => {
    const wait = setTimeout(() => setAsked(words.trim()), 150);
    return () => clearTimeout(wait);
  }, [words]);
  const found = useQuery({
    queryKey: ['pick', asked, kinds],
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(PickDocument, { query: asked, kinds: (kinds as Kind[]) ?? null }, signal),
  });
  const things = words.trim().length > 1 ? (found.data?.data.search.nodes ?? []) : [];
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : things.length - 1;
      if (things.length > 0) setAt((now) => (now + step) % things.length);
    } else if (event.key === 'Enter') {
      event.preventDefault(); // not the form's
      const thing = things[at];
      if (thing) change(thing.id);
    }
  };
  return (
    <span className="pick">
      <input
        {...control}
        type="text"
        role="combobox"
        aria-expanded={things.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={things.length > 0 ? `${list}-${at}` : undefined}
        placeholder="Type a name"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(e) => {
          setWords(e.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <span className="found" hidden={things.length === 0}>
        <span role="listbox" id={list} aria-label="What was found">
          {things.map((thing, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles keys for its options
            <span
              key={thing.id}
              role="option"
              id={`${list}-${i}`}
              tabIndex={-1}
              aria-selected={i === at}
              className="option"
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => change(thing.id)}
            >
              <span>{thing.name}</span> <small>{spell(thing.__typename)}</small>
            </span>
          ))}
        </span>
      </span>
      <span role="status" className="help">
        {words.trim().length > 1 && found.isSuccess && !found.isPlaceholderData && things.length === 0
          ? 'Nothing has these words.'
          : ''}
      </span>
    </span>
  );
}

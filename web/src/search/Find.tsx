import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { ask } from '../api/client';
import { type Kind, SearchDocument } from '../api/generated/graphql';
import { useAddress } from '../state/useAddress';
import { spell } from '../words';

export interface Found {
  id: string;
  name: string;
  __typename: string;
}

interface Props {
  /** What the box is called; in a form, which has a label beside it, what that label needs. */
  label?: string;
  control?: object;
  placeholder: string;
  /** The kinds to choose among; left out: all. */
  kinds?: Kind[];
  onChoose: (thing: Found) => void;
  /** Whether / leads here from anywhere. */
  first?: boolean;
}

/** A box that finds things by their words and hands on the one that is chosen. */
export function Find({ label, control, placeholder, kinds, onChoose, first = false }: Props) {
  const [address] = useAddress();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(() => {
    const wait = setTimeout(() => setAsked(words.trim()), 150);
    return () => clearTimeout(wait);
  }, [words]);
  useEffect(() => {
    if (!first) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        box.current?.focus();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [first]);
  const found = useQuery({
    queryKey: ['search', asked, kinds, address.at],
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      ask(SearchDocument, { query: asked, kinds: kinds ?? null, first: 8, at: address.at || null }, signal),
  });
  const shown = open && asked.length > 1 && words !== '';
  const things = asked.length > 1 && words ? (found.data?.data.search.nodes ?? []) : [];
  const choose = (i: number) => {
    const thing = things[i];
    if (!thing) return;
    setOpen(false);
    setWords('');
    onChoose(thing);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((now) =>
        things.length === 0
          ? -1
          : (now + (event.key === 'ArrowDown' ? 1 : things.length + (now < 0 ? 1 : 0) - 1)) % things.length,
      );
    } else if (event.key === 'Enter') {
      event.preventDefault(); // not the form's, where there is one
      choose(Math.max(at, 0));
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation(); // it closes what was found, not what stands around it
      setOpen(false);
      setWords('');
    }
  };
  const total = found.data?.data.search.totalCount ?? 0;
  const Around = label ? 'search' : 'div';
  return (
    <Around
      className="search"
      aria-label={label}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) setOpen(false);
      }}
    >
      <input
        {...control}
        ref={box}
        type="text"
        role="combobox"
        aria-expanded={shown && things.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        aria-label={label}
        aria-keyshortcuts={first ? '/' : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(e) => {
          setWords(e.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      <div className="found" hidden={!shown}>
        <div role="listbox" id={list} aria-label="What was found">
          {things.map((thing, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles keys for its options
            <div
              key={thing.id}
              role="option"
              id={`${list}-${i}`}
              tabIndex={-1}
              aria-selected={i === at}
              className="option"
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => choose(i)}
            >
              <span>{thing.name}</span> <small>{spell(thing.__typename)}</small>
            </div>
          ))}
        </div>
        <p role="status">
          {found.isError
            ? 'The search was not answered.'
            : found.isPending
              ? 'Searching …'
              : total === 0
                ? 'Nothing has these words.'
                : total > things.length
                  ? `The first ${things.length} of ${total}`
                  : ''}
        </p>
      </div>
    </Around>
  );
}

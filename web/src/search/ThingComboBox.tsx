import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useComboBox } from 'react-aria/useComboBox';
import { useListBox, useOption } from 'react-aria/useListBox';
import { Item } from 'react-stately/Item';
import { type ComboBoxState, useComboBoxState } from 'react-stately/useComboBoxState';
import type { Kind } from '../api/generated/graphql';
import { spell } from '../words';
import { Meant } from './Meant';
import { type Found, useFound } from './useFound';

interface Props {
  /** What the input has besides what makes it a combobox. */
  attributes: { 'aria-label'?: string; placeholder: string };
  words: string;
  write: (words: string) => void;
  kinds?: Kind[];
  synthetic: boolean;
  /** Whether the box has the focus, as an input that this takes the place of may have had. */
  isFocused: boolean;
  onChoose: (thing: Found) => void;
}

/**
 * An input with the things found under it. Enter takes the one that the arrows lead to, else the first that has the
 * words, and waits for it where the answer is still on its way; Escape empties it; what was typed stays when the focus
 * leaves.
 */
export default function ThingComboBox({ attributes, words, write, kinds, synthetic, isFocused, onChoose }: Props) {
  const { isAsked, isCurrent, things, status, meant } = useFound(words, kinds, synthetic);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // The page around the list is not hidden from screen readers while it is open, as the keyboard reaches it.
  const page = useRef(document.body);
  const choose = (key: unknown) => {
    const thing = things.find((t) => t.id === key);
    if (!thing) return;
    write('');
    onChoose(thing);
  };
  const options = {
    'aria-label': attributes['aria-label'] ?? attributes.placeholder,
    items: things,
    children: (thing: Found) => <Item textValue={thing.name}>{thing.name}</Item>,
    inputValue: words,
    onInputChange: write,
    selectedKey: null,
    onSelectionChange: choose,
    allowsCustomValue: true,
    shouldFocusWrap: true,
  };
  const state = useComboBoxState<Found>(options);
  const { inputProps, listBoxProps } = useComboBox(
    { ...options, inputRef: input, listBoxRef: list, popoverRef: page },
    state,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list opens when things come, not when it closes
  useEffect(() => {
    if (isFocused && things.length > 0) state.open(null, 'input');
  }, [things, isFocused]);
  const [entered, setEntered] = useState('');
  const isEntered = isFocused && isCurrent && entered !== '' && entered === words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the answer that is waited for
  useEffect(() => {
    if (!isEntered) return;
    setEntered('');
    choose(things[0]?.id);
  }, [isEntered]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault(); // not the form's, where there is one
      const key = state.selectionManager.focusedKey;
      if (key === null) setEntered(words);
      else choose(key);
    } else if (event.key === 'Escape' && isAsked) {
      event.stopPropagation(); // it closes what was found, not what stands around it
      write('');
    } else if (event.key !== 'Tab') inputProps.onKeyDown?.(event); // Tab leaves, and takes nothing
  };
  return (
    <>
      <input
        {...inputProps}
        {...attributes}
        // biome-ignore lint/a11y/noAutofocus: the input that it takes the place of had the focus
        autoFocus={isFocused}
        ref={input}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          inputProps.onBlur?.(event);
          state.setFocused(false);
        }}
      />
      <div className="found" hidden={!isFocused || !isAsked}>
        {state.isOpen && <List state={state} list={list} {...listBoxProps} aria-label="What was found" />}
        <p role="status">{status}</p>
        <Meant meant={meant} write={write} />
      </div>
    </>
  );
}

type ListProps = Omit<Parameters<typeof useListBox<Found>>[0], 'children' | 'items'> & {
  state: ComboBoxState<Found>;
  list: React.RefObject<HTMLDivElement | null>;
};

function List({ state, list, ...props }: ListProps) {
  const { listBoxProps } = useListBox<Found>(props, state, list);
  return (
    <div {...listBoxProps} ref={list}>
      {[...state.collection].map(({ key, value }) => value && <Option key={key} thing={value} state={state} />)}
    </div>
  );
}

function Option({ thing, state }: { thing: Found; state: ComboBoxState<Found> }) {
  const box = useRef<HTMLDivElement>(null);
  const { optionProps, isFocused } = useOption({ key: thing.id }, state, box);
  // What Enter would take is what is heard as selected; nothing stays selected here.
  const attributes = { ...optionProps, 'aria-selected': isFocused };
  return (
    <div {...attributes} ref={box} className="option">
      <span>{thing.name}</span> <small>{spell(thing.__typename)}</small>
    </div>
  );
}

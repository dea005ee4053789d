import { type ChangeEvent, useRef, useState } from 'react';
import type { Kind } from '../api/generated/graphql';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazy } from '../lazy';
import { useShortcuts } from '../state/useShortcuts';
import type { Found } from './useFound';
import { useNamed } from './useNamed';

const ThingComboBox = lazy(() => import('./ThingComboBox'));

interface Props {
  /** What the box is called; in a form, which has a label beside it, what that label needs. */
  label?: string;
  control?: object;
  placeholder?: string;
  /** The kinds to choose among; left out: all. */
  kinds?: Kind[];
  /** Whether made-up things can be chosen too; they can unless set. */
  synthetic?: boolean;
  /** The id of the thing that is chosen; left out where the box hands things on and keeps none. */
  value?: string;
  /** Gets what is chosen; undefined where another than the chosen one is wanted. */
  onChoose: (thing: Found | undefined) => void;
  /** Whether / leads here from anywhere. */
  hasShortcut?: boolean;
}

/** Finds things by their words and hands on the one that is chosen, or shows the one that was. */
export function ThingPicker({ value, onChoose, ...props }: Props) {
  // Where somebody chose or wants another, what they used goes away; what comes in its place has the focus.
  const [focus, setFocus] = useState<'chosen' | 'search'>();
  const choose = (thing: Found | undefined) => {
    setFocus(thing ? 'chosen' : 'search');
    onChoose(thing);
  };
  if (!value) return <Finder {...props} onChoose={choose} takesFocus={focus === 'search'} />;
  return <Chosen id={value} control={props.control} change={() => choose(undefined)} takesFocus={focus === 'chosen'} />;
}

interface ChosenProps {
  id: string;
  control?: object;
  change: () => void;
  takesFocus: boolean;
}

function Chosen({ id, control, change, takesFocus }: ChosenProps) {
  const name = useNamed(id) ?? id;
  return (
    <span className="picked">
      {/* biome-ignore lint/a11y/noAutofocus: it stands where the box was that had the focus */}
      <input {...control} readOnly value={name} autoFocus={takesFocus} />
      <button type="button" onClick={change} aria-label={`Change: choose another than ${name}`}>
        Change
      </button>
    </span>
  );
}

/**
 * The box itself: a bare input until it first has the focus, as the code of a combobox is loaded then. What is
 * typed meanwhile is kept here, and the combobox takes the focus over.
 */
function Finder({
  label,
  control,
  placeholder = 'Type a name',
  kinds,
  synthetic = true,
  onChoose,
  hasShortcut,
  takesFocus,
}: Omit<Props, 'value'> & { takesFocus: boolean }) {
  const [words, setWords] = useState('');
  const [isFocused, setFocused] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const box = useRef<HTMLElement & HTMLDivElement>(null);
  useShortcuts(hasShortcut ? { '/': () => box.current?.querySelector('input')?.focus() } : {});
  const attributes = {
    ...control,
    'aria-label': label,
    'aria-keyshortcuts': hasShortcut ? '/' : undefined,
    placeholder,
    autoComplete: 'off',
    spellCheck: false,
  };
  const Around = label ? 'search' : 'div';
  return (
    <Around
      ref={box}
      className="search"
      aria-label={label}
      onFocus={() => {
        setFocused(true);
        setUsed(true);
      }}
      onBlur={() => setFocused(false)}
    >
      <ErrorBoundary at="">
        <ThingComboBox
          waits={!isUsed}
          meanwhile={
            <input
              {...attributes}
              type="text"
              role="combobox"
              aria-expanded={false}
              aria-autocomplete="list"
              // biome-ignore lint/a11y/noAutofocus: it stands where the button was that had the focus
              autoFocus={takesFocus}
              value={words}
              onChange={(e: ChangeEvent<HTMLInputElement>) => setWords(e.target.value)}
            />
          }
          attributes={attributes}
          words={words}
          write={setWords}
          kinds={kinds}
          synthetic={synthetic}
          isFocused={isFocused}
          onChoose={onChoose}
        />
      </ErrorBoundary>
    </Around>
  );
}

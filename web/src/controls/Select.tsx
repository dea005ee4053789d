interface Props<T extends string> {
  name: string;
  className: string;
  value: T;
  /** The values with their words, in the order of the list. */
  choices: readonly (readonly [T, string])[];
  change: (value: T) => void;
}

/** One of a few, with its name beside it. It is the browser's own: docs/adr/0014-native-select.md says why. */
export function Select<T extends string>({ name, className, value, choices, change }: Props<T>) {
  return (
    <label className={className}>
      <span>{name}</span>
      <select value={value} onChange={(e) => change(e.target.value as T)}>
        {choices.map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

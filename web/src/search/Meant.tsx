interface Props {
  /** What may be meant by words that found nothing. */
  meant: string[];
  write: (words: string) => void;
}

/** Offers to search for what may be meant instead. */
export function Meant({ meant, write }: Props) {
  if (meant.length === 0) return null;
  return (
    <p className="meant">
      Did you mean{' '}
      {meant.map((words, i) => (
        <span key={words}>
          {i > 0 && ' or '}
          <button type="button" className="plain" onClick={() => write(words)}>
            {words}
          </button>
        </span>
      ))}
      ?
    </p>
  );
}

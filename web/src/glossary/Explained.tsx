import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../api/client';
import { GlossaryDocument } from '../api/generated/graphql';
import { explain, type Term, termsOf } from './explain';

const noTerms: ReadonlyMap<string, Term> = new Map();

/** A text whose terms of the trade say what they mean when they are pressed, as the registry's glossary has it. */
export function Explained({ text }: { text: string }) {
  const { data } = useQuery({
    queryKey: ['glossary'],
    queryFn: ({ signal }) => ask(GlossaryDocument, {}, signal),
    select: ({ data }) => termsOf(data.terms.nodes),
  });
  return explain(text, data ?? noTerms).map((piece) =>
    piece.term ? <Word key={piece.term.name} text={piece.text} meaning={piece.term.meaning} /> : piece.text,
  );
}

function Word({ text, meaning }: { text: string; meaning: string }) {
  const [isOpen, open] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="plain term"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={meaning}
        onClick={() => open(!isOpen)}
      >
        {text}
      </button>
      {isOpen && (
        <small id={id} className="meaning" role="note">
          {' '}
          ({meaning.replace(/\.$/, '')})
        </small>
      )}
    </>
  );
}

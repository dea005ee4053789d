// Finds the terms of the registry's glossary in a text.

/** A term and what it means. */
export interface Term {
  name: string;
  meaning: string;
}

/** A piece of a text: words as they stand, or a term among them. */
export interface Piece {
  text: string;
  term?: Term;
}

/** The terms that are explained, under each of their names. */
export function termsOf(
  nodes: { name: string; aliases: string[]; description?: string | null | undefined }[],
): Map<string, Term> {
  return new Map(
    nodes.flatMap(({ name, aliases, description }) => {
      const term = { name, meaning: description ?? '' }; // one, whichever name it goes by
      return description ? [name, ...aliases].map((word): [string, Term] => [word.toLowerCase(), term]) : [];
    }),
  );
}

/**
 * A text in pieces, with each term where it first stands: whole words, in the singular or the plural, the longer of two
 * that begin alike. "Data stewards hold data" has one term, the data steward.
 */
export function explain(text: string, terms: ReadonlyMap<string, Term>): Piece[] {
  if (terms.size === 0) return [{ text }];
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.map(quoted).join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
  const pieces: Piece[] = [];
  const told = new Set<Term>();
  let done = 0;
  for (const found of text.matchAll(word)) {
    const term = terms.get(found[1]!.toLowerCase())!;
    if (told.has(term)) continue;
    told.add(term);
    if (found.index > done) pieces.push({ text: text.slice(done, found.index) });
    pieces.push({ text: found[0], term });
    done = found.index + found[0].length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces;
}

const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Which courses that wait for the same occupation have alike titles, so that one decision is for all of them.
import type { WaitingForQuery } from '../api/generated/graphql';

/** A candidate for the same occupation: a claim at the version that was read, and its course. */
export interface Other {
  claim: string;
  revision: number;
  course: string;
  /** Whether its title says the same but for how the course is taken. */
  isAlike: boolean;
}

/** Words that say how a course is taken, or at which stage, and not what it is about. */
const ways = new Set(
  'a an and in of the with including ba bsc beng meng hons honours degree integrated foundation placement placements professional year years full part time pt ft top up topup sandwich'.split(
    ' ',
  ),
);

/** What a title is about: its words in the order of the alphabet, without those for how the course is taken. */
export function aboutOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((w) => !ways.has(w)))].sort().join(' ');
}

/** The other candidates for an occupation, those of alike titles first. */
export function othersOf(links: WaitingForQuery['links']['nodes'], claim: string, course: string): Other[] {
  const about = aboutOf(course);
  return links
    .flatMap(({ from, claims }) =>
      claims.nodes
        .filter((c) => c.id !== claim && c.method === 'TITLE_MATCH' && c.review === 'PROPOSED')
        .map((c) => ({
          claim: c.id,
          revision: c.revision,
          course: from.name,
          isAlike: about !== '' && aboutOf(from.name) === about,
        })),
    )
    .sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || a.course.localeCompare(b.course, 'en-GB'));
}

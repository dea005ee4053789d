// What was counted, as a sentence: the figure or why there is none, of whom, when.
import type { LinkFigureFragment } from './api/generated/graphql';
import { digits, say } from './words';

const month = (text: string) => {
  const [year, number] = text.split('-');
  return number && /^\d\d$/.test(number)
    ? new Date(Date.UTC(+year!, +number - 1)).toLocaleString('en-GB', {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
    : text;
};

/** A period as people say it: "July 2025", "April 2024 to March 2025", "2025-Q2". */
export const periodWord = (period: string) => period.split('..').map(month).join(' to ');

/** What there is in the place of a figure. */
export function noFigure({ figureStatus, mark }: Pick<LinkFigureFragment, 'figureStatus' | 'mark'>): string {
  const why = figureStatus ? say(figureStatus) : 'no figure';
  return mark ? `${why} (“${mark}”)` : why;
}

/** Whom a figure is of, where its source says: how many people, and whether they are those of this thing alone. */
function ofWhom({ population, pooling, breakdown }: LinkFigureFragment): string {
  const people = population == null ? '' : `of ${digits(population)} people`;
  const others = { OWN: 'its own', POOLED: 'taken together with others’', NONE: '', UNKNOWN: '' }[pooling ?? 'UNKNOWN'];
  return [people, others, breakdown].filter(Boolean).join(', ');
}

/** What there is of a measure: the figure, or why there is none. */
export const figureOf = (of: LinkFigureFragment): string =>
  `${of.measure}: ${of.figure == null ? noFigure(of) : digits(of.figure)}${of.imputed ? ', estimated' : ''}`;

/** In what it is counted, of whom and when. */
export const countedHow = (of: LinkFigureFragment): string =>
  [of.unit, ofWhom(of), of.period && periodWord(of.period)].filter(Boolean).join('; ');

/** The figure of an observation with its measure, unit, period and whom it is of. */
export const figureLine = (of: LinkFigureFragment): string => [figureOf(of), countedHow(of)].filter(Boolean).join(' ');

// The colours that carry meaning. Letters, shapes and lines carry it too; the
// test beside this file holds the contrasts and the distances between them.

export interface Scheme {
  ground: string;
  ink: string;
  soft: string;
  line: string;
  open: string;
  public: string;
  shared: string;
  closed: string;
  none: string;
  onFill: string;
}

export const light: Scheme = {
  ground: '#FFFFFF',
  ink: '#1B2420',
  soft: '#55605B',
  line: '#6F7A75',
  open: '#1D76CF',
  public: '#00604F',
  shared: '#B85E00',
  closed: '#521457',
  none: '#5F6B66',
  onFill: '#FFFFFF',
};

export const dark: Scheme = {
  ground: '#12161B',
  ink: '#E9EEEB',
  soft: '#A9B4AE',
  line: '#8B9892',
  open: '#4A9CF0',
  public: '#A6F0DC',
  shared: '#F0993A',
  closed: '#D65FB0',
  none: '#A5B0BA',
  onFill: '#12161B',
};

/** The colours of supply and demand: three classes, and three tints on which figures stand. */
export const gapColours = {
  light: { unlinked: '#B03A00', weak: '#6A3FA0', linked: '#007A66', heat: ['#E3EEF9', '#C4DCF4', '#9CC5EE'] },
  dark: { unlinked: '#FF9A66', weak: '#A877F0', linked: '#5FD0BB', heat: ['#1B2C3F', '#234566', '#2C5C8A'] },
} as const;

/** The colours of what differs between two revisions; signs and dashes say the same. */
export const differenceColours = {
  light: { added: '#007A66', changed: '#6A3FA0', ended: '#B03A00' },
  dark: { added: '#5FD0BB', changed: '#A877F0', ended: '#FF9A66' },
} as const;

/** The four colours of the data spectrum. */
export const spectrumColours = ['open', 'public', 'shared', 'closed'] as const;
export type Tone = (typeof spectrumColours)[number] | 'none';

/** The letter and the colour of a place on the data spectrum. */
export function spectrumMark(spectrum: string | null | undefined): { letter: string; tone: Tone } {
  switch (spectrum) {
    case 'OPEN':
      return { letter: 'O', tone: 'open' };
    case 'PUBLIC':
      return { letter: 'P', tone: 'public' };
    case 'GROUP':
      return { letter: 'G', tone: 'shared' };
    case 'NAMED':
      return { letter: 'N', tone: 'shared' };
    case 'CLOSED':
      return { letter: 'C', tone: 'closed' };
    case 'NOT_PUBLIC':
      return { letter: 'X', tone: 'none' };
    case 'NONE':
      return { letter: '–', tone: 'none' };
    default:
      return { letter: '?', tone: 'none' };
  }
}

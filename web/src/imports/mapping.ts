// What the columns of a table of figures are: guessed, asked for, and written as the importer reads it. Pure.

/** The beginning of a table: its headers, on which row they stand, and rows below them. */
export interface Sample {
  headers: string[];
  headerRow: number;
  rows: string[][];
}

/** Where a part of what a figure is about stands: in a column, in several headers, the same for all, or the place itself. */
export type Stands = `column:${string}` | 'headers' | 'value' | 'place' | '';

export interface Meaning {
  unit: string;
  countedAs: string;
  countedWhere: string;
}

export interface Answers {
  of: Stands;
  place: Stands;
  period: Stands;
  measure: Stands;
  /** The scheme of the codes of what is counted, and of places. */
  ofScheme: string;
  placeScheme: string;
  /** What is the same for the whole table. */
  values: { place: string; period: string; measure: string };
  /** The headers that say something, where one part stands in them. */
  crossed: string[];
  figure: string;
  status: string;
  years: string;
  /** What each measure counts. */
  meanings: Record<string, Meaning>;
}

const mostMeasures = 12;
export const plain: Meaning = { unit: '', countedAs: 'stock', countedWhere: '' };

/** The rows of a text of cells parted by commas, semicolons or tabs, as in RFC 4180; the last may be cut. */
export function cellsIn(text: string, most = 2000): string[][] {
  const comma = [',', ';', '\t'].find((sign) => text.split('\n', 1)[0]!.includes(sign)) ?? ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)!.push(cell.trim());
    cell = '';
  };
  for (let i = 0; i < text.length && rows.length <= most; i++) {
    const sign = text[i]!;
    if (isQuoted && sign === '"' && text[i + 1] === '"') cell += text[++i];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === comma) end();
    else if (!isQuoted && sign === '\n') {
      end();
      rows.push([]);
    } else if (sign !== '\r' || isQuoted) cell += sign;
  }
  if (cell || rows.at(-1)!.length > 0) end();
  return rows.filter((row) => row.length > 0);
}

/** The table in a text: titles above its headers have fewer cells than these. */
export function sampleOf(text: string): Sample {
  const rows = cellsIn(text.replace(/^\uFEFF/, ''));
  const filled = rows.map((row) => row.filter(Boolean).length);
  const wide = Math.max(0, ...filled);
  const at = Math.max(
    0,
    filled.findIndex((n) => n >= Math.max(2, wide * 0.6)),
  );
  return { headers: rows[at] ?? [], headerRow: at + 1, rows: rows.slice(at + 1) };
}

const values = ({ headers, rows }: Sample, header: string): string[] =>
  rows.map((row) => row[headers.indexOf(header)] ?? '').filter(Boolean);

const most = (list: string[], fits: (value: string) => boolean) =>
  list.length > 0 && list.filter(fits).length > list.length / 2;

const isGSS = (value: string) => /^[EWSNK]\d{8}$/.test(value);
const isPeriod = (value: string) =>
  /^((AY|FY) ?)?(19|20)\d\d([/-].*)?$|^[A-Z][a-z]{2,8}[- ]('?\d\d|\d{4})(\s*(-|–|to)\s*.*)?$|Q[1-4]|^(AY|FY) ?\d\d[/-]\d\d$/.test(
    value,
  );
const isFigure = (value: string) => /^[\d,]+$|^(c|x|u|low|-|\*|z|\[[a-z]\]|<\d+)$/i.test(value);

/** What can be told from headers and cells; whatever cannot is left to be asked for. */
export function guess(sample: Sample): Answers {
  const { headers } = sample;
  const column = (fits: (header: string) => boolean) => headers.find((h) => h && fits(h));
  const stands = (header: string | undefined): Stands => (header ? `column:${header}` : '');
  const holds = (fits: (value: string) => boolean) => (h: string) => most(values(sample, h), fits);
  const place = column(holds(isGSS)) ?? column((h) => /^(area|place|borough|district|local authority)/i.test(h));
  const periods = headers.filter(isPeriod);
  const isCrossed = periods.length > 1;
  const period = isCrossed
    ? undefined
    : (column((h) => /period|year|quarter|month/i.test(h)) ?? column(holds(isPeriod)));
  const of = column((h) => /soc|ssa|sic|code|occupation|subject|industry/i.test(h) && h !== place && h !== period);
  const measure = column((h) => /^(measure|metric)$/i.test(h));
  const figure = column((h) => /^(value|figure|count|n|number|obs_value|valuetext)$/i.test(h));
  const rest = (h: string) => ![place, period, of, measure].includes(h) && holds(isFigure)(h);
  return {
    of: stands(of),
    place: stands(place),
    period: isCrossed ? 'headers' : stands(period),
    measure: measure ? stands(measure) : 'value',
    ofScheme: /ssa|subject/i.test(of ?? '') ? 'ssa' : /sic|industry/i.test(of ?? '') ? 'sic2007' : 'soc2020',
    placeScheme: 'gss',
    values: { place: '', period: '', measure: '' },
    crossed: periods,
    figure: isCrossed ? '' : (figure ?? column(rest) ?? ''),
    status: column((h) => /^status$/i.test(h)) ?? '',
    years: '',
    meanings: {},
  };
}

const columnOf = (stands: Stands) => (stands.startsWith('column:') ? stands.slice('column:'.length) : '');
const parts = ['of', 'place', 'period', 'measure'] as const;

/** The part that stands in headers; empty: none. */
export const crossedPart = (answers: Answers) => parts.find((part) => answers[part] === 'headers') ?? '';

/** The measures of a table, as far as its beginning shows them. */
export function measuresOf(answers: Answers, sample: Sample): string[] {
  if (answers.measure === 'headers') return answers.crossed;
  if (answers.measure === 'value') return answers.values.measure ? [answers.values.measure] : [];
  return [...new Set(values(sample, columnOf(answers.measure)))].slice(0, mostMeasures);
}

/** The mapping, as the importer reads it. */
export function mappingOf(answers: Answers, sample: Sample): object {
  const { crossed, values: same, figure, status, years } = answers;
  const dimension = (part: (typeof parts)[number]) => {
    const stands = answers[part];
    if (stands === 'headers') return { columns: crossed };
    if (stands === 'value') return { value: same[part as keyof typeof same] };
    return stands === 'place' ? { same: 'place' } : { column: columnOf(stands) };
  };
  const named = measuresOf(answers, sample).map((name) => [name, written(answers.meanings[name] ?? plain)]);
  return {
    ...(sample.headerRow > 1 && { headerRow: sample.headerRow }),
    of: { ...dimension('of'), ...(answers.of !== 'place' && { scheme: answers.ofScheme }) },
    place: { ...dimension('place'), scheme: answers.placeScheme },
    period: dimension('period'),
    measure: dimension('measure'),
    ...(!crossedPart(answers) && { figure }),
    ...(status && { status }),
    ...(years && { years }),
    measures: Object.fromEntries(named),
  };
}

const written = (meaning: Meaning) => Object.fromEntries(Object.entries(meaning).filter(([, word]) => word));

/** What still has to be said before the table can be read, in a sentence each. */
export function missing(answers: Answers, sample: Sample): string[] {
  const words = { of: 'what is counted', place: 'the place', period: 'the period', measure: 'the measure' };
  const measures = measuresOf(answers, sample);
  const inHeaders = parts.filter((part) => answers[part] === 'headers');
  return [
    ...parts.filter((part) => !answers[part]).map((part) => `Say where ${words[part]} stands.`),
    ...(['place', 'period', 'measure'] as const)
      .filter((part) => answers[part] === 'value' && !answers.values[part])
      .map((part) => `Say ${words[part]} of the whole table.`),
    ...(inHeaders.length > 1 ? ['Only one part can stand in headers.'] : []),
    ...(inHeaders.length === 1 && answers.crossed.length === 0 ? ['Choose the columns with figures.'] : []),
    ...(inHeaders.length === 0 && !answers.figure ? ['Say which column has the figures.'] : []),
    ...measures.filter((name) => !answers.meanings[name]?.unit).map((name) => `Say what “${name}” counts.`),
  ];
}

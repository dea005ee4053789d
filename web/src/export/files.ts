// What can be taken along: pure makers of text, and the saving of a file.
import type { MapAnswer } from '../map/scene';
import { fileName, type Provenance } from '../picture/provenance';
import { linkWord, say } from '../words';

/** The cells of one row. */
export type Cells = (string | number | null | undefined)[];

/** Rows as CSV after RFC 4180; what a spreadsheet would take for a formula is kept a text. */
export function csv(rows: Cells[]): string {
  const cell = (value: Cells[number]) => {
    let text = value === null || value === undefined ? '' : String(value);
    if (typeof value === 'string' && /^[=+\-@\t\r]/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The map's things and links as one table: things first. */
export function mapRows(map: MapAnswer): (string | number | null)[][] {
  const names = new Map(map.nodes.map((n) => [n.id, n.name]));
  return [
    [
      'row',
      'id',
      'kind or relation',
      'name or from',
      'group or to',
      'spectrum',
      'existence or status',
      'claims',
      'visibility',
      'made_up',
      'carries',
    ],
    ...map.nodes.map((n) => [
      'thing',
      n.id,
      say(n.kind),
      n.name,
      say(n.group),
      n.spectrum && say(n.spectrum),
      say(n.existence ?? n.standing ?? ''),
      '',
      say(n.visibility ?? ''),
      n.isSynthetic ? 'yes' : 'no',
      '',
    ]),
    ...map.links.map((l) => [
      'link',
      l.id,
      linkWord(l.type),
      names.get(l.from) ?? l.from,
      names.get(l.to) ?? l.to,
      l.spectrum && say(l.spectrum),
      l.status && say(l.status),
      say(l.state),
      say(l.visibility ?? ''),
      l.isSynthetic ? 'yes' : 'no',
      l.carries.map((id) => names.get(id) ?? id).join('; '),
    ]),
  ].map((row) => row.map((value) => (value === 'not stated' ? '' : (value ?? null))));
}

/** Saves rows as CSV. Where the public does not see all of them, each says who does, so that no row travels without it. */
export function saveRows(name: string, provenance: Provenance, rows: Cells[]): void {
  const { lens } = provenance;
  const told = rows.map((row, i) => (lens === 'PUBLIC' ? row : [...row, i === 0 ? 'lens' : lens.toLowerCase()]));
  save(`${fileName(name, provenance)}.csv`, 'text/csv;charset=utf-8', csv(told));
}

/** Saves something made here as a file. */
export function save(name: string, type: string, contents: BlobPart): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { RevisionNoteDocument } from '../api/generated/graphql';
import { type Cells, saveRows } from '../export/files';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count, title } from '../words';
import type { Finding } from './send';

const severities = ['error', 'warning', 'note'] as const;

/** What is odd in the file, and where: by severity, most severe first. */
export function Findings({
  findings,
  counts,
}: {
  findings: Finding[];
  counts: Record<Finding['severity'], number> | undefined;
}) {
  const [address, go] = useAddress();
  const note = useQuery({
    queryKey: ['revision note'],
    queryFn: ({ signal }) => ask(RevisionNoteDocument, { synthetic: true }, signal),
  });
  const revision = note.data && { ...note.data.data.revision, hasSynthetic: false }; // a file speaks for itself
  const total = severities.reduce((sum, s) => sum + (counts?.[s] ?? 0), 0);
  if (findings.length === 0) return <p>Nothing odd was found.</p>;
  const chosen = severities.filter((s) => address.where.includes(`severity:${s}`));
  const fitting = chosen.length === 0 ? findings : findings.filter((f) => chosen.includes(f.severity));
  return (
    <section aria-label="Findings">
      <h2>What is odd in it</h2>
      <fieldset className="severities">
        <legend className="quiet">Only</legend>
        {severities.map((s) => (
          <label className="tick" key={s}>
            <input
              type="checkbox"
              checked={chosen.includes(s)}
              onChange={() => go({ where: toggle(address.where, `severity:${s}`) }, true)}
            />
            <span>{title(s)}</span>{' '}
            <span className="n">{counts?.[s] ?? findings.filter((f) => f.severity === s).length}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">
        {count(fitting.length, 'finding')}
        {total > findings.length && `; the ${findings.length} most severe of ${total} are listed`}.
      </p>
      <Table
        caption={<span className="quiet">Findings</span>}
        heads={['Where', 'Severity', 'Value', 'What is wrong', 'What would mend it']}
        lines={fitting.map((f, i) => ({
          key: `${i}`,
          cells: [whereOf(f), title(f.severity), f.value ?? '', f.reason, f.fix ?? ''],
        }))}
      />
      <button
        type="button"
        disabled={!revision}
        onClick={() => revision && saveRows('catchment-findings', revision, rows(fitting))}
      >
        CSV of these findings
      </button>
    </section>
  );
}

function rows(findings: Finding[]): Cells[] {
  return [
    ['file', 'row', 'column', 'severity', 'value', 'what is wrong', 'what would mend it'],
    ...findings.map((f) => [f.file, f.row, f.column, f.severity, f.value, f.reason, f.fix]),
  ];
}

function whereOf({ file, row, column }: Finding): string {
  return [file, row && `row ${row}`, column].filter(Boolean).join(', ') || 'The whole file';
}

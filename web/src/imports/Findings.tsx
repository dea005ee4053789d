import { useState } from 'react';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count, title } from '../words';
import type { Finding } from './send';

const severities = ['error', 'warning', 'note'] as const;
const shownAtFirst = 100;

/** What is odd in the file, and where: by severity, most severe first. */
export function Findings({
  findings,
  counts,
}: {
  findings: Finding[];
  counts: Record<Finding['severity'], number> | undefined;
}) {
  const [address, go] = useAddress();
  const [all, setAll] = useState(false);
  const total = severities.reduce((sum, s) => sum + (counts?.[s] ?? 0), 0);
  if (findings.length === 0) return <p>Nothing odd was found.</p>;
  const chosen = severities.filter((s) => address.where.includes(`severity:${s}`));
  const fitting = chosen.length === 0 ? findings : findings.filter((f) => chosen.includes(f.severity));
  const shown = all ? fitting : fitting.slice(0, shownAtFirst);
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
        {total > findings.length && `; the ${findings.length} most severe of ${total} are listed`}
        {shown.length < fitting.length && `, the first ${shown.length} shown`}.
      </p>
      <Table
        caption={<span className="quiet">Findings</span>}
        heads={['Where', 'Severity', 'Value', 'What is wrong', 'What would mend it']}
        lines={shown.map((f, i) => ({
          key: `${i}`,
          cells: [whereOf(f), title(f.severity), f.value ?? '', f.reason, f.fix ?? ''],
        }))}
      />
      {shown.length < fitting.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {fitting.length}
        </button>
      )}
    </section>
  );
}

function whereOf({ file, row, column }: Finding): string {
  return [file, row && `row ${row}`, column].filter(Boolean).join(', ') || 'The whole file';
}

import { Table } from '../Table';
import { count, spell, title } from '../words';
import type { Outcome, Tally } from './send';

/** What came, or would come, of a file: how many of each kind. */
export function ImportReport({ outcome: { summary, progress, trouble }, isDry }: { outcome: Outcome; isDry: boolean }) {
  return (
    <>
      {trouble && (
        <p className="notice bad" role="alert">
          <strong>{trouble.message}</strong> {trouble.hint}{' '}
          {isDry
            ? 'Nothing was changed.'
            : `${count(progress?.changes ?? 0, 'change')} had been made by then and ${progress?.changes === 1 ? 'stays' : 'stay'}. Trying the file again shows what of it is left to do.`}
        </p>
      )}
      {summary && (
        <>
          <p className="bar" role="status">
            <strong>
              {isDry
                ? `This would make ${count(summary.changes, 'change')}.`
                : `Done: ${count(summary.changes, 'change')} made.`}
            </strong>{' '}
            {summary.from && summary.to
              ? summary.from === summary.to
                ? `Revision ${summary.to}.`
                : `Revisions ${summary.from} to ${summary.to}.`
              : isDry
                ? 'Nothing is changed yet.'
                : ''}
          </p>
          <Table
            caption={isDry ? 'What would come of it' : 'What came of it'}
            heads={['What', '#New', '#Changed', '#As before', '#Left out']}
            lines={[
              ...Object.entries(summary.things),
              ['Links', summary.links] as const,
              ['Claims', summary.claims] as const,
            ].map(([kind, tally]) => ({ key: kind, cells: cellsOf(title(spell(kind)), tally) }))}
          />
        </>
      )}
    </>
  );
}

function cellsOf(kind: string, tally: Tally): string[] {
  return [
    kind,
    ...[tally.created, tally.updated, tally.unchanged, tally.leftOut].map((n) => n.toLocaleString('en-GB')),
  ];
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client';
import { ImportRunsDocument } from '../api/generated/graphql';
import { moment } from '../changes/words';
import { Table } from '../Table';
import { count, spell, title } from '../words';
import { TakeBack } from './TakeBack';

/** What was brought in last, each to be taken back. */
export function Runs() {
  const [chosen, choose] = useState('');
  const { data } = useQuery({
    queryKey: ['import runs'],
    queryFn: ({ signal }) => ask(ImportRunsDocument, {}, signal),
  });
  const runs = data?.data.importRuns;
  if (!runs?.nodes.length) return null;
  const run = runs.nodes.find(({ id }) => id === chosen);
  return (
    <section aria-label="Imports">
      <h2>What was brought in</h2>
      {runs.totalCount > runs.nodes.length && (
        <p className="quiet">
          The newest {runs.nodes.length} of {count(runs.totalCount, 'import')}.
        </p>
      )}
      <Table
        caption={<span className="quiet">Imports</span>}
        heads={['Import', 'When', 'State', '#New', '#Changed', 'Take back']}
        lines={runs.nodes.map((r) => ({
          key: r.id,
          current: r.id === chosen,
          cells: [
            r.name,
            r.started ? moment(r.started) : '',
            title(spell(r.runStatus ?? '')),
            r.created ?? 0,
            r.updated ?? 0,
            <button type="button" key={r.id} onClick={() => choose(r.id)} aria-label={`Take back ${r.name}`}>
              Take back …
            </button>,
          ],
        }))}
      />
      {run && (
        <section aria-label={run.name}>
          <h3>{run.name}</h3>
          <TakeBack key={run.id} run={run.id} />
        </section>
      )}
    </section>
  );
}

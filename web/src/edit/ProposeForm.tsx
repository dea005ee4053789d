import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, done as finished, troubleOf } from '../api/client';
import { ProposeDocument } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { Table } from '../Table';
import { count, say } from '../words';
import { tellSaved } from './save';
import { newId } from './values';

interface Props {
  id: string;
  done: () => void;
  cancel: () => void;
}

/** What the words of a course suggest, first only to look at, then as candidates for review. */
export function ProposeForm({ id, done, cancel }: Props) {
  const client = useQueryClient();
  const [changeSet] = useState(() => newId('chg'));
  const [trouble, setTrouble] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const ahead = useQuery({
    queryKey: ['propose', id],
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => ask(ProposeDocument, { course: id, changeSet, message: null, dryRun: true }, signal),
  });
  const propose = async () => {
    setBusy(true);
    try {
      const message = 'Candidates found by the words of the course, for review';
      const { data } = await ask(ProposeDocument, { course: id, changeSet, message, dryRun: false });
      const made = finished(data.proposeOccupations);
      const said = `${count(made.candidates.totalCount, 'candidate')} proposed; review decides whether they count.`;
      tellSaved({
        revision: made.commit?.revision ?? 0,
        text: said,
        canUndo: (made.commit?.touched.totalCount ?? 0) > 0,
      });
      void client.invalidateQueries();
      done();
    } catch (error) {
      setTrouble(troubleOf(error));
      setBusy(false);
    }
  };
  if (ahead.isPending) return <Loading what="The occupations are searched" />;
  if (ahead.isError) return <Failed error={ahead.error} again={() => void ahead.refetch()} />;
  const { candidates, proposedBefore, left } = ahead.data.data.proposeOccupations;
  return (
    <>
      {trouble !== undefined && <Failed error={trouble} again={() => void propose()} />}
      <p>
        {candidates.totalCount === 0
          ? 'The words of this course lead to no further occupation.'
          : `${count(candidates.totalCount, 'occupation is', 'occupations are')} found by its words.`}{' '}
        {proposedBefore > 0 && `${count(proposedBefore, 'more was', 'more were')} proposed before.`}{' '}
        {left > 0 && `${left} more are found; proposing again gives them.`}
      </p>
      {candidates.totalCount > 0 && (
        <Table
          caption={<span className="quiet">Candidates</span>}
          heads={['Occupation', 'Nearest title', 'Words that met']}
          lines={candidates.nodes.map((c) => ({
            key: c.occupation.id,
            cells: [
              `${c.occupation.name}${c.occupation.code ? ` (${c.occupation.code})` : ''}`,
              c.title ?? '',
              c.met.map((m) => `${m.word} (${say(m.part)}) with ${m.with} (${say(m.in)})`).join(', '),
            ],
          }))}
        />
      )}
      <p className="buttons">
        {candidates.totalCount > 0 && (
          <button type="button" className="strong" disabled={busy} onClick={() => void propose()}>
            {busy ? 'Saving …' : `Propose ${candidates.totalCount === 1 ? 'it' : 'them'} for review`}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {candidates.totalCount > 0 ? 'Cancel' : 'Close'}
        </button>
      </p>
    </>
  );
}

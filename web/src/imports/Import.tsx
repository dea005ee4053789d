import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { type ApiError, troubleOf } from '../api/client';
import { Failed } from '../States';
import { useMayChange } from '../signin/viewer';
import { count } from '../words';
import { FileChooser } from './FileChooser';
import { Findings } from './Findings';
import { HiddenRows } from './HiddenRows';
import { ImportReport } from './ImportReport';
import { MappingForm } from './MappingForm';
import { Runs } from './Runs';
import { type Options, type Outcome, type Reads, send } from './send';
import { TakeBack } from './TakeBack';
import { isAskedAbout, useMapping } from './useMapping';
import './imports.css';

const start: Omit<Options, 'dryRun'> = {
  format: 'csv',
  visibility: 'public',
  source: '',
  asOf: '',
  mapping: '',
  publish: false,
};

/** Brings a file in: first only to see what would come of it, then for good, and back out again. */
export default function Import() {
  const mayChange = useMayChange();
  const [known, know] = useState<Reads>();
  const reads = useQuery({
    queryKey: ['import formats'],
    queryFn: async ({ signal }) => (await fetch('/import', { signal })).json() as Promise<Reads>,
  });
  if (mayChange && reads.data && !known) know(reads.data); // and so it stays: a file chosen outlives the token
  return (
    <section className="imports" aria-label="Import">
      <h1>Bring a file in</h1>
      <p className="lede">
        The file is tried first, and nothing is changed. You see what would come of it and what is odd in it, and then
        decide.
      </p>
      {reads.isError && <Failed error={reads.error} again={() => void reads.refetch()} />}
      {!mayChange && <p className="notice">Sign in with an editor’s token to bring a file in.</p>}
      {known && <Bring reads={known} mayChange={mayChange} />}
      {mayChange && <Runs />}
    </section>
  );
}

type Stage = 'choosing' | 'trying' | 'tried' | 'bringing' | 'brought';

function Bring({ reads, mayChange }: { reads: Reads; mayChange: boolean }) {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [options, setOptions] = useState(start);
  const [stage, setStage] = useState<Stage>('choosing');
  const [outcome, setOutcome] = useState<Outcome>();
  const [trouble, setTrouble] = useState<{ is: ApiError; isDry: boolean }>();
  const stop = useRef<AbortController>(undefined);
  const asking = useMapping(file, options.format);
  const run = async (isDry: boolean, chosen = file, publish = options.publish) => {
    if (!chosen) return;
    setOptions({ ...options, publish });
    stop.current = new AbortController();
    setTrouble(undefined);
    setOutcome(undefined);
    setStage(isDry ? 'trying' : 'bringing');
    try {
      const mapping = chosen === file ? asking.mapping : '';
      setOutcome(await send(chosen, { ...options, mapping, publish, dryRun: isDry }, setOutcome, stop.current.signal));
      setStage(isDry ? 'tried' : 'brought');
    } catch (error) {
      const is = troubleOf(error);
      if (is.code !== 'UNAUTHENTICATED') setTrouble({ is, isDry }); // that one is told beside the account
      setStage('choosing');
    }
    if (!isDry) void client.invalidateQueries();
  };
  const isBusy = stage === 'trying' || stage === 'bringing';
  const again = () => void run(true);
  return (
    <>
      <FileChooser
        reads={reads}
        options={options}
        change={(to) => {
          setOptions(to);
          setOutcome(undefined); // what was tried was tried otherwise
          setStage('choosing');
        }}
        file={file}
        isBusy={isBusy || !mayChange}
        choose={(chosen) => {
          setFile(chosen);
          setOutcome(undefined);
          setStage('choosing');
          // What may be shown is said of each file anew. Of a table of figures it is asked first what its columns are.
          if (!isAskedAbout(chosen, options.format)) void run(true, chosen, false);
        }}
      />
      {asking.sample && asking.answers && (
        <MappingForm
          sample={asking.sample}
          answers={asking.answers}
          isBusy={isBusy || !mayChange}
          change={(to) => {
            asking.change(to);
            setOutcome(undefined);
            setStage('choosing');
          }}
        />
      )}
      {trouble && <Failed error={trouble.is} again={again} still={standing(trouble)} />}
      {isBusy && <Busy stage={stage} outcome={outcome} stop={() => stop.current?.abort()} />}
      {outcome && !isBusy && (
        <Came outcome={outcome} isDry={stage === 'tried'} accept={() => void run(false)} again={again}>
          <HiddenRows
            findings={outcome.findings}
            isMeant={options.publish}
            mean={(publish) => void run(true, file, publish)}
          />
        </Came>
      )}
      {!outcome && !isBusy && file && !trouble && (
        <p className="buttons">
          <button type="button" className="strong" disabled={!mayChange || !asking.isReady} onClick={again}>
            Try {file.name}
          </button>
        </p>
      )}
    </>
  );
}

/** What a file that was refused, or that ended before anything was heard of it, has done to the registry. */
function standing({ is, isDry }: { is: ApiError; isDry: boolean }): string {
  if (isDry) return 'Nothing was changed.';
  return ['STOPPED', 'UNREACHABLE'].includes(is.code)
    ? 'Trying the file again shows what of it is left to do.'
    : 'Nothing is changed by what is refused.';
}

/** How far a file is. The button comes first, so that it stays where it is while the numbers grow. */
function Busy({ stage, outcome, stop }: { stage: Stage; outcome: Outcome | undefined; stop: () => void }) {
  return (
    <p className="state" role="status">
      <button type="button" onClick={stop}>
        Stop
      </button>{' '}
      {stage === 'trying' ? 'The file is tried' : 'The file is brought in'} …{' '}
      {outcome?.progress &&
        `${count(outcome.progress.rows, 'row')}, ${count(outcome.progress.changes, 'change')} so far.`}
    </p>
  );
}

interface CameProps {
  outcome: Outcome;
  isDry: boolean;
  accept: () => void;
  again: () => void;
  /** What is said before it is accepted. */
  children: ReactNode;
}

/** What came of a file, and what can be done about it now. */
function Came({ outcome, isDry, accept, again, children }: CameProps) {
  const { summary, progress, findings, trouble } = outcome;
  const run = summary?.run ?? progress?.run;
  return (
    <>
      <ImportReport outcome={outcome} isDry={isDry} />
      {isDry && summary && children}
      {isDry && summary && (
        <p className="buttons">
          <button type="button" disabled={!summary.changes} className="strong" onClick={accept}>
            {summary.changes ? `Accept: make ${count(summary.changes, 'change')}` : 'Nothing to accept'}
          </button>
        </p>
      )}
      {trouble && (
        <p className="buttons">
          <button type="button" onClick={again}>
            Try the file again
          </button>
        </p>
      )}
      {!isDry && run && <TakeBack run={run} />}
      {(summary || findings.length > 0) && <Findings findings={findings} counts={summary?.findings} />}
    </>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask, Trouble } from '../api/client';
import { UndoImportDocument } from '../api/generated/graphql';
import { Failed } from '../States';
import { useMayChange } from '../signin/viewer';
import { count } from '../words';
import { Choose } from './Choose';
import { Findings } from './Findings';
import { type Options, type Outcome, send } from './send';
import { Told } from './Told';
import './imports.css';

/** What the server says it reads. */
export interface Reads {
  formats: string[];
  default: string;
  maximumBytes: number;
}

const start: Omit<Options, 'dryRun'> = { format: 'csv', visibility: 'public', source: '', asOf: '' };

/** Brings a file in: first only to see what would come of it, then for good, and back out again. */
export default function Import() {
  const mayChange = useMayChange();
  const reads = useQuery({
    queryKey: ['import formats'],
    queryFn: async ({ signal }) => (await fetch('/import', { signal })).json() as Promise<Reads>,
  });
  return (
    <section className="imports" aria-label="Import">
      <h1>Bring a file in</h1>
      <p className="lede">
        The file is tried first, and nothing is changed. You see what would come of it and what is odd in it, and then
        decide.
      </p>
      {reads.isError && <Failed error={reads.error} again={() => void reads.refetch()} />}
      {!mayChange && <p className="notice">Sign in with an editor’s token to bring a file in.</p>}
      {mayChange && reads.data && <Bring reads={reads.data} />}
    </section>
  );
}

type Stage = 'choosing' | 'trying' | 'tried' | 'bringing' | 'brought';

function Bring({ reads }: { reads: Reads }) {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [options, setOptions] = useState(start);
  const [stage, setStage] = useState<Stage>('choosing');
  const [outcome, setOutcome] = useState<Outcome>();
  const [trouble, setTrouble] = useState<Trouble>();
  const stop = useRef<AbortController>(undefined);
  const run = async (dryRun: boolean, chosen = file) => {
    if (!chosen) return;
    stop.current = new AbortController();
    setTrouble(undefined);
    setOutcome(undefined);
    setStage(dryRun ? 'trying' : 'bringing');
    try {
      setOutcome(await send(chosen, { ...options, dryRun }, setOutcome, stop.current.signal));
      setStage(dryRun ? 'tried' : 'brought');
    } catch (error) {
      setTrouble(troubleOf(error));
      setStage('choosing');
    }
    if (!dryRun) void client.invalidateQueries();
  };
  const isBusy = stage === 'trying' || stage === 'bringing';
  return (
    <>
      <Choose
        reads={reads}
        options={options}
        change={(to) => {
          setOptions(to);
          setOutcome(undefined); // what was tried was tried otherwise
          setStage('choosing');
        }}
        file={file}
        isBusy={isBusy}
        choose={(chosen) => {
          setFile(chosen);
          void run(true, chosen);
        }}
      />
      {trouble && (
        <Failed error={trouble} again={() => void run(true)} still="Nothing is changed by what is refused." />
      )}
      {isBusy && (
        <p className="state" role="status">
          {stage === 'trying' ? 'The file is tried' : 'The file is brought in'} …{' '}
          {outcome?.progress &&
            `${count(outcome.progress.rows, 'row')}, ${count(outcome.progress.changes, 'change')} so far.`}{' '}
          <button type="button" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        </p>
      )}
      {outcome && !isBusy && (
        <>
          <Told outcome={outcome} isDry={stage === 'tried'} />
          {stage === 'tried' && (
            <p className="buttons">
              <button
                type="button"
                disabled={!outcome.summary?.changes}
                className="strong"
                onClick={() => void run(false)}
              >
                {outcome.summary?.changes
                  ? `Accept: make ${count(outcome.summary.changes, 'change')}`
                  : 'Nothing to accept'}
              </button>
            </p>
          )}
          {stage === 'brought' && outcome.summary?.run && <TakeBack run={outcome.summary.run} />}
          <Findings findings={outcome.findings} counts={outcome.summary?.findings} />
        </>
      )}
      {!outcome && !isBusy && file && !trouble && (
        <p className="buttons">
          <button type="button" className="strong" onClick={() => void run(true)}>
            Try {file.name}
          </button>
        </p>
      )}
    </>
  );
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  if (error instanceof DOMException && error.name === 'AbortError')
    return new Trouble(
      'You stopped it.',
      'STOPPED',
      'What was committed until then stays; sending the file again finishes it.',
    );
  return new Trouble('Something went wrong here.', 'INTERNAL');
}

/** Takes an import back, commit by commit. */
function TakeBack({ run }: { run: string }) {
  const client = useQueryClient();
  const [state, setState] = useState<{ busy?: boolean; said?: string; trouble?: Trouble }>({});
  const undo = async () => {
    setState({ busy: true });
    try {
      const { data } = await ask(UndoImportDocument, { run });
      setState({ said: `It was taken back, by ${count(data.undoImport.commits.length, 'commit')}.` });
    } catch (error) {
      setState({ trouble: troubleOf(error) });
    }
    void client.invalidateQueries();
  };
  return (
    <div role="status">
      {state.trouble && <Failed error={state.trouble} again={() => void undo()} />}
      {state.said ? (
        <p className="notice">{state.said}</p>
      ) : (
        <p className="buttons">
          <button type="button" disabled={state.busy} onClick={() => void undo()}>
            {state.busy ? 'Taking it back …' : 'Undo this import'}
          </button>
        </p>
      )}
    </div>
  );
}

import { useId, useState } from 'react';
import { spell } from '../words';
import type { Options, Reads } from './send';

type Chosen = Omit<Options, 'dryRun'>;

interface Props {
  reads: Reads;
  options: Chosen;
  change: (options: Chosen) => void;
  file: File | undefined;
  isBusy: boolean;
  choose: (file: File) => void;
}

/** A place to drop a file, a button that does the same, and how it is to be read. */
export function FileChooser({ reads, options, change, file, isBusy, choose }: Props) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const most = Math.round(reads.maximumBytes / 1024 / 1024);
  const set = (name: keyof Chosen) => (e: { target: { value: string } }) =>
    change({ ...options, [name]: e.target.value });
  return (
    <>
      <div className="how">
        <label>
          Format
          <select value={options.format} onChange={set('format')}>
            {reads.formats.map((format) => (
              <option key={format}>{format}</option>
            ))}
          </select>
        </label>
        <label>
          Who may see what is new
          <select value={options.visibility} onChange={set('visibility')}>
            {['public', 'partner', 'team'].map((v) => (
              <option key={v}>{spell(v)}</option>
            ))}
          </select>
        </label>
        <label>
          Source, where the file names none
          <input value={options.source} onChange={set('source')} placeholder="key or name" autoComplete="off" />
        </label>
        <label>
          Recorded on
          <input type="date" value={options.asOf} onChange={set('asOf')} />
        </label>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the input in it does the same */}
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault();
          setOver(false);
          const dropped = e.dataTransfer.files[0];
          if (dropped && !isBusy) choose(dropped);
        }}
      >
        <label htmlFor={id}>
          <strong>{file ? file.name : 'Drop a file here'}</strong>
          <span className="as-button">{file ? 'Choose another file' : 'Choose a file'}</span>
          <span>{most} MiB at most; gzip and zip are unpacked.</span>
        </label>
        <input
          id={id}
          className="quiet"
          type="file"
          disabled={isBusy}
          onChange={(e) => {
            const picked = e.target.files?.[0];
            if (picked) choose(picked);
            e.target.value = ''; // so that the same file, mended, can be chosen again
          }}
        />
      </div>
    </>
  );
}

import { useEffect, useRef } from 'react';
import { count } from '../words';
import type { Finding } from './send';

const most = 20;

interface Props {
  findings: Finding[];
  /** Whether the file was tried with its hidden rows shown. */
  isMeant: boolean;
  mean: (is: boolean) => void;
}

/** The rows by which a file says that something is public, or for partners, that is hidden now, and the box that lets them show it. */
export function HiddenRows({ findings, isMeant, mean }: Props) {
  const rows = findings.filter((f) => f.rule === (isMeant ? 'published' : 'kept-hidden'));
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isMeant) box.current?.focus(); // it went while the file was tried again
  }, [isMeant]);
  if (rows.length === 0 && !isMeant) return null;
  return (
    <fieldset className="notice">
      <legend>{isMeant ? 'What is hidden now would show' : 'What is hidden now stays hidden'}</legend>
      <ul>
        {rows.slice(0, most).map((f) => (
          <li key={`${f.file} ${f.row} ${f.reason}`}>
            {f.row ? `Row ${f.row}: ` : ''}
            {f.reason}
          </li>
        ))}
      </ul>
      {rows.length > most && <p>{count(rows.length - most, 'more row')} are among the findings below.</p>}
      <label>
        <input type="checkbox" ref={box} checked={isMeant} onChange={(e) => mean(e.target.checked)} /> Show what the
        file says is no longer hidden; this is meant
      </label>
    </fieldset>
  );
}

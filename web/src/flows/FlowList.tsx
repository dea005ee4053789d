import { useEffect, useRef } from 'react';
import { useAddress } from '../state/useAddress';
import { count, say } from '../words';
import type { Band } from './flows';

/** The flows of the band, block or line of the table that is open, each with a way to its details. */
export function FlowList({ bands, open }: { bands: Band[]; open: string }) {
  const [address, go] = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open && document.activeElement?.closest('tbody')) heading.current?.focus();
  }, [open]);
  const found = bands.filter((b) => b.middle.key === open || `${b.key}/`.startsWith(`${open}/`));
  const flows = found.flatMap((b) => b.flows);
  return (
    <section className="flow-list" aria-label="The flows of what is open">
      <button type="button" className="close" aria-label="Close the list" onClick={() => go({ cell: '' })}>
        ×
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {found[0] ? `${found[0].middle.name}: ${count(flows.length, 'flow')}` : 'No flow that is shown'}
      </h2>
      {flows.length === 0 && <p>None fits the filters.</p>}
      <ul>
        {flows.map((f) => (
          <li key={`${f.id} ${f.giver.id} ${f.taker.id}`}>
            <button
              type="button"
              className="plain"
              aria-current={f.id === address.selected || undefined}
              onClick={() => go({ selected: f.id })}
            >
              {f.giver.name} to {f.taker.name}
            </button>
            , {say(f.status)}
            {f.isSynthetic && ', made up'}
            {f.middle.key !== found[0]?.middle.key && `: ${f.middle.name}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

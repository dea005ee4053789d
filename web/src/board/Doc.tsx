import { spectrumMark } from '../palette';
import type { Document } from './board';

/** A document: a sheet with its corner folded, and the letter of its place on the data spectrum. */
export function Doc({ document, x, y }: { document: Document; x: number; y: number }) {
  const { letter, tone } = spectrumMark(document.spectrum);
  return (
    <g transform={`translate(${x},${y})`}>
      <title>{document.name}</title>
      <path className={`document ${tone}${document.isHollow ? ' hollow' : ''}`} d="M0,0H9.5L14,4.5V17H0Z" />
      <text className="letter level" x={7} y={9.5}>
        {letter}
      </text>
    </g>
  );
}

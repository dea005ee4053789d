import { spectrumMark } from '../palette';
import { groupCodes } from '../words';
import { isHollow, type Mark } from './scene';

/** The shape of a mark around 0,0: its kind by shape, the data spectrum by letter and colour, what does not exist by a dashed rim. */
export function Glyph({ mark }: { mark: Mark }) {
  const { thing, r } = mark;
  if (!thing) {
    return (
      <g>
        <circle className="hub" r={r} />
        <text className="number">{mark.count}</text>
      </g>
    );
  }
  const hollow = isHollow(thing) ? ' hollow' : '';
  switch (thing.kind) {
    case 'ACTOR':
      return (
        <g className="actor">
          <circle className="shape" r={r} />
          <text className="code">{groupCodes[mark.group] ?? ''}</text>
        </g>
      );
    case 'DATASET': {
      const { letter, tone } = spectrumMark(thing.spectrum);
      const w = r * 0.82;
      return (
        <g className={`data ${tone}${hollow}`}>
          <path className="shape" d={`M${-w},${-r}H${w - 5}L${w},${5 - r}V${r}H${-w}Z`} />
          <text className="letter">{hollow && thing.existence === 'MISSING' ? '?' : letter}</text>
        </g>
      );
    }
    case 'STANDARD':
      return (
        <g className={hollow}>
          <path className="shape" d={`M${-r},0L${-r / 2},${-r * 0.9}H${r / 2}L${r},0L${r / 2},${r * 0.9}H${-r / 2}Z`} />
          {hollow && <text className="code">?</text>}
        </g>
      );
    case 'SOFTWARE':
      return (
        <g>
          <rect className="shape" x={-r} y={-r * 0.8} width={r * 2} height={r * 1.6} rx={3} />
          <path className="shape" d={`M${-r * 0.5},${r * 0.3}H${r * 0.5}`} />
        </g>
      );
    case 'INITIATIVE':
      return <path className="shape" d={`M0,${-r}L${r},0L0,${r}L${-r},0Z`} />;
    default:
      return <path className="shape" d={`M0,${-r}L${r},${r * 0.8}H${-r}Z`} />;
  }
}

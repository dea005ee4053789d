import type { Ref } from 'react';
import { statusOf } from '../map/lineStyles';
import { cornerOf } from '../map/shapes';
import { type FocusTarget, FocusTargets } from '../picture/FocusTargets';
import { wrapText } from '../picture/wrapText';
import { count } from '../words';
import { FlowKey, flowKeyHeight, Sign } from './FlowKey';
import { bandName, madeOf } from './flows';
import { type Block, type Ribbon, type SankeyLayout, size } from './layout';
import '../map/paint.css';
import './paint.css';

interface Props {
  drawn: SankeyLayout;
  note: string;
  open: string;
  onOpen: (key: string) => void;
  picture: Ref<SVGSVGElement>;
}

/** Three columns: roles that give, what they give, roles that take. As tall as flows are many. */
export function Sankey({ drawn, note, open, onOpen, picture }: Props) {
  const { givers, middles, takers, ribbons, height } = drawn;
  const flows = givers.reduce((n, b) => n + b.count, 0);
  const name = `${count(flows, 'flow')} from roles that give, through datasets, to roles that take`;
  return (
    <svg
      ref={picture}
      className="paint sankey"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${size.width} ${height}`}
      data-width={size.width}
      data-height={height + flowKeyHeight}
      style={{ width: `clamp(${size.width * 0.8}px, 100%, ${size.width * 1.15}px)` }}
    >
      <title>{name}</title>
      <rect className="ground" width={size.width} height={height + flowKeyHeight} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do */}
      <g aria-hidden="true">
        <Heads />
        {ribbons.map((ribbon) => (
          <Ways key={ribbon.band.key} ribbon={ribbon} />
        ))}
        {ribbons.map(({ band, height, entry }) => {
          if (height < leastSigned) return null;
          const { sign } = statusOf(band.status);
          const isMade = madeOf(band.flows) === band.flows.length;
          return (
            <g key={band.key}>
              {sign && <Sign sign={sign} x={entry[0]} y={entry[1]} />}
              {isMade && <path className="made-line" d={cornerOf(entry, 2.2, sign !== '')} />}
            </g>
          );
        })}
        {givers.map((b) => (
          <Role key={b.key} block={b} x={size.label - 8} end />
        ))}
        {takers.map((b) => (
          <Role key={b.key} block={b} x={b.x + b.width + 8} />
        ))}
        {middles.map((b) => (
          <Carried key={b.key} block={b} />
        ))}
      </g>
      <FlowKey y={height + 4} note={note} />
      <FocusTargets open={open} onOpen={onOpen} targets={targetsOf(drawn)} />
    </svg>
  );
}

/** In bands lower than this signs would lie on each other; the dashes tell the status alone there, and names what is made up. */
const leastSigned = 12;

function Heads() {
  return (
    <>
      <text className="heading" x={4} y={18}>
        Role that gives
      </text>
      <text className="heading" x={(size.width - size.middle) / 2} y={18}>
        What is given, and how many flows
      </text>
      <text className="heading end" x={size.width - 4} y={18}>
        Role that takes
      </text>
    </>
  );
}

function Ways({ ribbon: { band, areas, lines } }: { ribbon: Ribbon }) {
  const { look } = statusOf(band.status);
  const { tone } = band.middle;
  return (
    <g data-band={band.key} data-count={band.flows.length}>
      {areas.map((d) => (
        <path key={d} className={`ribbon ${tone}`} d={d} />
      ))}
      {lines.map((d) => (
        <path key={d} className={`stroke flow-line ${look} ${tone}`} d={d} />
      ))}
    </g>
  );
}

function Role({ block, x, end = false }: { block: Block; x: number; end?: boolean }) {
  const middle = block.y + block.height / 2;
  return (
    <g data-block={block.key} data-count={block.count}>
      <rect className="role" x={block.x} y={block.y} width={block.width} height={block.height} />
      <text className={end ? 'label end' : 'label'} x={x} y={middle - 1}>
        {block.name}
      </text>
      <text className={end ? 'sub end' : 'sub'} x={x} y={middle + 14}>
        {count(block.count, 'flow')}
      </text>
    </g>
  );
}

function Carried({ block }: { block: Block }) {
  const { x, y, width, height, middle } = block;
  const centre = y + height / 2;
  const of = middle?.dataset ? middle.tone : 'without';
  return (
    <g data-block={block.key} data-count={block.count}>
      <rect className={`carried ${of}`} x={x} y={y} width={width} height={height} />
      {middle?.letter && (
        <>
          <rect className={`place ${middle.tone}`} x={x} y={y} width={18} height={height} />
          <text className="letter" x={x + 9} y={centre}>
            {height >= 9 ? middle.letter : ''}
          </text>
        </>
      )}
      <text className="label carried-name" x={x + 24} y={centre}>
        {wrapText(block.name, 36, 1)[0]}
      </text>
      <text className="label carried-name end" x={x + width - 6} y={centre}>
        {block.count.toLocaleString('en-GB')}
      </text>
    </g>
  );
}

/** What takes the focus, in the order of reading: givers, bands where they enter the middle, middles, takers. */
function targetsOf({ givers, middles, takers, ribbons }: SankeyLayout): FocusTarget[] {
  const roles = (blocks: Block[], word: string, by: number): FocusTarget[] =>
    blocks.map((b) => ({
      id: b.key,
      name: `${b.name} ${word} ${count(b.count, 'flow')}. Open the group on the map`,
      x: b.x + Math.min(by, 0),
      y: Math.min(b.y, b.y + b.height / 2 - 18),
      width: b.width + Math.abs(by),
      height: Math.max(b.height, 36),
    }));
  const entry = 60;
  return [
    ...roles(givers, 'give', -size.label + 4),
    ...ribbons.map(({ band, at, height }) => ({
      id: band.key,
      name: `${bandName(band)}. List them`,
      x: (size.width - size.middle) / 2 - entry,
      y: at[1],
      width: entry - 3,
      height,
    })),
    ...middles.map((b) => ({
      id: b.key,
      name: `${b.name}: ${count(b.count, 'flow')}. ${b.middle?.dataset ? 'Open its details' : b.key === 'others' ? 'Show more' : 'List them'}`,
      x: b.x,
      y: b.y,
      width: b.width,
      height: b.height,
    })),
    ...roles(takers, 'take', size.label - 4),
  ];
}

import type { FocusTarget } from '../picture/FocusTargets';
import { isDocument, type LaneBelow, type PlacedBelow } from './below';
import { Doc } from './Doc';
import { sizes } from './layout';
import { layerSentence, unheldSentence } from './sentences';
import type { Tie } from './ties';

interface Props {
  lanes: LaneBelow[];
  /** The ties of what is lit; null where nothing is open. */
  ties: Tie[] | null;
  /** What is open. */
  open: string;
  onSelect: (id: string) => void;
}

/** The lanes below those of actors: data that nobody holds, and the layers that are switched on. */
export function BelowLanes({ lanes, ties, open, onSelect }: Props) {
  const tied = ties && new Set([open, ...ties.map((t) => t.of)]);
  return lanes.map(({ heading, layer, box, things, more }) => (
    <g key={heading}>
      <rect className="lane" {...box} rx={10} />
      <text className="lane-name" x={box.x + 14} y={box.y + 20}>
        {heading}
        {more > 0 && `, and ${more} more`}
      </text>
      {things.map((placed) => (
        <Thing
          key={placed.thing.id}
          placed={placed}
          layer={layer}
          isDim={layer !== '' && tied !== null && !tied.has(placed.thing.id)}
          onSelect={onSelect}
        />
      ))}
    </g>
  ));
}

interface ThingProps {
  placed: PlacedBelow;
  layer: string;
  isDim: boolean;
  onSelect: (id: string) => void;
}

function Thing({ placed: { thing, box, lines, boxes }, layer, isDim, onSelect }: ThingProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what takes the focus lies above it
    <g className={isDim ? 'dim' : undefined} onClick={() => onSelect(thing.id)}>
      {isDocument(thing) ? (
        <Doc document={thing} x={box.x} y={box.y} />
      ) : (
        <path className={`layer-sign ${layer}`} d={signs[layer]} transform={`translate(${box.x + 7},${box.y + 8})`} />
      )}
      {!isDocument(thing) && thing.isSynthetic && <path className="made-up" d={`M${box.x - 3},${box.y - 3}h7l-7,7Z`} />}
      {lines.map((line, i) => (
        <text key={line} className="below" x={boxes[i]!.x} y={boxes[i]!.y + sizes.small}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The sign of each layer's things, around 0,0: its heading says what it stands for. */
const signs: Record<string, string> = {
  barriers: 'M-3,-7H3L7,-3V3L3,7H-3L-7,3V-3ZM-3.5,0H3.5',
  recommendations: 'M-7,-4H1V-7L7,0L1,7V4H-7Z',
  opportunities: 'M0,-7L2,-2H7L3,1.5L4.5,7L0,3.5L-4.5,7L-3,1.5L-7,-2H-2Z',
  actions: 'M-6,-6H6V6H-6ZM-3,0L-1,3L4,-3',
  pilots: 'M-6,7V-7M-6,-6H6L3,-2L6,2H-6',
  questions: 'M-7,0A7,7 0 1 1 7,0A7,7 0 1 1 -7,0M-2,-2A2.2,2.2 0 1 1 0,1V2M0,4V4.6',
  'use-cases': 'M0,-7L7,6H-7Z',
  standards: 'M-7,0L-3.5,-6H3.5L7,0L3.5,6H-3.5Z',
  software: 'M-7,-5.5H7V5.5H-7ZM-3.5,2.5H3.5',
  initiatives: 'M0,-7L7,0L0,7L-7,0Z',
};

/** What of a thing below takes the focus: its sign and its name. */
export function belowTargets(lanes: LaneBelow[]): FocusTarget[] {
  return lanes.flatMap(({ heading, things }) =>
    things.map(({ thing, box, boxes }) => ({
      id: thing.id,
      name: 'ties' in thing ? layerSentence(heading, thing) : unheldSentence(thing),
      x: box.x - 3,
      y: box.y - 3,
      width: Math.max(...boxes.map((b) => b.width)) + 24,
      height: 8 + sizes.line * boxes.length,
    })),
  );
}

/** The ties of what is lit, from the things of layers to what they are linked with. */
export function Ties({ ties }: { ties: Tie[] }) {
  return ties.map(({ key, from, to }) => <path key={key} className="tie" d={`M${from.join(',')}L${to.join(',')}`} />);
}

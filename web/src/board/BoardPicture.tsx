import { type Ref, useMemo, useState } from 'react';
import { turnChoice } from '../edit/chosen';
import { type FocusTarget, FocusTargets } from '../picture/FocusTargets';
import { count } from '../words';
import { BelowLanes, belowTargets, Ties } from './BelowLanes';
import { BoardKey, keyHeight } from './BoardKey';
import type { Board } from './board';
import { type Chain, chainOf } from './chains';
import { Doc } from './Doc';
import type { Gathered } from './gather';
import { Lanes } from './Lanes';
import type { Label } from './labels';
import type { PlacedActor } from './layout';
import type { LitWays } from './litWays';
import type { DrawnLine, Picture } from './picture';
import { carried, goodsWidth, signOf } from './route';
import { Steps, type stepsOf } from './Steps';
import { actorSentence, lineSentence } from './sentences';
import { tiesOf } from './ties';
import { circleAt, type useDrawing } from './useDrawing';
import type { pinning } from './usePins';
import './board.css';

interface Props {
  board: Board;
  picture: Picture;
  name: string;
  /** Where it is from. */
  note: string;
  selected: string;
  svg?: Ref<SVGSVGElement>;
  /** The line that is being drawn from one circle to another. */
  drawing: ReturnType<typeof useDrawing>;
  /** The ways that are lit where nothing is open or pointed at. */
  ways: LitWays | undefined;
  pinner: ReturnType<typeof pinning>;
  /** The ids of those that are changed together; undefined where nobody may change anything. */
  chosen: readonly string[] | undefined;
  steps: ReturnType<typeof stepsOf>;
  onOpen: (circle: PlacedActor) => void;
  /** Opens the Board of one actor. */
  onInside: (id: string) => void;
  onGather: (gathered: Gathered) => void;
  onSelect: (id: string) => void;
}

/** The Board: one stop of the Tab key, arrows from circle to circle, Enter opens one. */
export function BoardPicture({
  board,
  picture,
  name,
  note,
  selected,
  svg,
  ways,
  drawing,
  pinner,
  chosen,
  steps,
  onOpen,
  onInside,
  onGather,
  onSelect,
}: Props) {
  const [hover, setHover] = useState('');
  const lit = drawing.from || hover || selected;
  const own = useMemo(() => chainOf(board, lit), [board, lit]);
  const chain = own ?? ways?.chain ?? null;
  const ties = useMemo(() => tiesOf(board, picture, lit, chain), [board, picture, lit, chain]);
  const isOpen = chain !== null && (!own || lit === selected);
  const dimmed = useMemo(() => dimmedBy(picture, chain), [picture, chain]);
  const height = picture.height + keyHeight(picture) + 12;
  const open = (id: string) => {
    const circle = picture.actors.find((a) => a.id === id);
    if (!circle) onSelect(id);
    else if (!drawing.end(id)) onOpen(circle);
  };
  return (
    <svg
      ref={svg}
      className="board-picture"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${picture.width} ${height}`}
      data-width={picture.width}
      data-height={height}
      {...drawing.on}
      onClickCapture={(event) => {
        const id = circleAt(event.target);
        if (!chosen || !event.shiftKey || !id) return;
        turnChoice(id);
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        if (pinner.onKey(event)) return event.preventDefault();
        drawing.on.onKeyDown(event);
        const id = circleAt(event.target);
        if (chosen && id && event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) turnChoice(id);
        if (id && event.key.toLowerCase() === 'o' && !event.ctrlKey && !event.metaKey) onInside(id);
        if (event.key === '+' && steps.more(id) > 0) steps.open(id);
        if (event.key === '-' && steps.folds(id)) steps.fold(id);
      }}
    >
      <title>{name}</title>
      <Tips />
      <rect className="ground" width={picture.width} height={height} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the circles above it do */}
      <g aria-hidden="true">
        <Lanes picture={picture} onGather={onGather} />
        <BelowLanes lanes={picture.below} ties={isOpen ? ties : null} open={selected} onSelect={onSelect} />
        {picture.lines.map((line) => (
          <Line
            key={line.key}
            line={line}
            light={isHardest(line, own ? undefined : ways) ? 'hardest-line' : lightOf(line, chain)}
            onSelect={onSelect}
          />
        ))}
        {picture.actors.map((circle) => (
          <Circle
            key={circle.id}
            circle={circle}
            isPinned={pinner.pins.has(circle.id)}
            isChosen={chosen?.includes(circle.id) ?? false}
            isDim={isOpen && dimmed.has(circle.id)}
            onSelect={onSelect}
          />
        ))}
        <Ties ties={ties} />
        {picture.labels.map((l) => (
          <Words
            key={l.of}
            label={l}
            isName={picture.actors.some((a) => a.id === l.of)}
            isDim={isOpen && dimmed.has(l.of)}
          />
        ))}
        <Drawn picture={picture} drawing={drawing} />
        <BoardKey picture={picture} />
        <text className="key-word" x={18} y={height - 6}>
          {note}
        </text>
      </g>
      <FocusTargets
        targets={[
          ...picture.actors.map((circle) => targetOf(circle, picture.lines, steps, chosen)),
          ...belowTargets(picture.below),
        ]}
        open={selected}
        onOpen={open}
        onHover={setHover}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the keys + and − do the same */}
      <g aria-hidden="true">
        <Steps picture={picture} steps={steps} />
      </g>
    </svg>
  );
}

/** The line that is being drawn, and the circle that it comes from. */
function Drawn({ picture, drawing: { from, tip } }: Pick<Props, 'picture' | 'drawing'>) {
  const circle = picture.actors.find((a) => a.id === from);
  if (!circle) return null;
  return (
    <g className="only-screen">
      <circle className="drawn" cx={circle.at[0]} cy={circle.at[1]} r={circle.r + 5} />
      {tip && (
        <path className="drawn" d={`M${circle.at.join(',')}L${tip.join(',')}`} markerEnd="url(#board-tip-data)" />
      )}
    </g>
  );
}

/** What of a circle takes the focus: a square around it. */
function targetOf(
  circle: PlacedActor,
  lines: DrawnLine[],
  steps: Props['steps'],
  chosen: Props['chosen'],
): FocusTarget {
  const size = 2 * (circle.r + 4);
  const [x, y] = [circle.at[0] - size / 2, circle.at[1] - size / 2];
  const more = steps.more(circle.id);
  const name = [
    actorSentence(circle, lines),
    chosen?.includes(circle.id) && 'chosen',
    more > 0 && `${count(more, 'more exchange')} hidden: press +`,
    steps.folds(circle.id) && 'press − to fold what is around it',
  ];
  return { id: circle.id, name: name.filter(Boolean).join('; '), x, y, width: size, height: size };
}

/** How a line stands out: those of what is lit, those that lead to it or on from it, and the rest. */
function lightOf(line: DrawnLine, chain: Chain | null): string | undefined {
  if (!chain || line.exchanges.some((e) => chain.near.has(e))) return undefined;
  return line.exchanges.some((e) => chain.further.has(e)) ? 'further-line' : 'quiet-line';
}

/** Whether a way is hardest to get at a line. */
const isHardest = (line: DrawnLine, ways: LitWays | undefined): boolean =>
  ways !== undefined && line.exchanges.some((e) => ways.hardest.has(e.flow));

/** The circles and lines that step back while a chain is lit, by id and key. */
function dimmedBy(picture: Picture, chain: Chain | null): Set<string> {
  if (!chain) return new Set();
  const met = new Set([...chain.actors].map((id) => picture.circleOf.get(id)));
  return new Set([
    ...picture.actors.filter((circle) => !met.has(circle)).map((circle) => circle.id),
    ...picture.lines.filter((line) => lightOf(line, chain) === 'quiet-line').map((line) => line.key),
  ]);
}

function Line({ line, light, onSelect }: { line: DrawnLine; light?: string; onSelect: (id: string) => void }) {
  const [first] = line.exchanges;
  const { status, travels, flow } = first!;
  const look = status.toLowerCase();
  const tip = status === 'BLOCKED' ? 'blocked' : travels;
  const isImplied = line.exchanges.every((e) => e.isImplied);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table and the details list every exchange as a button
    <g className={light} data-flow={flow} onClick={() => onSelect(flow)}>
      <title>{lineSentence(line)}</title>
      <path
        className={`exchange ${travels} ${look}${isImplied ? ' implied' : ''}`}
        d={line.path}
        markerEnd={`url(#board-tip-${tip})`}
      />
      <Goods line={line} />
    </g>
  );
}

/** What lies on a line: the sign of its status, and what travels. */
function Goods({ line }: { line: DrawnLine }) {
  const [x, y] = line.goods.at;
  const { status } = line.exchanges[0]!;
  const sign = signOf(status);
  let left = x - goodsWidth(line) / 2;
  const place = (width: number) => {
    const at = left;
    left += width;
    return at;
  };
  const documents = line.exchanges.length > 1 ? [] : carried(line).slice(0, 3);
  const look = status === 'BLOCKED' ? ' blocked' : '';
  return (
    <>
      {sign && <Sign x={place(20) + 10} y={y} sign={sign} look={look} />}
      {line.exchanges.length > 1 && (
        <text className="count level" x={place(28) + 14} y={y}>
          {line.exchanges.length}
        </text>
      )}
      {documents.map((d) => (
        <Doc key={d.id} document={d} x={place(17) + 1.5} y={y - 8.5} />
      ))}
    </>
  );
}

function Sign({ x, y, sign, look }: { x: number; y: number; sign: string; look: string }) {
  return (
    <>
      <circle className={`sign${look}`} cx={x} cy={y} r={8.5} />
      <text className={`sign-word level${look}`} x={x} y={y}>
        {sign}
      </text>
    </>
  );
}

interface CircleProps {
  circle: PlacedActor;
  isPinned: boolean;
  isChosen: boolean;
  isDim: boolean;
  onSelect: Props['onSelect'];
}

/** What is seen of a circle: who it is, whether it is pinned or chosen, and what it holds beside it. */
function Circle({ circle, isPinned, isChosen, isDim, onSelect }: CircleProps) {
  const [x, y] = circle.at;
  return (
    <g className={isDim ? 'dim' : undefined}>
      <circle className={circle.folded > 0 ? 'folded' : `actor tone-${circle.tone}`} cx={x} cy={y} r={circle.r} />
      {isChosen && <circle className="drawn only-screen" cx={x} cy={y} r={circle.r + 4} />}
      {isPinned && <circle className="pin only-screen" cx={x} cy={y} r={3.5} />}
      {circle.folded > 0 && (
        <text className="count level" x={x} y={y}>
          +{circle.folded}
        </text>
      )}
      {circle.actor?.isSynthetic && <path className="made-up" d={`M${x - circle.r},${y - circle.r}h9l-9,9Z`} />}
      {circle.documents.map(({ document, more, box }) =>
        document ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: the details list every document as a button
          <g key={document.id} onClick={() => onSelect(document.id)}>
            <Doc document={document} x={box.x} y={box.y} />
          </g>
        ) : (
          <text key="more" className="count" x={box.x} y={box.y + 13}>
            +{more}
          </text>
        ),
      )}
    </g>
  );
}

function Words({ label, isName, isDim }: { label: Label; isName: boolean; isDim: boolean }) {
  const { box, lines, size, anchor } = label;
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  const step = box.height / lines.length;
  return (
    <text className={`${isName ? 'name' : 'barrier'} ${anchor}${isDim ? ' dim' : ''}`} data-label={label.of}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={box.y + i * step + size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The tips of lines, one for each colour, as not every browser lets a tip take its line's. */
function Tips() {
  return (
    <defs>
      {['data', 'money', 'other', 'blocked'].map((tone) => (
        <marker
          key={tone}
          id={`board-tip-${tone}`}
          viewBox="-9 -5 10 10"
          refX="-1"
          markerWidth="11"
          markerHeight="11"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={`tip ${tone}`} d="M-9,-4.5L0,0L-9,4.5Z" />
        </marker>
      ))}
    </defs>
  );
}

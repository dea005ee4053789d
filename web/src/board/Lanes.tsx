import { type PointerEvent, useState } from 'react';
import type { Gathered } from './gather';
import { contains } from './geometry';
import { headingBox, type PlacedLane, sizes } from './layout';
import type { Picture } from './picture';
import { onSheet } from './useDrawing';

interface Props {
  picture: Picture;
  /** Told of a lane whose heading was dropped on another lane. */
  onGather: (gathered: Gathered) => void;
}

/** The lanes with their headings. A heading that is dragged onto another lane gathers the two; GatherControl does so without a pointer. */
export function Lanes({ picture, onGather }: Props) {
  const [held, hold] = useState('');
  const [over, setOver] = useState('');
  const laneAt = (event: PointerEvent<SVGRectElement>) => {
    const [x, y] = onSheet(event.currentTarget, event);
    return picture.lanes.find(({ box }) => contains(box, [x, y]))?.name ?? '';
  };
  const drop = () => {
    if (held && over && over !== held) onGather([held, over]);
    hold('');
    setOver('');
  };
  const on = (lane: PlacedLane) => ({
    onPointerDown: (event: PointerEvent<SVGRectElement>) => {
      if (event.button !== 0 || event.pointerType === 'touch') return; // a finger scrolls
      event.currentTarget.setPointerCapture(event.pointerId);
      hold(lane.name);
    },
    onPointerMove: (event: PointerEvent<SVGRectElement>) => held && setOver(laneAt(event)),
    onPointerUp: drop,
    onPointerCancel: () => hold(''),
  });
  return picture.lanes.map((lane) => (
    <g key={lane.name}>
      <Ground lane={lane} isTarget={held !== '' && lane.name === over && over !== held} />
      <rect className="handle only-screen" {...headingBox(lane)} {...on(lane)} />
    </g>
  ));
}

/** What is seen of a lane: its ground, its heading, and who in it is not mapped yet. */
function Ground({ lane: { box, heading, notMapped }, isTarget }: { lane: PlacedLane; isTarget: boolean }) {
  return (
    <>
      <rect
        className={isTarget ? 'lane is-target' : 'lane'}
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={10}
      />
      {heading.map((line, i) => (
        <text key={line} className="lane-name" x={box.x + 14} y={box.y + 20 + i * 16}>
          {line}
        </text>
      ))}
      {notMapped?.lines.map((line, i) => (
        <text key={line} className="not-mapped" x={notMapped.at[0]} y={notMapped.at[1] + i * sizes.line}>
          {line}
        </text>
      ))}
    </>
  );
}

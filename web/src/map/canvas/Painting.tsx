import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { count } from '../../words';
import { isArrow, nearest } from '../arrowKeys';
import { nameOf } from '../MapPicture';
import type { Mark, Scene } from '../scene';
import { MoveButtons } from './MoveButtons';
import { Painter } from './paint';
import { repainter } from './repaint';
import { boundsOf, SpatialIndex } from './spatialIndex';
import { stylesOf } from './styles';
import { useCentreKept } from './useCentreKept';
import { useColourScheme } from './useColourScheme';
import { useDrag } from './useDrag';
import { useRepaint } from './useRepaint';
import './painting.css';

export interface Props {
  scene: Scene;
  name: string;
  zoom: number;
  onZoom: (by: number) => void;
  selected: string;
  onOpen: (mark: Mark) => void;
  onSelect: (id: string) => void;
}

const step = 120;

/**
 * The picture of very many things, painted. It moves by the browser's own scrolling, by
 * dragging and by buttons. One mark at a time is a real button over the painting: the
 * one stop of the Tab key, with its name; arrows go on to the next.
 */
export default function Painting({ scene, name, zoom, onZoom, selected, onOpen, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [active, setActive] = useState('');
  const [hover, setHover] = useState('');
  const [held, setHeld] = useState(false); // whether the keyboard is in the picture
  const scheme = useColourScheme();
  const grid = useMemo(() => new SpatialIndex(scene.marks), [scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme is another style
  const painter = useMemo(() => new Painter(scene, stylesOf(document.body)), [scene, scheme]);
  const spot = useMemo(
    () => scene.marks.find((m) => m.id === active) ?? scene.marks.find((m) => m.thing?.isFocus) ?? scene.marks[0],
    [scene, active],
  );
  const lit = hover || (held ? (spot?.id ?? '') : '');

  const paint = useMemo(() => {
    const renew = repainter(painter, lit, selected);
    return (all?: boolean) => {
      if (frame.current && canvas.current) renew(frame.current, canvas.current, zoom, all);
    };
  }, [painter, zoom, lit, selected]);
  useCentreKept(frame, scene, zoom);
  useLayoutEffect(() => paint(), [paint]);
  useRepaint(frame, paint);

  const under = (event: { clientX: number; clientY: number }): [number, number] => {
    const at = canvas.current!.getBoundingClientRect();
    const box = frame.current!;
    return [(event.clientX - at.left + box.scrollLeft) / zoom, (event.clientY - at.top + box.scrollTop) / zoom];
  };
  const drag = useDrag(frame, (event) => {
    const [x, y] = under(event);
    const mark = grid.at(x, y);
    const line = mark ? undefined : painter.lineAt(canvas.current!.getContext('2d')!, x, y);
    if (mark) onOpen(mark);
    else if (line?.link) onSelect(line.link.id);
  });
  const move = (x: number, y: number) => frame.current?.scrollBy(x * step, y * step);
  const onKey = (event: KeyboardEvent) => {
    if (!isArrow(event.key) || !spot) return;
    event.preventDefault();
    if (event.shiftKey) {
      const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      move(x!, y!);
    } else setActive(nearest(scene.marks, spot.id, event.key));
  };
  useWheel(frame, onZoom);
  const wide = scene.width * zoom;
  const high = scene.height * zoom;
  return (
    <>
      <MoveButtons move={move} />
      <div ref={frame} className="canvas painted" role="group" aria-label={name} aria-describedby="painted-how">
        <p className="quiet" id="painted-how">
          {count(scene.marks.length, 'thing')} and {count(scene.lines.length, 'link')}. Arrow keys lead from one to the
          next, with Shift they move the picture; Enter opens. The table has the same.
        </p>
        <div className="spread" style={{ width: wide, height: high }}>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the button over it does */}
          <canvas
            ref={canvas}
            aria-hidden="true"
            className={hover ? 'over' : undefined}
            {...drag}
            onPointerMove={(event) => {
              drag.onPointerMove(event);
              if (event.buttons === 0) setHover(grid.at(...under(event))?.id ?? '');
            }}
            onPointerLeave={() => setHover('')}
          />
          {spot && (
            <Hand
              key={spot.id}
              mark={spot}
              zoom={zoom}
              take={held}
              current={spot.id === selected}
              onKeyDown={onKey}
              onHeld={setHeld}
              onOpen={() => onOpen(spot)}
            />
          )}
        </div>
      </div>
    </>
  );
}

interface HandProps {
  mark: Mark;
  zoom: number;
  take: boolean;
  current: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onHeld: (held: boolean) => void;
  onOpen: () => void;
}

/** The mark that the keyboard is at. It takes the focus over from the one before, so that its name is said. */
function Hand({ mark, zoom, take, current, onKeyDown, onHeld, onOpen }: HandProps) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes
  useLayoutEffect(() => {
    if (take) button.current?.focus();
  }, []);
  const [left, top, right, bottom] = boundsOf(mark).map((n) => n * zoom) as [number, number, number, number];
  return (
    <button
      ref={button}
      type="button"
      className="hand"
      data-node={mark.id}
      aria-label={nameOf(mark)}
      aria-current={current || undefined}
      style={{ left, top, width: Math.max(24, right - left), height: Math.max(24, bottom - top) }}
      onKeyDown={onKeyDown}
      onFocus={() => onHeld(true)}
      onBlur={(e) => {
        if (e.relatedTarget) onHeld(false);
      }}
      onClick={onOpen}
    />
  );
}

/** With Ctrl, or two fingers apart, the wheel makes it larger and smaller; without, it scrolls. */
function useWheel(frame: React.RefObject<HTMLDivElement | null>, onZoom: (by: number) => void): void {
  useEffect(() => {
    const box = frame.current!;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onZoom(event.deltaY < 0 ? 1.1 : 1 / 1.1);
    };
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => box.removeEventListener('wheel', onWheel);
  }, [frame, onZoom]);
}

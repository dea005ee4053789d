import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isArrow, nearest } from '../map/arrowKeys';

/** Something in a picture that can be opened, and where it is. */
export interface FocusTarget {
  id: string;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its outline as an SVG path, where it is no box. */
  d?: string;
}

interface Props {
  targets: FocusTarget[];
  /** The one that is open; the focus comes back to it when it is closed. */
  open: string;
  onOpen: (id: string) => void;
  /** Told of the one that is pointed at; empty where it is left. */
  onHover?: (id: string) => void;
}

/** What of a picture takes the focus: one stop of the Tab key, arrows between, Home and End, Enter opens. */
export function FocusTargets({ targets, open, onOpen, onHover }: Props) {
  const [active, setActive] = useState('');
  const marks = useRef(new Map<string, SVGPathElement>());
  const has = (id: string) => targets.some((t) => t.id === id);
  const current = has(active) ? active : has(open) ? open : targets[0]?.id;
  const before = useRef('');
  useEffect(() => {
    if (before.current && !open && document.activeElement === document.body) marks.current.get(before.current)?.focus();
    // What was opened from elsewhere, by search say, is brought in sight.
    if (open && open !== before.current)
      marks.current.get(open)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    before.current = open;
  }, [open]);
  const to = (id: string | undefined) => {
    if (!id) return;
    setActive(id);
    const mark = marks.current.get(id);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    const centres = () => targets.map((t) => ({ id: t.id, x: t.x + t.width / 2, y: t.y + t.height / 2 }));
    if (event.shiftKey) return; // is for whoever shows the picture
    if (isArrow(event.key) && current) to(nearest(centres(), current, event.key));
    else if (event.key === 'Home') to(targets[0]?.id);
    else if (event.key === 'End') to(targets.at(-1)?.id);
    else if ((event.key === 'Enter' || event.key === ' ') && current) onOpen(current);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the targets within
    <g className="targets" onKeyDown={onKey}>
      {targets.map((t) => (
        <path
          key={t.id}
          data-node={t.id}
          ref={(element) => {
            if (element) marks.current.set(t.id, element);
            else marks.current.delete(t.id);
          }}
          className={t.id === open ? 'hit target open' : 'hit target'}
          role="button"
          tabIndex={t.id === current ? 0 : -1}
          aria-label={t.name}
          aria-pressed={t.id === open}
          d={t.d ?? `M${t.x},${t.y}h${t.width}v${t.height}h${-t.width}Z`}
          onFocus={() => setActive(t.id)}
          onPointerEnter={() => onHover?.(t.id)}
          onPointerLeave={() => onHover?.('')}
          onClick={() => {
            setActive(t.id);
            onOpen(t.id);
          }}
        >
          <title>{t.name}</title>
        </path>
      ))}
    </g>
  );
}

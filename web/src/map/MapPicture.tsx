import { type KeyboardEvent, memo, type Ref, useEffect, useRef, useState } from 'react';
import { say, title } from '../words';
import { isArrow, nearest } from './arrowKeys';
import { Glyph } from './Glyph';
import { Line, Tips } from './Line';
import { MapKey, mapKeyHeight, mapKeyWidth } from './MapKey';
import { labelClass, type Mark, type Scene } from './scene';
import './paint.css';

interface Props {
  scene: Scene;
  name: string;
  note: string;
  zoom: number;
  selected: string;
  picture: Ref<SVGSVGElement>;
  onOpen: (mark: Mark) => void;
  onSelect: (id: string) => void;
}

/** The picture: one stop of the Tab key, arrows between marks, Enter opens one. */
export function MapPicture({ scene, name, note, zoom, selected, picture, onOpen, onSelect }: Props) {
  const [active, setActive] = useState('');
  const [hover, setHover] = useState('');
  const marks = useRef(new Map<string, SVGGElement>());
  const current = scene.marks.some((m) => m.id === active)
    ? active
    : (scene.marks.find((m) => m.thing?.isFocus) ?? scene.marks[0])?.id;
  const held = useRef(false); // whether the keyboard was in the picture when it changed
  useEffect(() => {
    if (held.current && current && !marks.current.get(current)?.contains(document.activeElement))
      marks.current.get(current)?.focus();
  }, [current]);

  const at = hover || (held.current ? active : '');
  const lit = scene.lines.filter((l) =>
    l.link ? l.link.from === at || l.link.to === at : l.tie?.from === at || l.tie?.to === at,
  );

  const least = scene.marks[0]?.place === 'below' ? 0.62 : 0.8; // smaller than this nobody reads it

  const onKey = (event: KeyboardEvent) => {
    const mark = scene.marks.find((m) => m.id === current);
    if (isArrow(event.key) && current) {
      event.preventDefault();
      const next = nearest(scene.marks, current, event.key);
      setActive(next);
      marks.current.get(next)?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && mark) {
      event.preventDefault();
      onOpen(mark);
    }
  };
  return (
    <svg
      ref={picture}
      className="paint"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      data-width={Math.max(scene.width, mapKeyWidth)}
      data-height={scene.height + mapKeyHeight}
      style={{ width: `clamp(${scene.width * zoom * least}px, ${100 * zoom}%, ${scene.width * zoom * 1.1}px)` }}
      onKeyDown={onKey}
      onFocus={() => {
        held.current = true;
      }}
      onBlur={(e) => {
        if (e.relatedTarget) held.current = false;
      }}
    >
      <title>{name}</title>
      <Tips />
      <rect className="ground" width={Math.max(scene.width, mapKeyWidth)} height={scene.height + mapKeyHeight} />
      <g className={lit.length > 0 ? 'behind' : undefined}>
        <Still scene={scene} onSelect={onSelect} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines take no focus */}
      <g className="lit" aria-hidden="true">
        {lit.map((line) => (
          <path key={line.key} className={`stroke ${line.look}`} d={line.path} />
        ))}
      </g>
      <MapKey y={scene.height + 6} width={Math.max(scene.width, mapKeyWidth)} note={note} />
      <g className="marks">
        {scene.marks.map((mark) => (
          <g
            key={mark.id}
            data-node={mark.id}
            role="button"
            tabIndex={mark.id === current ? 0 : -1}
            aria-label={nameOf(mark)}
            aria-current={mark.id === selected || undefined}
            className="mark"
            transform={`translate(${mark.x},${mark.y})`}
            ref={(element) => {
              if (element) marks.current.set(mark.id, element);
              else marks.current.delete(mark.id);
            }}
            onFocus={() => setActive(mark.id)}
            onClick={() => onOpen(mark)}
            onPointerEnter={() => setHover(mark.id)}
            onPointerLeave={() => setHover('')}
          >
            <Target mark={mark} />
            {mark.id === selected && <circle className="halo" r={mark.r + 4} />}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** What does not change while one moves about. */
const Still = memo(function Still({ scene, onSelect }: { scene: Scene; onSelect: (id: string) => void }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the marks above it do
    <g aria-hidden="true" className={scene.frames.length > 0 ? 'dense' : 'haloed'}>
      {scene.frames.map((f) => (
        <g key={f.title}>
          <rect className="frame" x={f.x} y={f.y} width={f.width} height={f.height} rx={8} />
          <text className="heading" x={f.x + 12} y={f.y + 21}>
            {f.title}
          </text>
        </g>
      ))}
      {scene.headings.map((h) => (
        <text key={`${h.x} ${h.y}`} className="heading" x={h.x} y={h.y}>
          {h.text}
        </text>
      ))}
      {scene.lines.map((line) => (
        <Line key={line.key} line={line} onSelect={onSelect} />
      ))}
      {scene.marks.map((mark) => (
        <g key={mark.id} transform={`translate(${mark.x},${mark.y})`}>
          <Glyph mark={mark} />
          {mark.place === 'below' ? (
            <>
              <text className="label below" y={mark.r + 18}>
                {mark.label}
              </text>
              {mark.sub && (
                <text className="sub beneath" y={mark.r + 35}>
                  {mark.sub}
                </text>
              )}
            </>
          ) : (
            <>
              <text className={labelClass(mark)} x={mark.r + 7} y={mark.sub ? -1 : 4}>
                {mark.label}
              </text>
              {mark.sub && (
                <text className="sub" x={mark.r + 7} y={13}>
                  {mark.sub}
                </text>
              )}
            </>
          )}
        </g>
      ))}
    </g>
  );
});

function Target({ mark }: { mark: Mark }) {
  if (mark.place === 'below') return <circle className="hit" r={Math.max(mark.r, 14) + 4} />;
  const width = mark.r * 2 + 10 + Math.max(mark.label.length * 7, (mark.sub?.length ?? 0) * 6);
  return <rect className="hit" x={-mark.r - 3} y={-12} width={width} height={mark.sub ? 32 : 24} rx={4} />;
}

/** What a mark is called by those who hear it. */
export function nameOf({ label, thing, count, sub }: Mark): string {
  if (!thing) return `${label}: ${count}${sub ? `, ${sub}` : ''}. Open the group`;
  const facts = [
    title(thing.kind),
    thing.spectrum && say(thing.spectrum),
    (thing.existence ?? thing.standing) !== 'EXISTS' &&
      (thing.existence ?? thing.standing) &&
      say(thing.existence ?? thing.standing),
    thing.isSynthetic && 'made up',
    sub,
  ];
  return `${thing.name}. ${facts.filter(Boolean).join(', ')}${thing.isFocus ? '. In focus' : ''}`;
}

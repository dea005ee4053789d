import { memo, type Ref } from 'react';
import { Glyph } from '../map/Glyph';
import { mapKeyWidth } from '../map/MapKey';
import { labelEnd } from '../map/scene';
import { type FocusTarget, FocusTargets } from '../picture/FocusTargets';
import { title } from '../words';
import { DifferenceKey, differenceKeyHeight, Sign, type Tallies } from './DifferenceKey';
import { type Compared, fates, fateWords, linkName } from './difference';
import type { DifferenceLayout } from './layout';
import '../map/paint.css';
import './paint.css';

interface Props {
  layout: DifferenceLayout;
  tallies: Tallies;
  /** Names of all things, by id. */
  names: Map<string, string>;
  note: string;
  open: string;
  onOpen: (key: string) => void;
  picture: Ref<SVGSVGElement>;
}

/** Two revisions in one picture: what differs stands out and takes the focus, what does not is pale. */
export function DifferencePicture({ layout, tallies, names, note, open, onOpen, picture }: Props) {
  const width = Math.max(layout.width, mapKeyWidth);
  const height = layout.height + differenceKeyHeight;
  const name = 'What differs between the two revisions, on the map';
  return (
    <svg
      ref={picture}
      className="paint difference"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      data-width={width}
      data-height={height}
      style={{ width: `clamp(${layout.width * 0.8}px, 100%, ${layout.width * 1.1}px)` }}
    >
      <title>{name}</title>
      <rect className="ground" width={width} height={height} />
      <Still layout={layout} />
      <DifferenceKey y={layout.height + 4} tallies={tallies} note={note} />
      <FocusTargets open={open} onOpen={onOpen} targets={targetsOf(layout, names)} />
    </svg>
  );
}

/** What does not change while one moves about: frames, then what is pale, then lines, marks and signs of what differs. */
const Still = memo(function Still({ layout: { frames, things, links } }: { layout: DifferenceLayout }) {
  const differs = <T extends Compared<unknown>>(list: T[]) => list.filter((one) => one.fate !== 'SAME');
  const same = <T extends Compared<unknown>>(list: T[]) => list.filter((one) => one.fate === 'SAME');
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do
    <g aria-hidden="true">
      <Tips />
      {frames.map((f) => (
        <g key={`${f.title} ${f.y}`}>
          <rect className="frame" x={f.x} y={f.y} width={f.width} height={f.height} rx={8} />
          <text className="heading" x={f.x + 12} y={f.y + 21}>
            {f.title}
          </text>
        </g>
      ))}
      {[...same(links), ...differs(links)].map((link) => (
        <LinkLine key={link.key} link={link} />
      ))}
      {[...same(things), ...differs(things)].map((thing) => (
        <ThingMark key={thing.key} thing={thing} />
      ))}
      {differs(links).map(({ key, fate, sign }) => (
        <g key={key} className={fateWords[fate].look}>
          <Sign fate={fate} x={sign[0]} y={sign[1]} />
        </g>
      ))}
    </g>
  );
});

function LinkLine({ link: { fate, line } }: { link: DifferenceLayout['links'][number] }) {
  const { look } = fateWords[fate];
  const differs = fate !== 'SAME';
  return (
    <g className={differs ? `differs ${look}` : look} data-link={fate}>
      <path className="stroke" d={line.path} markerEnd={differs ? `url(#tip-${look})` : undefined} />
    </g>
  );
}

function ThingMark({ thing: { fate, mark } }: { thing: DifferenceLayout['things'][number] }) {
  const { look } = fateWords[fate];
  const differs = fate !== 'SAME';
  return (
    <g className={differs ? `differs ${look}` : look} data-thing={fate} transform={`translate(${mark.x},${mark.y})`}>
      <Glyph mark={mark} />
      {differs && <circle className="ring" r={mark.r + 4} />}
      <text className="label" x={mark.r + (differs ? 14 : 7)} y={4}>
        {mark.label}
      </text>
      <Sign fate={fate} x={mark.r + 3} y={-mark.r + 1} />
    </g>
  );
}

function Tips() {
  return (
    <defs>
      {fates
        .filter((fate) => fate !== 'SAME')
        .map((fate) => (
          <marker
            key={fate}
            id={`tip-${fateWords[fate].look}`}
            viewBox="-8 -5 10 10"
            refX="-1"
            markerWidth="10"
            markerHeight="10"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <g className={`differs ${fateWords[fate].look}`}>
              <path className="tip" d="M-6,-3.5L0,0L-6,3.5" />
            </g>
          </marker>
        ))}
    </defs>
  );
}

/** What takes the focus: what differs, things in the order of the picture, then links. */
function targetsOf({ things, links }: DifferenceLayout, names: Map<string, string>): FocusTarget[] {
  const end = (fate: keyof typeof fateWords, words: string[]) =>
    [
      fateWords[fate].word,
      ...words,
      fate === 'ENDED' ? 'Open it on the map as it was before' : 'Open its details',
    ].join('. ');
  return [
    ...things
      .filter((t) => t.fate !== 'SAME')
      .sort((a, b) => a.mark.x - b.mark.x || a.mark.y - b.mark.y)
      .map(({ key, of, fate, words, mark }) => ({
        id: key,
        name: `${of.name}, ${title(of.kind).toLowerCase()}. ${end(fate, words)}`,
        x: mark.x - mark.r - 6,
        y: mark.y - 12,
        width: labelEnd(mark) + 14 - mark.x + mark.r,
        height: 24,
      })),
    ...links
      .filter((b) => b.fate !== 'SAME')
      .map(({ key, of, fate, words, sign: [x, y] }) => ({
        id: key,
        name: `${linkName(of, names)}. ${end(fate, words)}`,
        x: x - 12,
        y: y - 12,
        width: 24,
        height: 24,
      })),
  ];
}

import { spectrumMark } from '../palette';
import { count, linkWord, madeUp, say } from '../words';
import { signOf, statusWords } from './lineStyles';
import type { DrawnLine } from './scene';
import { cornerOf } from './shapes';

/** One line with its tip and its signs: whether it runs, whether its claims hold, whether it is made up. */
export function Line({ wire, onSelect }: { wire: DrawnLine; onSelect?: (id: string) => void }) {
  const tone = toneOf(wire);
  const { bond } = wire;
  return (
    <g className="line" data-link={bond || wire.tie ? wire.key : undefined}>
      <title>{sentence(wire)}</title>
      <path
        className={`wire ${wire.look} ${tone}`}
        d={wire.path}
        strokeWidth={widthOf(wire)}
        markerEnd={wire.arrow ? `url(#tip-${tone || 'line'})` : undefined}
      />
      {wire.look === 'money' && <path className="inner" d={wire.path} />}
      <Signs wire={wire} />
      {isMadeUp(wire) && (
        <path className="made-line" d={cornerOf(wire.middle, widthOf(wire), signsOf(wire).length > 0)} />
      )}
      {bond && onSelect && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the details list every link as a button; this is the same for the mouse
        <path className="hit-wire" d={wire.path} onClick={() => onSelect(bond.id)} />
      )}
    </g>
  );
}

/** The class of a line's colour; empty where it has none of its own. */
export function toneOf({ bond }: DrawnLine): string {
  if (!bond || bond.type) return '';
  return bond.valueKind === 'DATA' || bond.spectrum !== 'UNKNOWN' ? spectrumMark(bond.spectrum).tone : '';
}

/** How wide a line is where lines are few. */
export function widthOf(wire: DrawnLine): number {
  if (wire.tie) return wire.width;
  return wire.look === 'money' ? 3.6 : wire.look === 'keeps' ? 2.6 : wire.width;
}

/** What a line says, in words. */
export function sentence({ bond, tie }: DrawnLine): string {
  if (tie) {
    const flows = tie.flows > 0 ? `, ${tie.flows} of them flows: ${statusWords(tie)}` : '';
    return [count(tie.links, 'link') + flows, madeUp(tie.syntheticCount, tie.links)].filter(Boolean).join('; ');
  }
  if (!bond) return '';
  const made = bond.isSynthetic ? '; made up' : '';
  return bond.type
    ? `${linkWord(bond.type)}: ${say(bond.state)}${made}`
    : `${say(bond.valueKind)} ${runs(bond.status)}: ${say(bond.state)}${made}`;
}

const runs = (status: string | null) =>
  status === 'UNKNOWN' ? 'of which it is not known whether it runs' : say(status);

/** The signs on a line: whether it runs, and whether its claims hold. */
export function signsOf(wire: DrawnLine): string[] {
  const doubt = wire.bond?.state === 'DISPUTED' ? '≠' : wire.bond?.state === 'UNSUPPORTED' ? '∅' : '';
  return [signOf(wire.look), doubt].filter(Boolean);
}

/** Whether all that a line stands for is made up. */
export function isMadeUp({ bond, tie }: DrawnLine): boolean {
  return bond?.isSynthetic || (tie !== undefined && tie.syntheticCount === tie.links);
}

function Signs({ wire }: { wire: DrawnLine }) {
  return signsOf(wire).map((sign, i) => (
    <g key={sign} className="badge" transform={`translate(${wire.middle[0] + i * 17},${wire.middle[1]})`}>
      <circle className="rim" r={7} />
      {sign === '‖' ? <path className="stop" d="M-3.5,0H3.5" /> : <text className="sign">{sign}</text>}
    </g>
  ));
}

/** The tips of lines, one for each colour, as not every browser lets a tip take its line's. */
export function Tips() {
  return (
    <defs>
      {['line', 'open', 'public', 'shared', 'closed', 'none'].map((tone) => (
        <marker
          key={tone}
          id={`tip-${tone}`}
          viewBox="-8 -5 10 10"
          refX="-1"
          markerWidth="10"
          markerHeight="10"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={`tip ${tone}`} d="M-6,-3.5L0,0L-6,3.5" />
        </marker>
      ))}
    </defs>
  );
}

import { spectrumMark } from '../palette';
import { count, linkWord, madeUp, say } from '../words';
import { signOf, statusWords } from './lineStyles';
import type { DrawnLine } from './scene';
import { cornerOf } from './shapes';

/** One line with its tip and its signs: whether it runs, whether its claims hold, whether it is made up. */
export function Line({ line, onSelect }: { line: DrawnLine; onSelect?: (id: string) => void }) {
  const tone = toneOf(line);
  const { link } = line;
  return (
    <g className="line" data-link={link || line.tie ? line.key : undefined}>
      <title>{sentence(line)}</title>
      <path
        className={`stroke ${line.look} ${tone}`}
        d={line.path}
        strokeWidth={widthOf(line)}
        markerEnd={line.arrow ? `url(#tip-${tone || 'line'})` : undefined}
      />
      {line.look === 'money' && <path className="inner" d={line.path} />}
      <Signs line={line} />
      {isMadeUp(line) && (
        <path className="made-line" d={cornerOf(line.middle, widthOf(line), signsOf(line).length > 0)} />
      )}
      {link && onSelect && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the details list every link as a button; this is the same for the mouse
        <path className="hit-line" d={line.path} onClick={() => onSelect(link.id)} />
      )}
    </g>
  );
}

/** The class of a line's colour; empty where it has none of its own. */
export function toneOf({ link }: DrawnLine): string {
  if (!link || link.type) return '';
  return link.valueKind === 'DATA' || link.spectrum !== 'UNKNOWN' ? spectrumMark(link.spectrum).tone : '';
}

/** How wide a line is where lines are few. */
export function widthOf(line: DrawnLine): number {
  if (line.tie) return line.width;
  return line.look === 'money' ? 3.6 : line.look === 'keeps' ? 2.6 : line.width;
}

/** What a line says, in words. */
export function sentence({ link, tie }: DrawnLine): string {
  if (tie) {
    const flows = tie.flows > 0 ? `, ${tie.flows} of them flows: ${statusWords(tie)}` : '';
    return [count(tie.links, 'link') + flows, madeUp(tie.syntheticCount, tie.links)].filter(Boolean).join('; ');
  }
  if (!link) return '';
  const made = link.isSynthetic ? '; made up' : '';
  return link.type
    ? `${linkWord(link.type)}: ${say(link.state)}${made}`
    : `${say(link.valueKind)} ${runs(link.status)}: ${say(link.state)}${made}`;
}

const runs = (status: string | null) =>
  status === 'UNKNOWN' ? 'of which it is not known whether it runs' : say(status);

/** The signs on a line: whether it runs, and whether its claims hold. */
export function signsOf(line: DrawnLine): string[] {
  const doubt = line.link?.state === 'DISPUTED' ? '≠' : line.link?.state === 'UNSUPPORTED' ? '∅' : '';
  return [signOf(line.look), doubt].filter(Boolean);
}

/** Whether all that a line stands for is made up. */
export function isMadeUp({ link, tie }: DrawnLine): boolean {
  return link?.isSynthetic || (tie !== undefined && tie.syntheticCount === tie.links);
}

function Signs({ line }: { line: DrawnLine }) {
  return signsOf(line).map((sign, i) => (
    <g key={sign} className="badge" transform={`translate(${line.middle[0] + i * 17},${line.middle[1]})`}>
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

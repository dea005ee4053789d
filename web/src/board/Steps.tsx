import type { PlacedActor } from './layout';
import type { Picture } from './picture';

interface Props {
  picture: Picture;
  steps: ReturnType<typeof stepsOf>;
}

const size = 9;

/** Whether circles open what is hidden around them, or fold what they opened. */
export function stepsOf(around: string[], hiddenOf: Map<string, number>, go: (around: string[]) => void) {
  const isCentre = (id: string) => around.includes(id);
  return {
    /** How many more exchanges a circle would open. */
    more: (id: string) => (around.length > 0 && !isCentre(id) ? (hiddenOf.get(id) ?? 0) : 0),
    /** Whether what is around a circle can be folded: something else is left then. */
    folds: (id: string) => isCentre(id) && around.length > 1,
    open: (id: string) => go([...around, id]),
    fold: (id: string) => go(around.filter((each) => each !== id)),
  };
}

/** A + with a count at each circle that has more around it, a − at each whose surroundings can be folded. */
export function Steps({ picture, steps }: Props) {
  return picture.actors
    .filter(({ folded }) => folded === 0)
    .map((circle) => {
      const more = steps.more(circle.id);
      if (more > 0) {
        return <Step key={circle.id} circle={circle} sign={`+${more}`} run={() => steps.open(circle.id)} />;
      }
      if (!steps.folds(circle.id)) return null;
      return <Step key={circle.id} circle={circle} sign="−" run={() => steps.fold(circle.id)} />;
    });
}

/** For the mouse and the finger; by keyboard + and − do the same where the focus is. */
function Step({ circle, sign, run }: { circle: PlacedActor; sign: string; run: () => void }) {
  const [x, y] = [circle.at[0] - circle.r + 2, circle.at[1] + circle.r - 4];
  const width = 2 * size + (sign.length - 1) * 5;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys + and − do the same
    <g className="step only-screen" onClick={run}>
      <rect className="reach" x={x - width + 3} y={y - 12} width={Math.max(24, width + 4)} height={24} />
      <rect x={x - width + size} y={y - size} width={width} height={2 * size} rx={size} />
      <text className="level" x={x - width / 2 + size} y={y}>
        {sign}
      </text>
    </g>
  );
}

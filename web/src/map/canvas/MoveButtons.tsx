/** Moves the picture for those who do not drag. */
export function MoveButtons({ move }: { move: (x: number, y: number) => void }) {
  return (
    <fieldset className="switch moves">
      <legend>Move</legend>
      <button type="button" aria-label="Move left" onClick={() => move(-1, 0)}>
        ←
      </button>
      <button type="button" aria-label="Move up" onClick={() => move(0, -1)}>
        ↑
      </button>
      <button type="button" aria-label="Move down" onClick={() => move(0, 1)}>
        ↓
      </button>
      <button type="button" aria-label="Move right" onClick={() => move(1, 0)}>
        →
      </button>
    </fieldset>
  );
}

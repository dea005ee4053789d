import { Dialog } from './controls/Dialog';

/** Asks before what was entered is lost. */
export default function DiscardDialog({ keep, lose }: { keep: () => void; lose: () => void }) {
  return (
    <Dialog name="Throw away what you entered?" close={keep} narrow>
      <p>It has not been saved.</p>
      <p className="buttons">
        <button type="button" className="strong" onClick={keep}>
          Keep editing
        </button>
        <button type="button" onClick={lose}>
          Throw it away
        </button>
      </p>
    </Dialog>
  );
}

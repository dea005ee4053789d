import { spell } from '../words';
import type { EditedNode } from './edited';
import { type Done, Frame } from './Frame';

interface Props {
  claim: EditedNode;
  field: string;
  done: Done;
  cancel: () => void;
}

/** Says that a claim on a field is right where others say otherwise. */
export function SettleForm({ claim, field, done, cancel }: Props) {
  const version = claim.history.nodes[0];
  const before = (version?.fields as { settled?: string[] } | undefined)?.settled ?? [];
  const settled = [...new Set([...before, field])];
  return (
    <Frame
      save="This one is right"
      fields={[]}
      operations={(reason) => [
        {
          updateClaim: {
            id: claim.id,
            expectedVersion: version?.revision,
            input: { settled, ...(reason && { reason }) },
          },
        },
      ]}
      help="It stands with the claim too."
      done={done}
      cancel={cancel}
    >
      {() => (
        <p>
          What it says of {spell(field)} is shown from then on, and what others say no longer disputes it. Taking the
          revision back opens the dispute again.
        </p>
      )}
    </Frame>
  );
}

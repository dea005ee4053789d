import { ask } from '../api/client';
import { UndoImportDocument } from '../api/generated/graphql';
import { useViewer } from '../signin/viewer';
import { type How, TakingBack } from './TakingBack';

/** Takes an import back: first what would come of it, then for good. */
export function TakeBack({ run }: { run: string }) {
  const mayTakeBack = useViewer()?.role === 'ADMIN';
  if (!mayTakeBack) return <p className="quiet">An administrator can take it back.</p>;
  const takeBack = async (how: How) => (await ask(UndoImportDocument, { run, ...how })).data.undoImport;
  return <TakingBack name="Undo this import" takeBack={takeBack} />;
}

import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { NotWalkedDocument } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { notWalked, walkedFlows } from './words';

/** A map has no more things in focus. */
const most = 100;

/** Which flows are walked, and how many next to these things are not, where the map can tell. */
export function FlowsWalked({ near }: { near: string[] }) {
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['not walked', near, asked],
    queryFn: ({ signal }) => ask(NotWalkedDocument, { near, ...asked }, signal),
    enabled: near.length <= most,
  });
  const told = query.data?.data;
  const counted = told && notWalked(near, told.map.links);
  const uncounted = near.length > most || query.isError ? 'How many of those lie beside was not counted.' : '';
  return <span className="walked"> {[walkedFlows, counted ?? uncounted].filter(Boolean).join(' ')}</span>;
}

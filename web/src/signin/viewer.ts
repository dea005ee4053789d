import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { ViewerDocument } from '../api/generated/graphql';
import { useToken } from '../state/token';

/** Who is signed in; undefined where nobody is, or until the server has said so. */
export function useViewer() {
  const isSignedIn = useToken() !== '';
  const query = useQuery({
    queryKey: ['viewer'],
    enabled: isSignedIn,
    queryFn: ({ signal }) => ask(ViewerDocument, {}, signal),
  });
  return isSignedIn ? (query.data?.data.viewer ?? undefined) : undefined;
}

/** Whether who is signed in is a guest of a workshop, who hands in what others decide on. */
export function useIsGuest(): boolean {
  return useViewer()?.role === 'CONTRIBUTOR';
}

/** Whether who is signed in may enter things: to change them, or to hand them in. */
export function useMayEnter(): boolean {
  const isGuest = useIsGuest();
  return useMayChange() || isGuest;
}

/** Whether who is signed in may change things. */
export function useMayChange(): boolean {
  const role = useViewer()?.role;
  return role === 'EDITOR' || role === 'ADMIN';
}

import { useEffect, useState } from 'react';
import { WorkshopFollowedDocument, type WorkshopStandsFragment } from '../api/generated/graphql';
import { follow, pause } from '../live/follow';
import { useToken } from '../state/token';

export type Stands = WorkshopStandsFragment;

/** A workshop as it stands, from the moment on that something of it changes; undefined: not known yet. */
export function useWorkshop(id: string): Stands | undefined {
  const [stands, setStands] = useState<Stands>();
  const secret = useToken();
  // biome-ignore lint/correctness/useExhaustiveDependencies: somebody else sees another one
  useEffect(() => {
    if (!id) return;
    const leaving = new AbortController();
    let attempts = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const attempt = () => {
      const each = ({ data }: { data?: { workshop: unknown } | null }) => {
        if (!data) return;
        attempts = 0;
        const is = data.workshop as Stands;
        isOver = !is.isOpen && is.guests.some(({ isYou }) => isYou); // others may go on to decide
        setStands(is);
      };
      const ended = () => {
        if (!leaving.signal.aborted && !isOver) timer = setTimeout(attempt, pause(++attempts));
      };
      follow(WorkshopFollowedDocument, { workshop: id }, each, () => {}, leaving.signal).then(ended, ended);
    };
    attempt();
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [id, secret]);
  return stands?.workshop === id ? stands : undefined;
}

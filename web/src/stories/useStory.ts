import { useQuery } from '@tanstack/react-query';
import { type Story, stories, type Told } from './stories';

export interface Telling {
  story?: Story;
  told?: Told;
  error: unknown;
  isPending: boolean;
  again: () => void;
}

/** The answer of the story that the address names. */
export function useStory(slug: string, at: number): Telling {
  const story = stories.find((s) => s.slug === slug);
  const query = useQuery({
    queryKey: ['story', slug, at],
    enabled: story !== undefined,
    queryFn: ({ signal }) => story!.tell(at || null, signal),
  });
  return {
    story,
    told: query.data,
    error: query.error,
    isPending: story !== undefined && query.isPending,
    again: () => void query.refetch(),
  };
}

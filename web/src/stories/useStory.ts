import { useQuery } from '@tanstack/react-query';
import { type Story, type StoryAnswer, stories } from './stories';

export interface StoryState {
  story?: Story;
  told?: StoryAnswer;
  error: unknown;
  isPending: boolean;
  again: () => void;
}

/** The answer of the story that the address names. */
export function useStory(slug: string, at: number): StoryState {
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

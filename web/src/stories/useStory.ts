import { useQuery } from '@tanstack/react-query';
import { useAsked } from '../madeup/useMadeUp';
import { type Story, type StoryAnswer, stories } from './stories';

export interface StoryState {
  story?: Story;
  told?: StoryAnswer;
  error: unknown;
  isPending: boolean;
  again: () => void;
}

/** The answer of the story that the address names. */
export function useStory(slug: string): StoryState {
  const asked = useAsked();
  const story = stories.find((s) => s.slug === slug);
  const query = useQuery({
    queryKey: ['story', slug, asked],
    enabled: story !== undefined,
    queryFn: ({ signal }) => story!.tell(asked, signal),
  });
  return {
    story,
    told: query.data,
    error: query.error,
    isPending: story !== undefined && query.isPending,
    again: () => void query.refetch(),
  };
}

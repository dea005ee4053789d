import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../api/client';
import { type Kind, SearchDocument } from '../api/generated/graphql';
import { useAddress } from '../state/useAddress';

/** A thing that a search found. */
export interface Found {
  id: string;
  name: string;
  __typename: string;
}

const nothing: Found[] = [];
const none: string[] = [];

/**
 * The first things that have the words, once somebody rests from typing, and a sentence about them; where there are
 * none, what may be meant. What is made up is among them where that is asked for. Until then they are those of the words before, and are not current.
 */
export function useFound(words: string, kinds: Kind[] | undefined, synthetic: boolean) {
  const [address] = useAddress();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setAsked(words.trim()), 150);
    return () => clearTimeout(wait);
  }, [words]);
  const isAsked = asked.length > 1 && words !== '';
  const found = useQuery({
    queryKey: ['search', asked, kinds, address.at, synthetic],
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      ask(SearchDocument, { query: asked, kinds: kinds ?? null, first: 8, at: address.at || null, synthetic }, signal),
  });
  const search = found.data?.data.search;
  const things = isAsked && search ? search.nodes : nothing;
  const status = found.isError
    ? 'The search was not answered.'
    : !search
      ? 'Searching …'
      : search.totalCount === 0
        ? 'Nothing has these words.'
        : search.totalCount > things.length
          ? `The first ${things.length} of ${search.totalCount}`
          : '';
  const meant = isAsked && search ? search.didYouMean : none;
  const isCurrent = asked === words.trim() && !found.isFetching;
  return { isAsked, isCurrent, things, status, meant };
}

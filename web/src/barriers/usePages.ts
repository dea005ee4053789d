import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../api/client';
import {
  ActionsDocument,
  type ActionsQuery,
  BarriersDocument,
  type BarriersQuery,
  DataSourcesDocument,
  UseCasesDocument,
} from '../api/generated/graphql';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import type { Provenance } from '../picture/provenance';
import { type ActionAnswer, orderedActions } from './actions';
import { type Barrier, barrierOf, ordered } from './barriers';
import type { DataSource } from './dataSources';
import { orderedUseCases, type UseCase } from './useCases';

/** How many are read at most. */
const most = 500;

/** All of a list, at one revision. */
export interface Whole<T> {
  all: T[];
  /** How many were left out, as more are not read at a time; null: nobody counted so many. */
  unread: number | null;
  revision: Provenance;
  partial: string[];
}

interface Page<T> {
  list: {
    nodes: T[];
    totalCount: number;
    totalIsCapped: boolean;
    pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  };
  revision: Provenance;
}

type Turn<T> = (after: string | null, at: number | null) => Promise<Answer<Page<T>>>;

async function gather<T>(turn: Turn<T>, at: number | null): Promise<Whole<T>> {
  const all: T[] = [];
  const partial: string[] = [];
  let moment = at;
  for (let after: string | null = null; ; ) {
    const answer: Answer<Page<T>> = await turn(after, moment);
    const { list, revision } = answer.data;
    moment = revision.revision || null; // all pages are of one revision
    all.push(...list.nodes);
    partial.push(...answer.partial);
    const isLast = !list.pageInfo.hasNextPage;
    if (isLast || all.length >= most) {
      const unread = isLast ? 0 : list.totalIsCapped ? null : list.totalCount - all.length;
      return { all, unread, revision, partial };
    }
    after = list.pageInfo.endCursor ?? null;
  }
}

async function barriers({ at, synthetic }: Asked, signal: AbortSignal): Promise<Whole<Barrier>> {
  const whole = await gather<BarriersQuery['barriers']['nodes'][number]>(async (after, at) => {
    const { data, ...answer } = await ask(BarriersDocument, { after, at, synthetic }, signal);
    return { ...answer, data: { list: data.barriers, revision: data.revision } };
  }, at);
  return { ...whole, all: ordered(whole.all.map(barrierOf)) };
}

async function actions({ at, synthetic }: Asked, signal: AbortSignal): Promise<Whole<ActionAnswer>> {
  const whole = await gather<ActionsQuery['actions']['nodes'][number]>(async (after, at) => {
    const { data, ...answer } = await ask(ActionsDocument, { after, at, synthetic }, signal);
    return { ...answer, data: { list: data.actions, revision: data.revision } };
  }, at);
  return { ...whole, all: orderedActions(whole.all) };
}

async function casesOf({ at, synthetic }: Asked, signal: AbortSignal): Promise<Whole<UseCase>> {
  const whole = await gather<UseCase>(async (after, at) => {
    const { data, ...answer } = await ask(UseCasesDocument, { after, at, synthetic }, signal);
    return { ...answer, data: { list: data.useCases, revision: data.revision } };
  }, at);
  return { ...whole, all: orderedUseCases(whole.all) };
}

function dataSources({ at, synthetic }: Asked, signal: AbortSignal): Promise<Whole<DataSource>> {
  return gather<DataSource>(async (after, at) => {
    const { data, ...answer } = await ask(DataSourcesDocument, { after, at, synthetic }, signal);
    return { ...answer, data: { list: data.datasets, revision: data.revision } };
  }, at);
}

/** The use cases of the moment that is shown. */
export function useUseCases() {
  const asked = useAsked();
  return useQuery({
    queryKey: ['use cases', asked],
    queryFn: ({ signal }) => casesOf(asked, signal),
    placeholderData: keepPreviousData,
  });
}

/** The data of the moment that is shown, with who has it. */
export function useDataSources() {
  const asked = useAsked();
  return useQuery({
    queryKey: ['data sources', asked],
    queryFn: ({ signal }) => dataSources(asked, signal),
    placeholderData: keepPreviousData,
  });
}

/** The barriers of the moment that is shown. */
export function useBarriers() {
  const asked = useAsked();
  return useQuery({
    queryKey: ['barriers', asked],
    queryFn: ({ signal }) => barriers(asked, signal),
    placeholderData: keepPreviousData,
  });
}

/** The actions of the moment that is shown. */
export function useActions() {
  const asked = useAsked();
  return useQuery({
    queryKey: ['actions', asked],
    queryFn: ({ signal }) => actions(asked, signal),
    placeholderData: keepPreviousData,
  });
}

//! Reading: a query says what it asks and which tables it reads; a change that touches one of them makes it stale.

import {
  keepPreviousData,
  type QueryClient,
  type UseQueryOptions,
  type UseQueryResult,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { asRegisterError, type RegisterError } from './failure';

export interface Query<Args, Value> {
  /** Unique name, `noun.what`. */
  readonly name: string;
  /** Tables whose change makes the answer stale. */
  readonly reads: readonly string[];
  readonly ask: (args: Args) => Promise<Value>;
}

/** Declares a query. Keep it beside its feature: `features/contract/queries.ts`. */
export const defineQuery = <Args, Value>(query: Query<Args, Value>): Query<Args, Value> => query;

const keyOf = <Args>(query: Query<Args, unknown>, args: Args) => [query.name, args ?? null] as const;

export interface QueryOptions {
  /** Ask only when true. */
  enabled?: boolean;
  /** Show the previous answer while a new one is fetched for other arguments (a filter that is typed). */
  keepPrevious?: boolean;
}

/** Asks, and asks again when a table it reads is touched. */
export function useQueryOf<Args, Value>(
  query: Query<Args, Value>,
  args: Args,
  options: QueryOptions = {},
): UseQueryResult<Value, RegisterError> {
  const wiring: UseQueryOptions<Value, RegisterError> = {
    queryKey: keyOf(query, args),
    queryFn: () => query.ask(args).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    meta: { reads: query.reads },
    enabled: options.enabled ?? true,
    // The library's type rules out answers that are functions; no answer of the register is one.
    ...(options.keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  };
  const result = useQuery(wiring);
  // The library keeps the last answer when asking again fails. Of what is gone, by an undo for one, nothing is left to show.
  return result.error?.code === 'not-found' ? ({ ...result, data: undefined } as UseQueryResult<Value, RegisterError>) : result;
}

/** Asks the same for several arguments: the pages of a long list. */
export function useQueriesOf<Args, Value>(
  query: Query<Args, Value>,
  all: readonly Args[],
): UseQueryResult<Value, RegisterError>[] {
  return useQueries({
    queries: all.map((args) => ({
      queryKey: keyOf(query, args),
      queryFn: () => query.ask(args).catch((thrown: unknown) => Promise.reject<Value>(asRegisterError(thrown))),
      meta: { reads: query.reads },
    })),
  }) as UseQueryResult<Value, RegisterError>[];
}

/** Whether the answer at hand is to what was asked last, and not a previous one that is kept meanwhile. */
export const isAnswered = ({ isPending, isPlaceholderData }: UseQueryResult<unknown>): boolean =>
  !isPending && !isPlaceholderData;

/** Fetches ahead, so that the page it leads to opens at once. */
export const prefetch = <Args, Value>(client: QueryClient, query: Query<Args, Value>, args: Args): Promise<void> =>
  client.prefetchQuery({ queryKey: keyOf(query, args), queryFn: () => query.ask(args), meta: { reads: query.reads } });

/** Puts an answer that came with a change in the place of the one that was shown. */
export const settle = <Args, Value>(client: QueryClient, query: Query<Args, Value>, args: Args, value: Value): void =>
  void client.setQueryData(keyOf(query, args), value);

/** Makes stale what reads one of the touched tables. */
export function staleBy(client: QueryClient, touched: readonly string[]): Promise<void> {
  if (touched.length === 0) return Promise.resolve();
  const names = new Set(touched);
  return client.invalidateQueries({
    predicate: ({ meta }) => {
      const reads = meta?.reads;
      return !Array.isArray(reads) || reads.some((table) => names.has(table));
    },
  });
}

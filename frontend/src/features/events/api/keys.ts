import { type EventFilters } from '../lib/filters';

export const eventKeys = {
  all: ['events'] as const,
  lists: () => [...eventKeys.all, 'list'] as const,
  list: (filters: EventFilters, limit: number) => [...eventKeys.lists(), filters, limit] as const,
};
// Nothing is stale by itself here: a row under the pointer must not move. The feed counts what came and asks.

import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import { env } from '@/config/env';

/** One change, as the event stream tells it. It carries no personal data: only what to ask for again. */
export interface LiveEvent {
  sequence: number;
  type: string;
  entity: string;
  id: string;
  version: number;
  actor: string | null;
}

type StaleKeys = (event: LiveEvent) => QueryKey[];
type Listener = (event: LiveEvent) => void;

const staleByEntity = new Map<string, Set<StaleKeys>>();
const listeners = new Set<Listener>();

/** A feature says which queries a change to one kind of record makes stale. Call it once, at module level of the feature's keys file. */
export function staleOn(entity: string, keys: StaleKeys): void {
  const known = staleByEntity.get(entity) ?? new Set<StaleKeys>();
  staleByEntity.set(entity, known.add(keys));
}

/** Hears every change, for things a query cannot show: a row's brass tint, a "3 new" pill. Returns how to stop. */
export function onLiveEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function receive(event: LiveEvent, client: QueryClient): void {
  for (const keys of staleByEntity.get(event.entity) ?? []) {
    for (const queryKey of keys(event)) void client.invalidateQueries({ queryKey });
  }
  for (const listener of listeners) listener(event);
}

const isLiveEvent = (data: unknown): data is LiveEvent =>
  typeof data === 'object' && data !== null && 'entity' in data && 'id' in data;

/** Opens the one event stream. The browser reconnects by itself and sends Last-Event-ID. Returns how to close it. */
export function openLive(client: QueryClient): () => void {
  const source = new EventSource(`${env.apiBase}/events/stream`, { withCredentials: true });
  source.onmessage = ({ data }: MessageEvent<string>) => {
    try {
      const event: unknown = JSON.parse(data);
      if (isLiveEvent(event)) receive(event, client);
    } catch {
      // A line that is not ours (a proxy's, say) changes nothing on screen.
    }
  };
  return () => source.close();
}

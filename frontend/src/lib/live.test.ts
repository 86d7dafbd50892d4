import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { onLiveEvent, receive, staleOn, type LiveEvent } from './live';

const EVENT: LiveEvent = { sequence: 7, type: 'property.rent_changed', entity: 'property', id: 'p1', version: 3, actor: 'u2' };

describe('a change made by someone else', () => {
  it('makes stale what its feature named, and nothing else', () => {
    const client = new QueryClient();
    client.setQueryData(['properties', 'detail', 'p1'], {});
    client.setQueryData(['properties', 'detail', 'p2'], {});
    staleOn('property', (e) => [['properties', 'detail', e.id]]);
    receive(EVENT, client);
    expect(client.getQueryState(['properties', 'detail', 'p1'])?.isInvalidated).toBe(true);
    expect(client.getQueryState(['properties', 'detail', 'p2'])?.isInvalidated).toBe(false);
  });

  it('is heard until the listener leaves', () => {
    const heard = vi.fn();
    const stop = onLiveEvent(heard);
    receive(EVENT, new QueryClient());
    stop();
    receive(EVENT, new QueryClient());
    expect(heard).toHaveBeenCalledOnce();
  });
});

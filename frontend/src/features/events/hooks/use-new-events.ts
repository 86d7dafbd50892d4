import { useEffect, useState } from 'react';
import { announce } from '@/lib/announce';
import { onLiveEvent, type LiveEvent } from '@/lib/live';
import { type EventFilters } from '../lib/filters';

/** Whether a live event would be in the list; source and actor are not known until it is asked for. */
const belongs = (event: LiveEvent, filters: EventFilters): boolean =>
  (filters.event_type.length === 0 || filters.event_type.includes(event.type)) &&
  (filters.entity_type === null || filters.entity_type === event.entity) &&
  (filters.entity_id === '' || filters.entity_id === event.id) &&
  filters.to === '';

/** How many events came since the list was drawn, and how to start counting again. */
export function useNewEvents(filters: EventFilters): [number, () => void] {
  const [count, setCount] = useState(0);
  useEffect(() => onLiveEvent((event) => belongs(event, filters) && setCount((n) => n + 1)), [filters]);
  useEffect(() => {
    if (count > 0) announce(`${count} new`);
  }, [count]);
  return [count, () => setCount(0)];
}

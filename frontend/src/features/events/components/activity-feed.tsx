import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { ErrorCard } from '@/components/ui/error-card';
import { NoAccess } from '@/components/ui/no-access';
import { Pager } from '@/components/ui/pager';
import { SkeletonRows } from '@/components/ui/skeleton';
import { eventKeys } from '../api/keys';
import { eventsQuery } from '../api/list-events';
import { isNarrowed, type EventFilters } from '../lib/filters';
import { useEventKeys } from '../hooks/use-event-keys';
import { useNewEvents } from '../hooks/use-new-events';
import { EventRow } from './event-row';

interface ActivityFeedProps {
  filters: EventFilters;
  onClear?: () => void;
  /** Only so many, in few words, for a card on another screen. */
  brief?: number;
}

/** What happened, newest first. New events wait behind a pill, so that the row under the pointer never moves. */
export function ActivityFeed({ filters, onClear, brief }: ActivityFeedProps) {
  const query = useInfiniteQuery(eventsQuery(filters, brief ?? 50));
  const client = useQueryClient();
  const [fresh, startOver] = useNewEvents(filters);
  const list = useEventKeys(brief === undefined);
  const handleShow = () => {
    startOver();
    void client.resetQueries({ queryKey: eventKeys.list(filters, brief ?? 50) });
  };

  if (query.isPending) return <SkeletonRows rows={brief ?? 10} label="Loading what happened" />;
  if (!query.data) {
    if (query.error.status === 403) return <NoAccess what="Activity" />;
    return <ErrorCard error={query.error} onRetry={() => void query.refetch()} title="Activity could not be loaded" className="border-0" />;
  }
  const events = query.data.pages.flatMap((page) => page.items);
  const first = query.data.pages[0];
  return (
    <>
      {fresh > 0 && (
        <div className="border-b border-line bg-brasstint px-4 py-1.5 text-center">
          <Button icon={ArrowUp} onClick={handleShow}>{fresh} new</Button>
        </div>
      )}
      {events.length === 0 ? (
        brief === undefined && isNarrowed(filters) ? (
          <Empty title="No events match" action={onClear && <Button onClick={onClear}>Clear filters</Button>} />
        ) : (
          <Empty title="Nothing has happened yet">Every change anyone makes will be listed here.</Empty>
        )
      ) : (
        <ol ref={list} aria-label="Events" className="divide-y divide-line">
          {events.slice(0, brief).map((event) => <EventRow key={event.id} event={event} brief={brief !== undefined} />)}
        </ol>
      )}
      {!brief && first && events.length > 0 && (
        <Pager shown={events.length} total={first.total} totalIsExact={first.total_is_exact} noun="events" hasMore={query.hasNextPage} isLoadingMore={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      )}
    </>
  );
}

import { Page } from '@/components/layouts/page';
import { ActivityFeed } from '@/features/events/components/activity-feed';
import { EventFiltersBar } from '@/features/events/components/event-filters';
import { NO_FILTERS, useEventFilters } from '@/features/events/lib/filters';

export function Component() {
  const [filters, setFilters] = useEventFilters();
  return (
    <Page title="Activity" lead="Every change: who, what, on which record, before and after.">
      <EventFiltersBar />
      <div className="card overflow-hidden">
        <ActivityFeed key={JSON.stringify(filters)} filters={filters} onClear={() => void setFilters(NO_FILTERS)} />
      </div>
    </Page>
  );
}

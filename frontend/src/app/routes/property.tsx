import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { Faces } from '@/components/ui/faces';
import { SkeletonCard } from '@/components/ui/skeleton';
import { LandlordCard } from '@/features/landlords/components/landlord-card';
import { propertyQuery } from '@/features/properties/api/get-property';
import { PropertyPage } from '@/features/properties/components/property-page';
import { timelineQuery } from '@/features/timeline/api/timeline';
import { RecordTimeline } from '@/features/timeline/components/record-timeline';
import { statusDates } from '@/features/timeline/lib/status-dates';

export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(propertyQuery(id));
  const events = useInfiniteQuery(timelineQuery('property', id));
  return (
    <Faces query={query} page what="The property" skeleton={<PropertySkeleton />}>
      {(home) => (
        <PropertyPage
          key={home.id}
          home={home}
          statusDates={statusDates(events.data?.pages.flatMap((p) => p.items) ?? [])}
          renderLandlord={(onPick, locked) => <LandlordCard landlordId={home.landlord_id} onPick={onPick} locked={locked} />}
          timeline={<RecordTimeline entity="property" id={home.id} canWrite={!home.archived_at} />}
        />
      )}
    </Faces>
  );
}

/** In the page's own layout, so that nothing moves when the home comes. */
function PropertySkeleton() {
  return (
    <div className="space-y-4">
      <h1 tabIndex={-1} className="sr-only">Property</h1>
      <SkeletonCard lines={1} className="mt-10" label="Loading the property" />
      <SkeletonCard lines={1} label="Loading the stages" />
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_372px]">
        <SkeletonCard lines={14} label="Loading the home" />
        <SkeletonCard lines={8} label="Loading the timeline" />
      </div>
    </div>
  );
}

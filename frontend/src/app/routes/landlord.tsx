import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { Faces } from '@/components/ui/faces';
import { SkeletonCard } from '@/components/ui/skeleton';
import { landlordQuery } from '@/features/landlords/api/get-landlord';
import { LandlordPage } from '@/features/landlords/components/landlord-page';
import { RecordTimeline } from '@/features/timeline/components/record-timeline';

export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(landlordQuery(id));
  return (
    <Faces query={query} page what="The landlord" skeleton={<LandlordSkeleton />}>
      {(landlord) => <LandlordPage key={landlord.id} landlord={landlord} timeline={<RecordTimeline entity="landlord" id={landlord.id} canWrite={!landlord.archived_at} />} />}
    </Faces>
  );
}

function LandlordSkeleton() {
  return (
    <div className="space-y-4">
      <h1 tabIndex={-1} className="sr-only">Landlord</h1>
      <SkeletonCard lines={1} className="mt-10" label="Loading the landlord" />
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_372px]">
        <SkeletonCard lines={12} label="Loading the homes" />
        <SkeletonCard lines={8} label="Loading the timeline" />
      </div>
    </div>
  );
}

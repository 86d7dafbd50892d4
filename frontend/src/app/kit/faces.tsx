import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { ErrorCard } from '@/components/ui/error-card';
import { ProgressBar } from '@/components/ui/progress-bar';
import { SkeletonCard, SkeletonRows } from '@/components/ui/skeleton';
import { ApiProblem } from '@/lib/problem';
import { Shelf, Specimen } from './specimen';

const FAILED = new ApiProblem({ status: 503, detail: 'The diary is busy. Try again in a minute.', request_id: '01JDPV5Z7M6X' });

export function States() {
  return (
    <Shelf title="Faces">
      <Specimen name="Skeletons">
        <div className="space-y-3">
          <SkeletonCard />
          <div className="card overflow-hidden"><SkeletonRows rows={3} /></div>
        </div>
      </Specimen>
      <Specimen name="Empty">
        <div className="card"><Empty title="No offers yet" action={<Button keys="o">Record an offer</Button>}>Two people have viewed. Homes like this in SE22 take about three viewings per offer.</Empty></div>
      </Specimen>
      <Specimen name="ErrorCard">
        <ErrorCard error={FAILED} onRetry={() => undefined} title="The diary could not be loaded" />
      </Specimen>
      <Specimen name="Banner and ProgressBar">
        <Banner actions={<button type="button" className="lnk">See theirs</button>}>Dan changed this 2 min ago</Banner>
        <Banner tone="bad">Offline. What you see was read at 11:42.</Banner>
        <ProgressBar label="Import" value={0.4} />
      </Specimen>
    </Shelf>
  );
}

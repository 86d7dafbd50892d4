import { Page } from '@/components/layouts/page';
import { SkeletonRows } from '@/components/ui/skeleton';

export function Component() {
  return (
    <Page title="Applicant">
      <div className="card overflow-hidden">
        <SkeletonRows label="Loading" />
      </div>
    </Page>
  );
}

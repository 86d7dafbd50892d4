import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { Faces } from '@/components/ui/faces';
import { SkeletonCard } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { applicantQuery } from '@/features/applicants/api/get-applicant';
import { type Applicant } from '@/features/applicants/api/list-applicants';
import { ApplicantHeader } from '@/features/applicants/components/applicant-header';
import { ChecksCard } from '@/features/applicants/components/checks-card';
import { NeedsCard } from '@/features/applicants/components/needs-card';
import { OvertakenBanner } from '@/features/applicants/components/overtaken-banner';
import { PartiesCard } from '@/features/applicants/components/parties-card';
import { useApplicantEditor } from '@/features/applicants/hooks/use-applicant-editor';
import { useNeighbours } from '@/features/applicants/hooks/use-neighbours';
import { RecordTimeline } from '@/features/timeline/components/record-timeline';
import { useCan } from '@/lib/permissions';

const Loading = () => (
  <div className="grid gap-4 pt-24 lg:grid-cols-2">
    <SkeletonCard lines={8} label="Loading the applicant" />
    <SkeletonCard lines={6} label="Loading the timeline" />
  </div>
);

function Record({ applicant }: { applicant: Applicant }) {
  const editor = useApplicantEditor(applicant);
  const canNote = useCan('note.write');
  const neighbours = useNeighbours(applicant.id);
  return (
    <Page
      title={applicant.name}
      above={<Breadcrumb trail={[{ label: 'Applicants', to: paths.applicants() }]} {...(neighbours && { neighbours })} />}
      header={<ApplicantHeader applicant={applicant} editor={editor} />}
    >
      <OvertakenBanner editor={editor} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <NeedsCard applicant={applicant} editor={editor} />
          <ChecksCard applicant={applicant} />
          <PartiesCard applicant={applicant} />
        </div>
        <RecordTimeline entity="applicant" id={applicant.id} canWrite={canNote} />
      </div>
    </Page>
  );
}

export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(applicantQuery(id));
  return (
    <Faces query={query} page what="This applicant" skeleton={<Loading />}>
      {(applicant) => <Record key={applicant.id} applicant={applicant} />}
    </Faces>
  );
}

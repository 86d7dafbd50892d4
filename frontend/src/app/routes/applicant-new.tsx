import { useSearchParams } from 'react-router-dom';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { paths } from '@/config/paths';
import { NewApplicantForm } from '@/features/applicants/components/new-applicant-form';

export function Component() {
  const [params] = useSearchParams();
  return (
    <Page title="New applicant" above={<Breadcrumb trail={[{ label: 'Applicants', to: paths.applicants() }]} />}>
      <NewApplicantForm text={params.get('text') ?? ''} />
    </Page>
  );
}

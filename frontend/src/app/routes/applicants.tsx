import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Page } from '@/components/layouts/page';
import { ButtonLink } from '@/components/ui/button';
import { paths } from '@/config/paths';
import { applicantsQuery } from '@/features/applicants/api/list-applicants';
import { ApplicantFiltersBar } from '@/features/applicants/components/applicant-filters';
import { ApplicantsTable } from '@/features/applicants/components/applicants-table';
import { useApplicantFilters } from '@/features/applicants/lib/filters';
import { formatTotal } from '@/utils/words';

export function Component() {
  const [filters] = useApplicantFilters();
  const first = useInfiniteQuery(applicantsQuery(filters)).data?.pages[0];
  return (
    <Page
      title="Applicants"
      {...(first && { count: formatTotal(first.total, first.total_is_exact) })}
      actions={<ButtonLink to={paths.newApplicant()} kind="primary" icon={Plus} keys="n a">New applicant</ButtonLink>}
    >
      <ApplicantFiltersBar />
      <ApplicantsTable />
    </Page>
  );
}

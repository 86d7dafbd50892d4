import { Lock } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { type Applicant } from '../api/list-applicants';
import { CheckTags } from './check-tags';

/** Which checks stand; read-only, with the reason. */
export function ChecksCard({ applicant }: { applicant: Applicant }) {
  return (
    <Card title="Checks">
      <CheckTags applicant={applicant} />
      <p className="mt-2 flex items-center gap-1 text-xs text-ink3">
        <Lock className="size-3 shrink-0" strokeWidth={1.75} aria-hidden />
        Follows from the checks on record for {applicant.name}, so it cannot be ticked here.
      </p>
    </Card>
  );
}

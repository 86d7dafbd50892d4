import clsx from 'clsx';
import { Check, CircleDashed } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import { type Applicant } from '../api/list-applicants';

const CHECKS = [
  { field: 'references_checked', label: 'References', short: 'Refs' },
  { field: 'right_to_rent_verified', label: 'Right to rent', short: 'RtR' },
] as const;

interface CheckTagsProps {
  applicant: Pick<Applicant, 'references_checked' | 'right_to_rent_verified'>;
  short?: boolean;
}

/** Which checks stand. They follow from recorded checks, so nobody ticks them here. */
export function CheckTags({ applicant, short = false }: CheckTagsProps) {
  const passed = CHECKS.filter(({ field }) => applicant[field]);
  if (short && passed.length === 0) return <span className="text-ink3">none yet</span>;
  return (
    <span className={clsx('inline-flex flex-wrap gap-1', short && 'max-sm:justify-end')}>
      {(short ? passed : CHECKS).map(({ field, label, short: brief }) => (
        <Tag key={field} tone={applicant[field] ? 'ok' : 'plain'} icon={applicant[field] ? Check : CircleDashed}>
          {short ? <><span aria-hidden>{brief}</span><span className="sr-only">{label} passed</span></> : `${label}: ${applicant[field] ? 'passed' : 'not checked yet'}`}
        </Tag>
      ))}
    </span>
  );
}

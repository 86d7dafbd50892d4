import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { Link } from 'react-router-dom';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TimeText } from '@/components/ui/display';
import { Empty } from '@/components/ui/empty';
import { Faces } from '@/components/ui/faces';
import { SkeletonRows } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { formatMoney } from '@/utils/money';
import { formatPhone } from '@/utils/phone';
import { formatTotal } from '@/utils/words';
import { newApplicantsQuery, weekAgo, type Applicant } from '../api/new-applicants';

/** "2+ bed, to £2,100 pcm, SE22, SE15". */
function needs(a: Applicant): string {
  const beds = a.min_bedrooms === null ? '' : a.min_bedrooms === 0 ? 'Studio' : `${a.min_bedrooms}+ bed`;
  const budget = a.max_rent_pcm ? `to ${formatMoney(a.max_rent_pcm)} pcm` : '';
  return [beds, budget, ...a.preferred_areas.slice(0, 3)].filter(Boolean).join(', ') || 'Needs not said yet';
}

/** Who registered this week, the latest first, with their number one press away. */
export function NewApplicantsCard() {
  const query = useQuery(newApplicantsQuery());
  const empty = <Empty title="Nobody new this week" action={<ButtonLink to={paths.newApplicant()} keys="n a">New applicant</ButtonLink>} />;
  return (
    <Card
      title="New applicants"
      count={query.data && formatTotal(query.data.total, query.data.total_is_exact)}
      flush
      aside={<Link to={paths.applicants({ registered_from: weekAgo() })} className="lnk text-sm">This week<span className="sr-only">, new applicants</span></Link>}
    >
      <Faces query={query} what="New applicants" skeleton={<SkeletonRows rows={6} label="Loading new applicants" />} empty={empty} isEmpty={(page) => page.items.length === 0}>
        {(page) => (
          <ul className="divide-y divide-line">
            {page.items.map((a) => (
              <li key={a.id} className="relative flex items-center gap-3 px-4 py-2.5 hover:bg-canvas">
                <div className="min-w-0 flex-1">
                  <p className="flex items-baseline justify-between gap-2">
                    <Link to={paths.applicant(a.id)} className="min-w-0 truncate text-sm font-semibold after:absolute after:inset-0" title={a.name}>{a.name}</Link>
                    <span className="shrink-0 text-xs text-ink3"><TimeText at={a.created_at} ago /></span>
                  </p>
                  <p className="num truncate text-xs text-ink2">{needs(a)}</p>
                </div>
                {a.phone && (
                  <a href={`tel:${a.phone}`} className="btn relative px-2.5" aria-label={`Call ${a.name}, ${formatPhone(a.phone)}`} title={formatPhone(a.phone)}>
                    <Phone className="size-4" strokeWidth={1.75} aria-hidden />
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </Faces>
    </Card>
  );
}

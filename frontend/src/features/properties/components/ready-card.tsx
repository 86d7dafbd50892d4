import { useQuery } from '@tanstack/react-query';
import { Check, CircleAlert, CircleX } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { Faces } from '@/components/ui/faces';
import { Skeleton } from '@/components/ui/skeleton';
import { Tag } from '@/components/ui/tag';
import { propertyVerdictsQuery } from '../api/property-verdicts';

/** Opens the field a reason points at: "#property_type" is the id of its place on this page. */
function goTo(href: string) {
  // The rent and how often it is paid are changed in one place.
  const place = document.getElementById(href.replace('#', '').replace('rent_frequency', 'rent_amount'));
  const control = place?.matches('button, a') ? place : place?.querySelector<HTMLElement>('button, a, input');
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
  control?.click();
}

/** May this home be advertised? Each thing in the way with its law and its fix. */
export function ReadyCard({ id, locked }: { id: string; locked: boolean }) {
  const query = useQuery(propertyVerdictsQuery(id));
  const verdict = query.data?.can_list;
  return (
    <Card
      flush
      title="Ready to list"
      aside={verdict && (verdict.ok ? <Tag tone="ok" icon={Check}>Can be listed</Tag> : <Tag tone="bad" icon={CircleX}>Cannot be listed yet</Tag>)}
    >
      <Faces query={query} skeleton={<div className="p-4"><Skeleton /></div>} what="The verdict">
        {({ can_list: { reasons } }) =>
          reasons.length === 0 ? (
            <p className="px-4 py-3 text-sm text-ink2">Everything an advert must state is here.</p>
          ) : (
            <ul className="divide-y divide-line">
              {reasons.map((reason) => (
                <li key={reason.rule} className="flex gap-3 px-4 py-2.5">
                  <CircleAlert className={`mt-0.5 size-4 shrink-0 ${reason.severity === 'block' ? 'text-bad' : 'text-warn'}`} strokeWidth={1.75} aria-hidden />
                  <div className="min-w-0 flex-1 text-sm">
                    <p className="font-semibold">{reason.text}</p>
                    {reason.source && <p className="text-xs text-ink3">{reason.source}</p>}
                    {reason.fix && !locked && (
                      <button type="button" className="lnk mt-0.5 min-h-6 text-left text-sm" onClick={() => goTo(reason.fix?.href ?? '')}>{reason.fix.text}</button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Faces>
    </Card>
  );
}

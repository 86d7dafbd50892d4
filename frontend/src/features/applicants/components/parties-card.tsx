import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Email, Phone } from '@/components/ui/display';
import { IconButton } from '@/components/ui/icon-button';
import { Tag } from '@/components/ui/tag';
import { toProblem } from '@/lib/problem';
import { toast } from '@/lib/toast';
import { type Applicant } from '../api/list-applicants';
import { useReplaceParties } from '../api/replace-parties';
import { roleLabel } from '../lib/words';
import { AddPartyDialog } from './add-party-dialog';

/** Who else is part of the application: joint applicants, guarantors, occupiers. */
export function PartiesCard({ applicant: a }: { applicant: Applicant }) {
  const [adding, setAdding] = useState(false);
  const replace = useReplaceParties(a.id);
  const editable = a.can.includes('edit') && !a.archived_at;
  const idsOf = (parties: Applicant['parties']) => parties.map(({ contact_id, role }) => ({ contact_id, role }));
  const sayFailed = (failure: unknown) => toast(toProblem(failure).detail, { tone: 'bad' });

  const handleRemove = ({ contact_id, name }: Applicant['parties'][number]) =>
    replace.mutate(
      { parties: idsOf(a.parties.filter((p) => p.contact_id !== contact_id)), version: a.version },
      {
        onSuccess: (saved) => toast(`${name} was taken off`, { action: { label: 'Undo', run: () => replace.mutate({ parties: idsOf(a.parties), version: saved.version }, { onError: sayFailed }) } }),
        onError: sayFailed,
      },
    );
  return (
    <Card
      title="Moving together"
      count={a.parties.length || undefined}
      flush
      aside={editable && <Button kind="quiet" icon={UserPlus} onClick={() => setAdding(true)}>Add person</Button>}
    >
      {a.parties.length === 0 ? (
        <p className="px-4 py-3 text-sm text-ink3">Nobody else yet. Add a joint applicant, a guarantor or someone who will live there.</p>
      ) : (
        <ul className="divide-y divide-line">
          {a.parties.map((party) => (
            <li key={party.contact_id} className="flex items-center gap-3 px-4 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">{party.name}<Tag>{roleLabel(party.role)}</Tag></p>
                <p className="flex flex-wrap gap-x-4 text-xs text-ink2">
                  {party.phone && <Phone e164={party.phone} />}
                  {party.email && <Email address={party.email} />}
                  {!party.phone && !party.email && <span className="text-ink3">no phone or email</span>}
                </p>
              </div>
              {editable && <IconButton icon={X} label={`Take ${party.name} off`} disabled={replace.isPending} onClick={() => handleRemove(party)} />}
            </li>
          ))}
        </ul>
      )}
      {adding && <AddPartyDialog applicant={a} onClose={() => setAdding(false)} />}
    </Card>
  );
}

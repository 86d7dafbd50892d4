import { useState } from 'react';
import { Card } from '@/components/ui/card';
import { Email, Phone } from '@/components/ui/display';
import { type Landlord } from '../api/types';
import { shareText, toHundredths } from '../lib/words';
import { OwnersDialog } from './owners-dialog';

/** Who owns, and how much each. */
export function OwnersCard({ landlord, locked }: { landlord: Landlord; locked: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title="Owners" count={landlord.owners.length} flush aside={!locked && <button type="button" className="lnk min-h-6 text-sm" onClick={() => setOpen(true)}>Change</button>}>
      <ul className="divide-y divide-line">
        {landlord.owners.map((owner) => (
          <li key={owner.contact_id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm">
            <span className="min-w-0">
              <span className="block font-semibold">{owner.name}</span>
              <span className="flex flex-wrap gap-x-3 text-ink3">
                {owner.phone && <Phone e164={owner.phone} />}
                {owner.email && <Email address={owner.email} />}
              </span>
            </span>
            <span className="num font-semibold">{shareText(toHundredths(owner.share_percent) ?? 0)}%</span>
          </li>
        ))}
      </ul>
      {open && <OwnersDialog landlord={landlord} onClose={() => setOpen(false)} />}
    </Card>
  );
}

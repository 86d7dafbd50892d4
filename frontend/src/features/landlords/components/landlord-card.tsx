import { useQuery } from '@tanstack/react-query';
import { Mail, Phone as PhoneIcon } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Phone } from '@/components/ui/display';
import { Faces } from '@/components/ui/faces';
import { FormErrors } from '@/components/ui/form-errors';
import { Skeleton } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { toProblem } from '@/lib/problem';
import { plural } from '@/utils/words';
import { landlordQuery } from '../api/get-landlord';
import { type Landlord } from '../api/types';
import { plainName } from '../lib/words';
import { AmlTag } from './aml-tag';
import { LandlordPicker } from './landlord-picker';

interface LandlordCardProps {
  landlordId: string | null;
  /** Saves another choice; null for none. Its rejection is shown here. */
  onPick: (landlordId: string | null) => Promise<unknown>;
  locked: boolean;
}

/** Whose home it is, on the home's own page. */
export function LandlordCard({ landlordId, onPick, locked }: LandlordCardProps) {
  const [picking, setPicking] = useState(false);
  const query = useQuery({ ...landlordQuery(landlordId ?? ''), enabled: landlordId !== null });
  const change = !locked && landlordId && !picking && <button type="button" className="lnk min-h-6 text-sm" onClick={() => setPicking(true)}>Change</button>;
  return (
    <Card title="Landlord" aside={<span className="flex items-center gap-3">{query.data && landlordId && <AmlTag verified={query.data.aml_verified} />}{change}</span>}>
      {landlordId && (
        <Faces query={query} skeleton={<Skeleton className="h-9" />} what="The landlord">
          {(landlord) => <Person landlord={landlord} />}
        </Faces>
      )}
      {!landlordId && locked && <p className="text-sm text-ink3">Not known.</p>}
      {!locked && (picking || !landlordId) && <Pick landlordId={landlordId} onPick={onPick} onDone={() => setPicking(false)} canLeave={picking} />}
    </Card>
  );
}

function Person({ landlord }: { landlord: Landlord }) {
  return (
    <div className="flex items-center gap-3">
      <Avatar name={plainName(landlord)} />
      <div className="min-w-0 flex-1">
        <Link to={paths.landlord(landlord.id)} className="block truncate font-semibold hover:underline" title={landlord.name}>{landlord.name}</Link>
        <span className="num block text-sm text-ink3">{plural(landlord.homes, 'home')} since {landlord.created_at.slice(0, 4)}</span>
        {landlord.phone && <span className="block text-sm"><Phone e164={landlord.phone} /></span>}
      </div>
      {landlord.phone && <a href={`tel:${landlord.phone}`} className="btn px-2" aria-label={`Call ${landlord.name}`}><PhoneIcon className="size-4" strokeWidth={1.75} aria-hidden /></a>}
      {landlord.email && <a href={`mailto:${landlord.email}`} className="btn px-2" aria-label={`E-mail ${landlord.name}`}><Mail className="size-4" strokeWidth={1.75} aria-hidden /></a>}
    </div>
  );
}

function Pick({ landlordId, onPick, onDone, canLeave }: { landlordId: string | null; onPick: LandlordCardProps['onPick']; onDone: () => void; canLeave: boolean }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const handlePick = (id: string) => {
    setRefusal(null);
    onPick(id || null).then(onDone, (failure: unknown) => setRefusal(toProblem(failure).errors[0]?.detail ?? toProblem(failure).detail));
  };
  return (
    <div className={landlordId ? 'mt-3 space-y-2 border-t border-line pt-3' : 'space-y-2'}>
      <LandlordPicker label={landlordId ? 'Change to' : 'Who instructs us?'} value="" onValueChange={handlePick} placeholder="Find a landlord" />
      <FormErrors sentence={refusal} />
      {canLeave && (
        <div className="flex gap-2">
          <Button onClick={onDone}>Keep as it is</Button>
          <Button kind="quiet" onClick={() => handlePick('')}>Not known yet</Button>
        </div>
      )}
    </div>
  );
}

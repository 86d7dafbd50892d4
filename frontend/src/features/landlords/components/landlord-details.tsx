import { Card } from '@/components/ui/card';
import { InlineEdit } from '@/components/ui/inline-edit';
import { type Option } from '@/components/ui/select-field';
import { formatPhone } from '@/utils/phone';
import { type Landlord, type LandlordChanges } from '../api/types';
import { lockOf } from '../lib/words';

type Name = 'title' | 'first_name' | 'last_name' | 'organisation_name' | 'email' | 'phone' | 'address' | 'city' | 'postcode';

const TITLES: Option[] = [{ value: '', label: 'None' }, ...['Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr', 'Prof'].map((t) => ({ value: t, label: t }))];
const PERSON: { name: Name; label: string }[] = [
  { name: 'title', label: 'Title' },
  { name: 'first_name', label: 'First name' },
  { name: 'last_name', label: 'Last name' },
];
const REST: { name: Name; label: string }[] = [
  { name: 'organisation_name', label: 'Company' },
  { name: 'phone', label: 'Phone' },
  { name: 'email', label: 'E-mail' },
  { name: 'address', label: 'Address' },
  { name: 'city', label: 'Town or city' },
  { name: 'postcode', label: 'Postcode' },
];

interface LandlordDetailsProps {
  landlord: Landlord;
  onSave: (changes: LandlordChanges) => Promise<unknown>;
}

/** Name, ways to reach them and where post goes, each edited in place. */
export function LandlordDetails({ landlord, onSave }: LandlordDetailsProps) {
  const lock = lockOf(landlord);
  const shown = (name: Name) => {
    if (name === 'phone' && landlord.phone) return <span className="num">{formatPhone(landlord.phone)}</span>;
    if (landlord[name]) return <span className="min-w-0 [overflow-wrap:anywhere]">{landlord[name]}</span>;
    return <span className="text-ink3">{lock ? 'not known' : 'Add'}</span>;
  };
  return (
    <Card title="Contact details">
      <dl className="grid grid-cols-[112px_1fr] items-start gap-x-3 gap-y-0.5 text-sm">
        {[...PERSON, ...REST].map(({ name, label }) => (
          <div key={name} className="contents">
            <dt className="py-1 text-ink3">{label}</dt>
            <dd className="min-w-0 break-words">
              <InlineEdit
                label={label}
                value={name === 'phone' ? formatPhone(landlord.phone) : (landlord[name] ?? '')}
                {...(name === 'title' && { kind: 'select' as const, options: TITLES })}
                {...(lock && { lockedBecause: lock })}
                onSave={(text) => onSave({ [name]: text.trim() || null } as LandlordChanges)}
              >
                {shown(name)}
              </InlineEdit>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

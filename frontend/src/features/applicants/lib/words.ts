import { statusLabel } from '@/components/ui/status';
import { formatMoney, toPence } from '@/utils/money';
import { sentence } from '@/utils/words';

const STATUSES = ['new', 'active', 'viewing', 'offer_made', 'offer_accepted', 'referencing', 'approved', 'tenant', 'on_hold', 'inactive'];

export const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: statusLabel('applicant', value) }));

export const EMPLOYMENT_OPTIONS = ['employed', 'self_employed', 'student', 'unemployed', 'retired'].map((value) => ({
  value,
  label: value === 'self_employed' ? 'Self-employed' : sentence(value),
}));

export const ROLE_OPTIONS = [
  { value: 'joint_applicant', label: 'Joint applicant' },
  { value: 'guarantor', label: 'Guarantor' },
  { value: 'occupier', label: 'Occupier' },
] as const;

export const roleLabel = (role: string): string => ROLE_OPTIONS.find((o) => o.value === role)?.label ?? sentence(role);
export const employmentLabel = (value: string): string => EMPLOYMENT_OPTIONS.find((o) => o.value === value)?.label ?? sentence(value);

/** "Studio or more", "2 bed or more". */
export const bedsWords = (beds: number): string => (beds === 0 ? 'Studio or more' : `${beds} bed or more`);
/** "Studio", "2+ bed", for a row of a list. */
export const bedsShort = (beds: number): string => (beds === 0 ? 'Studio' : `${beds}+ bed`);

/** Referencing firms pass a rent of up to a thirtieth of the yearly income. Whole pounds, rounded down. */
const RENT_SHARE = 30;

/** "£2,133 pcm" from a yearly income of £64,000; null when the income is not known. */
export function affordableRent(income: string | null): string | null {
  const pence = toPence(income);
  return pence === null ? null : `${formatMoney(Math.floor(pence / 100 / RENT_SHARE))} pcm`;
}

/** Whether the budget lies within what the income carries, with the income it would need; null when either is unknown. */
export function affordability(income: string | null, budget: string | null): { enough: boolean; needs: string } | null {
  const [earned, rent] = [toPence(income), toPence(budget)];
  if (earned === null || rent === null) return null;
  return { enough: rent * RENT_SHARE <= earned, needs: formatMoney(Math.ceil((rent * RENT_SHARE) / 100)) };
}

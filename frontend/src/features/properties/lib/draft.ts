import { z } from '@/lib/zod';
import { parseDate } from '@/utils/dates';
import { parseMoney } from '@/utils/money';
import { parsePostcode } from '@/utils/postcode';
import { type PropertyDraft } from '../api/types';

const count = (what: string) => z.string().refine((v) => v === '' || /^\d{1,2}$/.test(v), `Enter the number of ${what}, 0 or more.`);

/** What the form holds: text everywhere, "" for not known. */
export const draftSchema = z.object({
  address: z.string().trim().min(1, 'Enter the address, such as Flat 2, 14 Lordship Lane.'),
  city: z.string(),
  postcode: z.string().refine((v) => v === '' || parsePostcode(v) !== null, 'Enter a full postcode, such as SE22 8HN.'),
  property_type: z.string(),
  bedrooms: count('bedrooms'),
  bathrooms: count('bathrooms'),
  rent_amount: z.string().refine((v) => v === '' || parseMoney(v) !== null, 'Enter an amount in pounds, such as 1,250.'),
  rent_frequency: z.string(),
  available_from: z.string().refine((v) => v === '' || parseDate(v) !== null, 'Enter a date, such as 22/11 or +2w.'),
  landlord_id: z.string(),
  description: z.string(),
  status: z.string(),
});

export type DraftValues = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: DraftValues = {
  address: '', city: '', postcode: '', property_type: '', bedrooms: '', bathrooms: '', rent_amount: '',
  rent_frequency: 'monthly', available_from: '', landlord_id: '', description: '', status: 'instructed',
};

export const DRAFT_FIELDS = Object.keys(EMPTY_DRAFT);

/** What is sent: only what is known. */
export function toDraft(values: DraftValues): PropertyDraft {
  const known = Object.entries(values).filter(([key, value]) => value.trim() !== '' && !(key === 'rent_frequency' && values.rent_amount === ''));
  return Object.fromEntries(known.map(([key, value]) => [key, key === 'bedrooms' || key === 'bathrooms' ? Number(value) : value.trim()])) as unknown as PropertyDraft;
}

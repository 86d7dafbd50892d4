import { z } from '@/lib/zod';
import { parsePhone } from '@/utils/phone';
import { parsePostcode } from '@/utils/postcode';
import { type LandlordDraft } from '../api/types';

/** What the form holds: text everywhere, "" for not known. A landlord is a person or a company, so one name at least. */
export const draftSchema = z
  .object({
    title: z.string(),
    first_name: z.string(),
    last_name: z.string(),
    organisation_name: z.string(),
    email: z.string().trim().refine((v) => v === '' || /^\S+@\S+\.\S+$/.test(v), 'Enter an e-mail address, such as name@example.com.'),
    phone: z.string().refine((v) => v === '' || parsePhone(v) !== null, 'Enter a phone number, such as 07700 900 187.'),
    address: z.string(),
    city: z.string(),
    postcode: z.string().refine((v) => v === '' || parsePostcode(v) !== null, 'Enter a full postcode, such as SE22 8HN.'),
    notes: z.string(),
  })
  .refine((v) => [v.first_name, v.last_name, v.organisation_name].some((name) => name.trim() !== ''), { path: ['last_name'], message: 'Enter a name, or a company below.' });

export type DraftValues = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: DraftValues = { title: '', first_name: '', last_name: '', organisation_name: '', email: '', phone: '', address: '', city: '', postcode: '', notes: '' };
export const DRAFT_FIELDS = Object.keys(EMPTY_DRAFT);

/** What is sent: only what is known. */
export const toDraft = (values: DraftValues): LandlordDraft =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== '')) as LandlordDraft;

import { z } from '@/lib/zod';

const PHONE = /^(\+\d{7,15})?$/;
const MONEY = /^(\d+\.\d{2})?$/;
const DAY = /^(\d{4}-\d{2}-\d{2})?$/;

/** The fields of a person, in the API's form; "" means none. */
export const person = {
  first_name: z.string().trim().max(100),
  last_name: z.string().trim().min(1, 'Enter a last name').max(100),
  phone: z.string().regex(PHONE, 'Enter a phone number, such as 07700 900 187'),
  email: z.union([z.literal(''), z.email('Enter an email address, such as joy@example.com')]),
};

export const money = z.string().regex(MONEY, 'Enter an amount in pounds, such as 1,250 or 1.8k');
export const day = z.string().regex(DAY, 'Enter a date, such as 22/11, 22 nov, fri or +2w');
export const count = z.string().regex(/^\d{0,2}$/, 'Enter a whole number, from 0 to 20');

import { parsePhone } from '@/utils/phone';

interface Prefilled {
  first_name?: string;
  last_name?: string;
  phone?: string;
  email?: string;
}

/** What someone searched for, as the fields it belongs in: "joy whitfield 07700 900118" → first name, last name, phone. */
export function prefill(text: string): Prefilled {
  let rest = text.trim();
  const email = /\S+@\S+\.\S+/.exec(rest)?.[0];
  if (email) rest = rest.replace(email, ' ');
  const digits = /\+?\d[\d\s().-]{7,}\d/.exec(rest)?.[0];
  const phone = digits ? parsePhone(digits) : null;
  if (digits && phone) rest = rest.replace(digits, ' ');
  const words = rest.split(/\s+/).filter(Boolean);
  return {
    ...(email && { email }),
    ...(phone && { phone }),
    ...(words.length > 1 && { first_name: words.slice(0, -1).join(' ') }),
    ...(words.length > 0 && { last_name: words.at(-1) }),
  };
}

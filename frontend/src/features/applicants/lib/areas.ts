import { outcodeOf, parsePostcode } from '@/utils/postcode';

const OUTCODE = /^[a-z]{1,2}\d[a-z\d]?$/i;

/** "se22" → "SE22", "se22 8hn" → "SE22", " peckham" → "peckham": names stay as typed. Empty when nothing was typed. */
export function tidyArea(text: string): string {
  const typed = text.trim().replace(/\s+/g, ' ');
  return OUTCODE.test(typed) || parsePostcode(typed) ? outcodeOf(typed) : typed;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Pence as an exact integer from the API's decimal text, e.g. "1250.50" → 125050. Null when it is not an amount. */
export function toPence(amount: string | number | null | undefined): number | null {
  if (amount === null || amount === undefined || amount === '') return null;
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?\d*$/.exec(String(amount));
  if (!match) return null;
  const pence = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -pence : pence;
}

/** "£1,250", or "£1,250.50" when there are pence. Empty text for a missing amount. */
export function formatMoney(amount: string | number | null | undefined): string {
  const pence = toPence(amount);
  if (pence === null) return '';
  const size = Math.abs(pence);
  const text = size % 100 === 0 ? whole.format(size / 100) : exact.format(size / 100);
  return `${pence < 0 ? '-' : ''}£${text}`;
}

/** Weekly rent from monthly, to the nearest pound: pcm × 12 ÷ 52. */
export function weeklyFromMonthly(pcm: string | number): string {
  const pence = toPence(pcm);
  return pence === null ? '' : formatMoney(Math.round((pence * 12) / 52 / 100));
}

/** What someone typed as an amount, as the API's decimal text. Accepts "£1,250", "1.8k", "1250.5". Null when unreadable. */
export function parseMoney(text: string): string | null {
  const match = /^£?\s*(\d[\d,\s]*)(?:\.(\d+))?\s*(k)?$/i.exec(text.trim());
  if (!match) return null;
  const digits = (match[1] ?? '').replace(/[,\s]/g, '');
  const fraction = match[2] ?? '';
  if (match[3]) return `${BigInt(digits + fraction.padEnd(3, '0').slice(0, 3))}.00`;
  if (fraction.length > 2) return null;
  return `${BigInt(digits)}.${fraction.padEnd(2, '0')}`;
}

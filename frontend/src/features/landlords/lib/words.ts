import { type Landlord } from '../api/types';

export const ARCHIVED = 'This landlord is archived. Restore them to change anything.';
export const READ_ONLY = 'Your role may look at landlords but not change them.';
/** Why nothing can be edited, or undefined. */
export const lockOf = (landlord: Landlord): string | undefined =>
  landlord.archived_at ? ARCHIVED : landlord.can.includes('edit') ? undefined : READ_ONLY;

/** Shares are exact to a hundredth: "33.33" → 3333. Null when it is not a share between 0.01 and 100. */
export function toHundredths(share: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(share.trim());
  if (!match) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths > 0 && hundredths <= 10_000 ? hundredths : null;
}

/** 3333 → "33.33", 5000 → "50". */
export const shareText = (hundredths: number): string => (hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2));

/** Adds what people see as shares; null while one cannot be read. */
export function sumOf(shares: readonly string[]): number | null {
  const parts = shares.map(toHundredths);
  return parts.some((p) => p === null) ? null : parts.reduce<number>((sum, p) => sum + (p ?? 0), 0);
}

/** The name without its title, for initials: "Abena Boateng". */
export const plainName = (l: Pick<Landlord, 'first_name' | 'last_name' | 'name'>): string => [l.first_name, l.last_name].filter(Boolean).join(' ') || l.name;

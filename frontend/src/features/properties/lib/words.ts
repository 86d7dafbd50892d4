import { fieldLabel } from '@/utils/record-words';
import { plural } from '@/utils/words';
import { type Property } from '../api/types';

const UNIT = /^((?:flat|apartment|apt|unit|room|studio|maisonette)\s+[\w-]+)\s*,\s*(.+)$/i;

/** "Flat 2, 14 Lordship Lane" → the street part and the part inside the building. */
export function splitAddress(address: string): { street: string; unit: string | null } {
  const match = UNIT.exec(address.trim());
  return match ? { street: match[2] ?? address, unit: match[1] ?? null } : { street: address.trim(), unit: null };
}

/** For a row: "14 Lordship Lane, Flat 2". */
export function streetFirst(address: string): string {
  const { street, unit } = splitAddress(address);
  return unit ? `${street}, ${unit}` : street;
}

/** "Studio", "1 bed", "3 beds". */
export const bedsWords = (beds: number): string => (beds === 0 ? 'Studio' : plural(beds, 'bed'));

const SHORT: Record<string, string> = { landlord_id: 'landlord', property_type: 'type', rent_amount: 'rent', rent_frequency: 'how rent is paid', epc_band: 'EPC' };
/** "type, landlord": what listing still needs. */
export const missingWords = (fields: readonly string[]): string => fields.map((f) => SHORT[f] ?? fieldLabel(f).toLowerCase()).join(', ');

/** Advertised, so that the fanlight is lit; portals show homes that are under offer too. */
export const isOnTheMarket = ({ status }: Pick<Property, 'status'>): boolean => status === 'available' || status === 'under_offer';

export const ARCHIVED = 'This home is archived. Restore it to change it.';
export const READ_ONLY = 'Your role may look at homes but not change them.';
/** Why nothing can be edited, or undefined. */
export const lockOf = (property: Property): string | undefined =>
  property.archived_at ? ARCHIVED : property.can.includes('edit') ? undefined : READ_ONLY;

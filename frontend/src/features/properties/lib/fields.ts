import { type Option } from '@/components/ui/select-field';
import { fieldLabel } from '@/utils/record-words';
import { type Property, type PropertyChanges } from '../api/types';
import { COUNCIL_TAX_BANDS, EPC_BANDS, FURNISHINGS, LET_TYPES, NATIONS, PROPERTY_TYPES, SERVICE_LEVELS } from './options';

export interface PropertyField {
  name: keyof Property & keyof PropertyChanges;
  label: string;
  kind: 'text' | 'number' | 'date' | 'select' | 'textarea';
  options?: readonly Option[];
  /** What was typed → what is sent. Empty text clears the field unless it must have a value. */
  toApi: (text: string) => unknown;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
const number = (text: string) => (text.trim() === '' ? null : Number(text));
const list = (text: string) => text.split(/[,\n]/).map((part) => part.trim()).filter(Boolean);

type Rest = Partial<Omit<PropertyField, 'name'>>;
const field = (name: PropertyField['name'], rest: Rest = {}): PropertyField => ({ name, label: fieldLabel(name), kind: 'text', toApi: orNull, ...rest });
/** A list of codes that may be left open. */
const choice = (name: PropertyField['name'], options: readonly Option[]): PropertyField => field(name, { kind: 'select', options: [{ value: '', label: 'Not known' }, ...options] });
/** A list of codes that has its own word for "not known". */
const always = (name: PropertyField['name'], options: readonly Option[]): PropertyField => field(name, { kind: 'select', options });

export const ADDRESS_FIELDS = [
  field('address', { toApi: (text) => text.trim() }),
  field('city', { label: 'Town or city' }),
  field('postcode'),
  choice('nation', NATIONS),
];
export const HOME_FIELDS = [
  choice('property_type', PROPERTY_TYPES),
  field('bedrooms', { kind: 'number', toApi: number }),
  field('bathrooms', { kind: 'number', toApi: number }),
  field('floor_area_sqm', { kind: 'number', toApi: number }),
  always('furnishing', FURNISHINGS),
  choice('epc_band', EPC_BANDS),
  choice('council_tax_band', COUNCIL_TAX_BANDS),
];
export const LETTING_FIELDS = [
  field('available_from', { kind: 'date' }),
  always('let_type', LET_TYPES),
  choice('service_level', SERVICE_LEVELS),
  field('features', { label: 'Features', toApi: list }),
];
export const PLACE_FIELDS = [field('latitude', { toApi: number }), field('longitude', { toApi: number })];
export const DESCRIPTION = field('description', { kind: 'textarea' });

/** The value as the field under the pen shows it. */
export function fieldValue(property: Property, { name }: PropertyField): string {
  const value = property[name];
  if (Array.isArray(value)) return value.join(', ');
  return value === null || value === undefined ? '' : String(value);
}

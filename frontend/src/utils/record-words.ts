import { formatLongDate } from './dates';
import { formatMoney } from './money';
import { formatPhone } from './phone';
import { sentence } from './words';

/** Field names whose words are not simply the name with spaces. */
const LABELS: Record<string, string> = {
  aml_verified: 'AML check',
  annual_income: 'Income',
  available_from: 'Available from',
  council_tax_band: 'Council tax',
  email: 'E-mail',
  employment_status: 'Work',
  epc_band: 'EPC',
  floor_area_sqm: 'Floor area',
  landlord_id: 'Landlord',
  let_type: 'Type of let',
  max_rent_pcm: 'Budget',
  min_bedrooms: 'Bedrooms',
  organisation_name: 'Company',
  parties: 'Moving together',
  preferred_areas: 'Areas',
  rent_amount: 'Rent',
  rent_frequency: 'Rent is paid',
  rent_pcm: 'Monthly rent',
  bank_details: 'Bank details',
  service_level: 'Service',
  share_percent: 'Share',
};

const CODES: Record<string, string> = {
  available: 'On the market',
  let_agreed: 'Checks',
  hmo: 'HMO',
  pppw: 'per person per week',
  northern_ireland: 'Northern Ireland',
  furnished_or_unfurnished: 'Furnished or unfurnished',
};

const CODED = new Set(['status', 'property_type', 'furnishing', 'let_type', 'service_level', 'rent_frequency', 'nation', 'council_tax_band', 'epc_band', 'kind', 'employment_status']);
const MONEY = new Set(['rent_pcm', 'rent_amount', 'max_rent_pcm', 'annual_income']);
const DATES = new Set(['available_from', 'move_from', 'instructed_on']);

/** "available_from" → "Available from". */
export const fieldLabel = (field: string): string => LABELS[field] ?? sentence(field);

/** A coded value in words: "let_only" → "Let only", "hmo" → "HMO". */
export const codeWords = (code: string): string => CODES[code] ?? sentence(code);

/** A field's value as people read it, e.g. in "Rent changed from £2,050 to £1,950". "nothing" for an empty one. */
export function fieldText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length > 0 ? value.map((v) => fieldText('', v)).join(', ') : 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (field === 'parties') return Object.values(value).map((role) => codeWords(String(role))).join(', ') || 'nobody else';
  if (field === 'owners') return Object.values(value).map((share) => `${String(share)} %`).join(' and ');
  if (typeof value === 'object') return 'new details';
  const text = String(value);
  if (MONEY.has(field)) return formatMoney(text) || text;
  if (DATES.has(field)) return formatLongDate(text) || text;
  if (field === 'landlord_id') return 'a landlord';
  if (field === 'phone') return formatPhone(text);
  if (field === 'floor_area_sqm') return `${text} m²`;
  return CODED.has(field) ? codeWords(text) : text;
}

import { type Option } from '@/components/ui/select-field';
import { codeWords } from '@/utils/record-words';
import { type Property, type PropertyStatus } from '../api/types';

const options = <Value extends string>(...codes: Value[]): Option<Value>[] => codes.map((value) => ({ value, label: codeWords(value) }));

/** As the API knows them, the common ones first. */
export const PROPERTY_TYPES = options<NonNullable<Property['property_type']>>(
  'flat', 'apartment', 'studio', 'maisonette', 'ground_floor_flat', 'ground_floor_maisonette', 'penthouse', 'duplex', 'triplex', 'serviced_apartment',
  'terraced_house', 'end_terrace_house', 'semi_detached_house', 'detached_house', 'link_detached_house', 'town_house', 'mews_house', 'cluster_house', 'house', 'cottage', 'coach_house',
  'bungalow', 'detached_bungalow', 'semi_detached_bungalow', 'terraced_bungalow', 'house_share', 'flat_share', 'hmo', 'private_halls', 'retirement',
  'park_home', 'mobile_home', 'houseboat', 'barn_conversion', 'farmhouse', 'garage', 'parking', 'land', 'other',
);
export const FURNISHINGS = options<Property['furnishing']>('furnished', 'part_furnished', 'unfurnished', 'furnished_or_unfurnished', 'not_specified');
export const LET_TYPES = options<Property['let_type']>('long_term', 'short_term', 'student', 'commercial', 'not_specified');
export const SERVICE_LEVELS = options<NonNullable<Property['service_level']>>('let_only', 'rent_collection', 'fully_managed');
export const NATIONS = options<NonNullable<Property['nation']>>('england', 'wales', 'scotland', 'northern_ireland');
export const COUNCIL_TAX_BANDS = options<NonNullable<Property['council_tax_band']>>('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'TBC', 'exempt');
export const EPC_BANDS = options<NonNullable<Property['epc_band']>>('A', 'B', 'C', 'D', 'E', 'F', 'G', 'exempt', 'pending');
export const STATUSES: PropertyStatus[] = ['appraisal', 'instructed', 'available', 'under_offer', 'let_agreed', 'let', 'withdrawn', 'lost_instruction'];

type Frequency = NonNullable<Property['rent_frequency']>;
const PER: Record<Frequency, string> = {
  monthly: 'pcm',
  weekly: 'pw',
  fortnightly: 'a fortnight',
  four_weekly: 'every 4 weeks',
  quarterly: 'a quarter',
  annual: 'a year',
  daily: 'a day',
  pppw: 'per person per week',
};
export const RENT_FREQUENCIES: Option<Frequency>[] = (Object.keys(PER) as Frequency[]).map((value) => ({ value, label: PER[value] }));

/** "pcm", "a quarter". */
export const rentPer = (frequency: Property['rent_frequency']): string => (frequency ? PER[frequency] : '');

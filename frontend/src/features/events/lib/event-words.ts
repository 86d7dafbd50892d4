import { statusLabel } from '@/components/ui/status';
import { fieldLabel, fieldText } from '@/utils/record-words';
import { sentence } from '@/utils/words';
import { type CrmEvent } from '../api/list-events';

export interface Change {
  field: string;
  label: string;
  before: string;
  after: string;
}

/** Derived from another field in the same change: saying it twice helps nobody. */
const DERIVED: Record<string, string> = { rent_pcm: 'rent_amount', rent_pw: 'rent_amount', outcode: 'postcode' };
const LONG = new Set(['description', 'notes']);
const SHOWN = 60;

const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** A value in words; a status as its record says it, since an active applicant is looking, not active. */
function valueText(entity: string, field: string, value: unknown): string {
  if (field === 'status' && typeof value === 'string' && (entity === 'property' || entity === 'applicant')) return statusLabel(entity, value);
  const text = fieldText(field, value);
  return LONG.has(field) ? shorten(text) : text;
}

/** What changed, field by field, in words. Nothing for what was created: everything is new then. */
export function changesOf(event: Pick<CrmEvent, 'event_type' | 'entity_type' | 'metadata'>): Change[] {
  if (event.event_type.endsWith('.created')) return [];
  const changes = (event.metadata as { changes?: Record<string, { old: unknown; new: unknown }> }).changes ?? {};
  return Object.entries(changes)
    .filter(([field]) => !(DERIVED[field] && DERIVED[field] in changes))
    .map(([field, { old, new: now }]) => ({
      field,
      label: fieldLabel(field),
      before: valueText(event.entity_type, field, old),
      after: valueText(event.entity_type, field, now),
    }));
}

const VERBS: Record<string, string> = { status_changed: 'Status changed', rent_stated: 'Rent stated', published: 'Put on the market', added: 'Note', finished: 'Finished' };

/** "property.status_changed" → "Property: status changed"; "note.added" → "Note". */
export function typeLabel(type: string): string {
  const [entity = '', verb = ''] = type.split('.');
  if (type === 'note.added') return 'Note added';
  return `${sentence(entity)}: ${(VERBS[verb] ?? sentence(verb)).toLowerCase()}`;
}

export const sourceLabel = (source: string): string => ({ web: 'on screen', api: 'through the API', import: 'by import', system: 'by the system' })[source] ?? source;

export const EVENT_TYPES = [
  'applicant.created', 'applicant.updated', 'applicant.status_changed', 'applicant.archived', 'applicant.restored',
  'property.created', 'property.updated', 'property.status_changed', 'property.published', 'property.archived', 'property.restored',
  'landlord.created', 'landlord.updated', 'landlord.archived', 'landlord.restored',
  'contact.created', 'contact.updated', 'note.added', 'import.finished',
].map((value) => ({ value, label: typeLabel(value) }));

/** What is worth a glance on another screen: a person written down for an application is said by the application itself. */
export const HIGHLIGHTS = EVENT_TYPES.map((o) => o.value).filter((type) => !type.startsWith('contact.'));

/** "property" → "this property", for a note, whose own words do not name the record. */
export const recordWords = (entity: string): string => `Open the ${entity}`;

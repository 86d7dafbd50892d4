import { Archive, ArchiveRestore, ArrowRight, FilePen, House, MessageSquareText, Plus, Tag, Upload, type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';
import { TimeText } from '@/components/ui/display';
import { type TimelineItem } from '@/components/ui/timeline';
import { fieldLabel, fieldText } from '@/utils/record-words';
import { type RecordEvent } from '../api/timeline';

type Changes = Record<string, { old: unknown; new: unknown }>;

const LONG = new Set(['description', 'notes']);
/** Derived from another field in the same change: saying it twice helps nobody. */
const DERIVED: Record<string, string> = { rent_pcm: 'rent_amount', rent_pw: 'rent_amount', outcode: 'postcode' };

const ICONS: Record<string, LucideIcon> = {
  created: Plus,
  updated: FilePen,
  status_changed: ArrowRight,
  published: House,
  rent_stated: Tag,
  archived: Archive,
  restored: ArchiveRestore,
  added: MessageSquareText,
  finished: Upload,
};

/** What an event says changed, field by field. */
export function changesOf(event: RecordEvent): Changes {
  const changes = (event.metadata as { changes?: Changes }).changes ?? {};
  return Object.fromEntries(Object.entries(changes).filter(([field]) => !(DERIVED[field] && DERIVED[field] in changes)));
}

const Change = ({ field, from, to }: { field: string; from: unknown; to: unknown }) =>
  LONG.has(field) ? (
    <>{fieldLabel(field)} was rewritten</>
  ) : (
    <>
      {fieldLabel(field)} changed from <s className="text-ink3">{fieldText(field, from)}</s> to <b>{fieldText(field, to)}</b>
    </>
  );

function words(event: RecordEvent): ReactNode {
  const fields = Object.entries(changesOf(event));
  if (event.event_type.endsWith('.created') || fields.length === 0) return event.description;
  return (
    <>
      {fields.map(([field, change]) => (
        <div key={field}><Change field={field} from={change.old} to={change.new} /></div>
      ))}
    </>
  );
}

/** One event as the timeline draws it: struck-through old, bold new. */
export const eventItem = (event: RecordEvent): TimelineItem => ({
  id: event.id,
  icon: ICONS[event.event_type.split('.')[1] ?? ''] ?? FilePen,
  text: event.event_type === 'note.added' ? <b className="font-medium! whitespace-pre-line">{event.description}</b> : words(event),
  meta: <>{event.actor.name}{event.source === 'import' && ', by import'}, <TimeText at={event.created_at} ago /></>,
});

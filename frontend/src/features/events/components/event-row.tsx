import { Link } from 'react-router-dom';
import { TimeText } from '@/components/ui/display';
import { type CrmEvent } from '../api/list-events';
import { changesOf, recordWords, sourceLabel, typeLabel } from '../lib/event-words';
import { recordPath } from '../lib/record-path';
import { EventIcon } from './event-icon';

interface EventRowProps {
  event: CrmEvent;
  /** Without the field changes and the details, for a card on another screen. */
  brief?: boolean;
}

/** One event: what happened on which record, before and after, who did it, through which door and when. */
export function EventRow({ event, brief = false }: EventRowProps) {
  const to = recordPath(event.entity_type, event.entity_id);
  const changes = changesOf(event);
  const isNote = event.event_type === 'note.added';
  return (
    <li tabIndex={-1} data-event-row className="flex gap-3 px-4 py-2.5 -outline-offset-2!">
      <span className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full border border-line bg-surface text-ink2" title={typeLabel(event.event_type)}>
        <EventIcon type={event.event_type} />
      </span>
      <div className="min-w-0 flex-1 text-sm">
        <p className="break-words">
          {to && !isNote ? <Link to={to} className="font-semibold hover:underline">{event.description}</Link> : <span className="font-semibold">{event.description}</span>}
        </p>
        {!brief && changes.length > 0 && (
          <ul className="num mt-0.5 text-ink2" aria-label="What changed">
            {changes.map((c) => (
              <li key={c.field} className="break-words">
                {c.label}: <s className="text-ink3">{c.before}</s> <span aria-hidden>→</span><span className="sr-only">became</span> <b className="font-semibold text-ink">{c.after}</b>
              </li>
            ))}
          </ul>
        )}
        <div className="num flex flex-wrap items-baseline gap-x-2 text-xs text-ink3">
          <span>{event.actor.name}{!brief && `, ${sourceLabel(event.source)}`}, <TimeText at={event.created_at} ago /></span>
          {to && isNote && <Link to={to} className="lnk">{recordWords(event.entity_type)}</Link>}
          {!brief && event.request_id && (
            <details>
              <summary className="min-h-6 cursor-pointer font-medium">Details</summary>
              <span className="break-all">Request {event.request_id}{event.sequence !== null && `, event ${event.sequence}`}</span>
            </details>
          )}
        </div>
      </div>
    </li>
  );
}

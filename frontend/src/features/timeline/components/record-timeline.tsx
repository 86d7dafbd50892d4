import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ErrorCard } from '@/components/ui/error-card';
import { Segmented } from '@/components/ui/segmented';
import { Skeleton } from '@/components/ui/skeleton';
import { Timeline } from '@/components/ui/timeline';
import { timelineQuery, type RecordEvent, type RecordKind } from '../api/timeline';
import { eventItem } from './event-item';
import { NoteComposer } from './note-composer';

type Shown = 'all' | 'notes' | 'changes';

interface RecordTimelineProps {
  entity: RecordKind;
  id: string;
  canWrite: boolean;
}

const isNote = (event: RecordEvent) => event.event_type === 'note.added';
/** The stated rent follows a change of rent, word for word. */
const isEcho = (event: RecordEvent) => event.event_type === 'property.rent_stated';

/** What happened to a record, and a line to add to it. */
export function RecordTimeline({ entity, id, canWrite }: RecordTimelineProps) {
  const [shown, setShown] = useState<Shown>('all');
  const query = useInfiniteQuery(timelineQuery(entity, id));
  const events = (query.data?.pages.flatMap((p) => p.items) ?? []).filter((e) => !isEcho(e) && (shown === 'all' || isNote(e) === (shown === 'notes')));
  return (
    <Card
      title="Timeline"
      aside={
        <Segmented label="Show" value={shown} onValueChange={setShown} options={[{ value: 'all', label: 'All' }, { value: 'notes', label: 'Notes' }, { value: 'changes', label: 'Changes' }]} className="text-xs" />
      }
    >
      {canWrite && <NoteComposer entity={entity} id={id} />}
      {query.isError && !query.data ? (
        <ErrorCard error={query.error} onRetry={() => void query.refetch()} className="border-0 p-0" />
      ) : query.isPending ? (
        <div role="status" aria-label="Loading the timeline" className="space-y-3">
          <Skeleton /><Skeleton className="w-2/3" /><Skeleton className="w-5/6" />
        </div>
      ) : events.length === 0 ? (
        <p className="text-sm text-ink3">{shown === 'notes' ? 'No notes yet.' : 'Nothing has happened yet.'}</p>
      ) : (
        <Timeline items={events.map(eventItem)} />
      )}
      {query.hasNextPage && (
        <Button kind="quiet" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} className="mt-2">Show earlier</Button>
      )}
    </Card>
  );
}

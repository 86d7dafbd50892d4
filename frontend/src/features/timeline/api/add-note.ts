import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { timelineKeys } from './keys';
import { type RecordKind } from './timeline';

/** Writes a note on a record; its timeline goes stale. */
export function useAddNote(entity: RecordKind, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (description: string) => {
      await http.post('/events', { entity_type: entity, entity_id: id, description });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: timelineKeys.record(entity, id) }),
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useRecordSave } from '@/lib/use-record-save';
import { propertyKeys } from '../api/keys';
import { lastActorOn } from '../api/last-actor';
import { type Property, type PropertyChanges } from '../api/types';
import { updateProperty } from '../api/update-property';

/** Saves fields of a home; its lists, its verdicts and itself go stale. */
export function useSaveProperty(property: Property | undefined) {
  const client = useQueryClient();
  return useRecordSave<Property, PropertyChanges>({
    record: property,
    send: updateProperty,
    lastActor: lastActorOn,
    onSaved: (saved) => {
      client.setQueryData(propertyKeys.detail(saved.id), saved);
      void client.invalidateQueries({ queryKey: propertyKeys.verdicts(saved.id) });
      void client.invalidateQueries({ queryKey: propertyKeys.lists() });
      void client.invalidateQueries({ queryKey: ['timeline', 'property', saved.id] });
    },
  });
}

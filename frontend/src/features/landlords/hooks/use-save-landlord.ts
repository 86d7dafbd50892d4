import { useQueryClient } from '@tanstack/react-query';
import { useRecordSave } from '@/lib/use-record-save';
import { landlordKeys } from '../api/keys';
import { lastActorOn } from '../api/last-actor';
import { type Landlord, type LandlordChanges } from '../api/types';
import { updateLandlord } from '../api/update-landlord';

/** Saves fields of a landlord; the lists, the landlord and the homes that show the name go stale. */
export function useSaveLandlord(landlord: Landlord | undefined) {
  const client = useQueryClient();
  return useRecordSave<Landlord, LandlordChanges>({
    record: landlord,
    send: updateLandlord,
    lastActor: lastActorOn,
    onSaved: (saved) => {
      client.setQueryData(landlordKeys.detail(saved.id), saved);
      void client.invalidateQueries({ queryKey: landlordKeys.lists() });
      void client.invalidateQueries({ queryKey: ['properties'] });
      void client.invalidateQueries({ queryKey: ['timeline', 'landlord', saved.id] });
    },
  });
}

import { http } from '@/lib/http';
import { type Landlord, type LandlordChanges } from './types';

/** Changes some fields of a landlord, if still at that version (412 with the current record otherwise). */
export const updateLandlord = async (id: string, version: number, changes: LandlordChanges): Promise<Landlord> =>
  (await http.patch<Landlord>(`/landlords/${id}`, changes, { headers: { 'If-Match': `"${version}"` } })).data;

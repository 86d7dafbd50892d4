import { http } from '@/lib/http';
import { type Property, type PropertyChanges } from './types';

/** Changes some fields of a home, if it is still at that version (412 with the current record otherwise). */
export const updateProperty = async (id: string, version: number, changes: PropertyChanges): Promise<Property> =>
  (await http.patch<Property>(`/properties/${id}`, changes, { headers: { 'If-Match': `"${version}"` } })).data;

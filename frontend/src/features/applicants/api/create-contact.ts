import { useMutation } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';

export type ContactCreate = components['schemas']['ContactCreate'];
type Contact = components['schemas']['ContactRead'];

/** Writes down a person who is not known yet. */
export const useCreateContact = () =>
  useMutation({ mutationFn: async (body: ContactCreate) => (await http.post<Contact>('/contacts', body)).data });

import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { type Contact, type ContactDraft } from './types';

/** Adds a person or company. Nothing shows contacts by themselves here, so nothing goes stale. */
export const useCreateContact = () =>
  useMutation({
    mutationFn: async (draft: ContactDraft) => (await http.post<Contact>('/contacts', draft)).data,
  });

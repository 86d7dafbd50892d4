import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http, type Page } from '@/lib/http';
import { parsePhone } from '@/utils/phone';
import { landlordKeys } from './keys';
import { type Contact } from './types';

/** The API finds a contact by a whole e-mail or phone number; anything else shows the newest ones. */
function paramsOf(text: string): Record<string, string> {
  if (/^\S+@\S+\.\S+$/.test(text)) return { email: text };
  const phone = parsePhone(text);
  return phone ? { phone } : {};
}

export const contactsQuery = (text: string) =>
  queryOptions({
    queryKey: landlordKeys.contacts(text),
    queryFn: async ({ signal }) => (await http.get<Page<Contact>>('/contacts', { params: { ...paramsOf(text), limit: 50 }, signal })).data.items,
    placeholderData: keepPreviousData,
  });

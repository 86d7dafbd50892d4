import { http, type Page } from '@/lib/http';

/** The name of whoever changed a landlord last. */
export const lastActorOn = async (id: string): Promise<string | null> =>
  (await http.get<Page<{ actor: { name: string } }>>(`/landlords/${id}/events`, { params: { limit: 1 } })).data.items[0]?.actor.name ?? null;

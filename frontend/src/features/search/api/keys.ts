import { staleOn } from '@/lib/live';

export const searchKeys = {
  all: ['search'] as const,
  results: (q: string, types: readonly string[], limit: number) => [...searchKeys.all, q, types, limit] as const,
};

for (const entity of ['applicant', 'contact', 'landlord', 'property']) staleOn(entity, () => [searchKeys.all]);

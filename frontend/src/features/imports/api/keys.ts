import { staleOn } from '@/lib/live';

export const importKeys = {
  all: ['imports'] as const,
  lists: () => [...importKeys.all, 'list'] as const,
  detail: (id: string) => [...importKeys.all, 'detail', id] as const,
  rows: (id: string, outcome: string) => [...importKeys.detail(id), 'rows', outcome] as const,
};

staleOn('import', (event) => [importKeys.lists(), importKeys.detail(event.id)]);

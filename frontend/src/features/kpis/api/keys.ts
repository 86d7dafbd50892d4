import { staleOn } from '@/lib/live';

export const kpiKeys = {
  all: ['kpis'] as const,
  figures: (params: object) => [...kpiKeys.all, 'figures', params] as const,
  episodes: (filters: object) => [...kpiKeys.all, 'episodes', filters] as const,
};

for (const entity of ['property', 'applicant']) staleOn(entity, () => [kpiKeys.all]);

import { staleOn } from '@/lib/live';

export const timelineKeys = {
  all: ['timeline'] as const,
  record: (entity: string, id: string) => [...timelineKeys.all, entity, id] as const,
};

for (const entity of ['property', 'landlord', 'contact', 'applicant']) {
  staleOn(entity, (event) => [timelineKeys.record(entity, event.id)]);
}

import { staleOn } from '@/lib/live';

export const todayKeys = {
  all: ['today'] as const,
  applicants: () => [...todayKeys.all, 'applicants'] as const,
  homes: (which: string) => [...todayKeys.all, 'homes', which] as const,
};

staleOn('applicant', () => [todayKeys.applicants()]);
staleOn('property', () => [[...todayKeys.all, 'homes']]);

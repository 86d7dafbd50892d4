import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { type EpisodeFilters } from '../lib/episode-filters';
import { kpiKeys } from './keys';

export type Episode = components['schemas']['MarketingEpisodeRead'];

/** Spells on the market, 50 at a time. */
export const episodesQuery = (filters: EpisodeFilters) =>
  infiniteQueryOptions({
    queryKey: kpiKeys.episodes(filters),
    queryFn: async ({ signal, pageParam }) => {
      const wanted = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '' && value !== null));
      return (await http.get<Page<Episode>>('/marketing-episodes', { params: { ...wanted, cursor: pageParam ?? undefined }, signal })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });

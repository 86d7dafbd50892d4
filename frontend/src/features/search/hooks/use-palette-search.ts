import { useQuery } from '@tanstack/react-query';
import { type UseSearch } from '@/components/layouts/palette-types';
import { env } from '@/config/env';
import { useDebounced } from '@/lib/use-debounced';
import { searchQuery } from '../api/search';

/** What the palette shows for the text typed so far. */
export const usePaletteSearch: UseSearch = (text) => {
  const q = useDebounced(text.trim(), env.searchPause);
  const { data, isFetching, error } = useQuery(searchQuery(q));
  return { hits: q ? (data?.items ?? []) : [], isLoading: isFetching || q !== text.trim(), error };
};

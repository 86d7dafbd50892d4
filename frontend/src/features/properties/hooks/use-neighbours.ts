import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Neighbours } from '@/components/layouts/breadcrumb';
import { paths } from '@/config/paths';
import { formatTotal } from '@/utils/words';
import { propertyKeys } from '../api/keys';
import { propertyListQuery } from '../api/list-properties';
import { type PropertyListParams } from '../api/types';

export interface LastList {
  params: PropertyListParams;
  /** The list's own address. */
  href: string;
  /** "On the market, SE22" */
  label: string;
}

/** Remembers which list is on screen, for the pages opened from it. */
export function useRememberList(params: PropertyListParams, label: string): void {
  const client = useQueryClient();
  useEffect(() => {
    // The address bar itself: filters are written to it without telling the router.
    const { pathname, search } = window.location;
    const list: LastList = { params, label, href: pathname + search };
    client.setQueryDefaults(propertyKeys.lastList, { gcTime: Infinity });
    client.setQueryData(propertyKeys.lastList, list);
  }, [client, params, label]);
}

/** The list a home was opened from, and the homes before and after it there. */
export function useNeighbours(id: string): { list: LastList | undefined; neighbours: Neighbours | undefined } {
  const list = useQueryClient().getQueryData<LastList>(propertyKeys.lastList);
  const { data } = useInfiniteQuery({ ...propertyListQuery(list?.params ?? {}), enabled: list !== undefined });
  const homes = data?.pages.flatMap((p) => p.items) ?? [];
  const at = homes.findIndex((p) => p.id === id);
  const first = data?.pages[0];
  if (!list || !first || at < 0) return { list: undefined, neighbours: undefined };
  const href = (i: number) => (homes[i] ? paths.property(homes[i].id) : undefined);
  const previous = href(at - 1);
  const next = href(at + 1);
  return {
    list,
    neighbours: { position: `${at + 1} of ${formatTotal(first.total, first.total_is_exact)}`, ...(previous && { previous }), ...(next && { next }) },
  };
}

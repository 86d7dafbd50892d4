import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { env } from '@/config/env';
import { meQuery } from './auth';

/** Names the page: "14 Lordship Lane SE22 · Hartley & Dunn". */
export function useTitle(title: string): void {
  const me = useQueryClient().getQueryData(meQuery.queryKey);
  const owner = me?.agency.name ?? env.productName;
  useEffect(() => {
    document.title = `${title} · ${owner}`;
  }, [title, owner]);
}

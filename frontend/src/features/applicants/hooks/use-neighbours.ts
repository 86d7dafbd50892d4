import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { type Neighbours } from '@/components/layouts/breadcrumb';
import { paths } from '@/config/paths';
import { type Page } from '@/lib/http';
import { formatTotal } from '@/utils/words';
import { applicantKeys } from '../api/keys';
import { type Applicant } from '../api/list-applicants';

/** The applicants before and after this one in the list that was looked at last. */
export function useNeighbours(id: string): Neighbours | undefined {
  const lists = useQueryClient().getQueryCache().findAll({ queryKey: applicantKeys.lists() });
  const latest = lists.sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0];
  const pages = (latest?.state.data as InfiniteData<Page<Applicant>> | undefined)?.pages ?? [];
  const ids = pages.flatMap((page) => page.items.map((a) => a.id));
  const at = ids.indexOf(id);
  if (at < 0) return undefined;
  const [previous, next] = [ids[at - 1], ids[at + 1]];
  return {
    position: `${at + 1} of ${formatTotal(pages[0]?.total ?? ids.length, pages[0]?.total_is_exact ?? true)}`,
    ...(previous && { previous: paths.applicant(previous) }),
    ...(next && { next: paths.applicant(next) }),
  };
}

import { queryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { todayKeys } from './keys';

export type Home = components['schemas']['PropertyRead'];

const list = (which: string, params: object) =>
  queryOptions({
    queryKey: todayKeys.homes(which),
    queryFn: async ({ signal }) => (await http.get<Page<Home>>('/properties', { params, signal })).data,
  });

/** Homes that cannot be advertised yet, the newest first. */
export const notReadyQuery = () => list('not-ready', { status: ['instructed', 'appraisal'], incomplete: true, sort: '-created_at', limit: 6 });
/** Homes with an offer or agreed, the latest change first. */
export const agreedQuery = () => list('agreed', { status: ['let_agreed', 'under_offer'], sort: '-updated_at', limit: 6 });
/** Only how many are on the market. */
export const onTheMarketQuery = () => list('on-the-market', { status: 'available', limit: 1 });

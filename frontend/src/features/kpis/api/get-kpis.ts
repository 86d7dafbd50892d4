import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { kpiKeys } from './keys';

export type Kpis = components['schemas']['KpisRead'];
export type Kpi = components['schemas']['KpiRead'];

export interface KpiParams {
  /** A day, "2026-11-01"; without both the month so far. */
  from?: string | undefined;
  /** The day after the last. */
  to?: string | undefined;
  branch?: string | undefined;
}

/** The agency's figures for a period, each with the list it was counted from. */
export const kpisQuery = (params: KpiParams = {}) =>
  queryOptions({
    queryKey: kpiKeys.figures(params),
    queryFn: async ({ signal }) => (await http.get<Kpis>('/kpis', { params, signal })).data,
    placeholderData: keepPreviousData,
  });

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { type KpiParams } from '../api/get-kpis';
import { daysOf, RANGES } from '../lib/ranges';

const parsers = {
  range: parseAsStringLiteral(RANGES).withDefault('this_month'),
  from: parseAsString.withDefault(''),
  to: parseAsString.withDefault(''),
  branch: parseAsString.withDefault(''),
  view: parseAsStringLiteral(['cards', 'table'] as const).withDefault('cards'),
};

/** The period, branch and way of showing, all in the address, and what to ask the API for. */
export function useKpiPeriod() {
  const [state, set] = useQueryStates(parsers, { history: 'push' });
  const params: KpiParams = { ...daysOf(state.range, state), branch: state.branch || undefined };
  return { state, set, params };
}

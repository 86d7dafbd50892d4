import { DateField } from '@/components/ui/date-field';
import { AppliedFilters, FilterBar, FilterMenu, FilterPanel } from '@/components/ui/filter-bar';
import { formatLongDate } from '@/utils/dates';
import { sentence } from '@/utils/words';
import { EVENT_TYPES, sourceLabel, typeLabel } from '../lib/event-words';
import { ENTITIES, NO_FILTERS, SOURCES, useEventFilters } from '../lib/filters';

const ENTITY_OPTIONS = ENTITIES.map((value) => ({ value, label: sentence(value) }));
const SOURCE_OPTIONS = SOURCES.map((value) => ({ value, label: sentence(sourceLabel(value)) }));
const isDay = (v: string) => v === '' || /^\d{4}-\d{2}-\d{2}$/.test(v);
/** The API takes one; the menu shows several, and the last one pressed counts. */
const last = <Value extends string>(values: string[], known: readonly Value[]) => known.find((v) => v === values.at(-1)) ?? null;

export function EventFiltersBar() {
  const [filters, set] = useEventFilters();
  const { event_type: types, entity_type: entity, entity_id: record, source, from, to } = filters;
  const applied = [
    ...types.map((type) => ({ key: type, name: 'what', value: typeLabel(type), onRemove: () => void set({ event_type: types.filter((t) => t !== type) }) })),
    ...(entity ? [{ key: 'entity', name: 'record', value: sentence(entity), onRemove: () => void set({ entity_type: null }) }] : []),
    ...(record ? [{ key: 'one', name: 'record', value: 'one only', onRemove: () => void set({ entity_id: null }) }] : []),
    ...(source ? [{ key: 'source', name: 'done', value: sourceLabel(source), onRemove: () => void set({ source: null }) }] : []),
    ...(from ? [{ key: 'from', name: 'from', value: formatLongDate(from), onRemove: () => void set({ from: null }) }] : []),
    ...(to ? [{ key: 'to', name: 'to', value: formatLongDate(to), onRemove: () => void set({ to: null }) }] : []),
  ];
  return (
    <FilterBar applied={<AppliedFilters items={applied} onClear={() => void set(NO_FILTERS)} />}>
      <FilterMenu label="What" options={EVENT_TYPES} selected={types} onSelectedChange={(event_type) => void set({ event_type })} />
      <FilterMenu label="Record" options={ENTITY_OPTIONS} selected={entity ? [entity] : []} onSelectedChange={(values) => void set({ entity_type: last(values, ENTITIES) })} />
      <FilterMenu label="Source" options={SOURCE_OPTIONS} selected={source ? [source] : []} onSelectedChange={(values) => void set({ source: last(values, SOURCES) })} />
      <FilterPanel label="When" count={[from, to].filter(Boolean).length}>
        <DateField label="From" value={from} onValueChange={(v) => isDay(v) && void set({ from: v || null })} />
        <DateField label="To" value={to} onValueChange={(v) => isDay(v) && void set({ to: v || null })} />
      </FilterPanel>
    </FilterBar>
  );
}

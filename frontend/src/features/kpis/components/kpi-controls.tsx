import { addDays, format, parseISO } from 'date-fns';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { useMe } from '@/lib/auth';
import { type Kpis } from '../api/get-kpis';
import { useKpiPeriod } from '../hooks/use-kpi-period';
import { download, toCsv } from '../lib/csv';
import { RANGE_OPTIONS, RANGES } from '../lib/ranges';

const isDay = (v: string) => v === '' || /^\d{4}-\d{2}-\d{2}$/.test(v);

/** Exact values, as the API gave them, so that a spreadsheet can go on from there. */
function csvOf(kpis: Kpis): string {
  const head = ['Figure', 'Value', 'Unit', 'Period before', 'In the list', 'From', 'To', 'List'];
  const last = format(addDays(parseISO(kpis.to), -1), 'yyyy-MM-dd');
  const rows = kpis.items.map((k) => [k.label, k.value, k.unit, k.previous, k.count, kpis.from, last, k.drill].map((v) => (v === null ? '' : String(v))));
  return toCsv([head, ...rows]);
}

/** Period, branch, cards or table, and the download. */
export function KpiControls({ kpis }: { kpis: Kpis | undefined }) {
  const { state, set } = useKpiPeriod();
  const { branches } = useMe();
  const handleRange = (text: string) => {
    const range = RANGES.find((r) => r === text) ?? 'this_month';
    void set({ range, ...(range !== 'custom' && { from: null, to: null }) });
  };
  return (
    <div role="group" aria-label="Period and branch" className="mb-4 flex flex-wrap items-end gap-3">
      <SelectField label="Period" value={state.range} options={RANGE_OPTIONS} onValueChange={handleRange} className="w-40 max-sm:w-full" />
      {state.range === 'custom' && (
        <>
          <DateField label="From" value={state.from} onValueChange={(v) => isDay(v) && void set({ from: v || null })} className="w-44" />
          <DateField label="To" value={state.to} onValueChange={(v) => isDay(v) && void set({ to: v || null })} className="w-44" />
        </>
      )}
      <SelectField label="Branch" value={state.branch} emptyLabel="All branches" options={branches.map((branch) => ({ value: branch.id, label: branch.name }))} onValueChange={(v) => void set({ branch: v || null })} className="w-48 max-sm:w-full" />
      <div className="flex flex-wrap items-center gap-2 sm:ml-auto">
        <Segmented label="Show as" value={state.view} onValueChange={(view) => void set({ view })} options={[{ value: 'cards', label: 'Cards' }, { value: 'table', label: 'Table' }]} />
        <Button icon={Download} disabled={!kpis} onClick={() => kpis && download(`kpis-${kpis.from}-to-${kpis.to}.csv`, csvOf(kpis))}>CSV</Button>
      </div>
    </div>
  );
}

import { Link, useNavigate } from 'react-router-dom';
import { DataTable, type Column } from '@/components/ui/data-table';
import { formatCount } from '@/utils/words';
import { type Kpi, type Kpis } from '../api/get-kpis';
import { figureText, periodDays } from '../lib/figures';
import { Change } from './change';

const columns = (days: number): Column<Kpi>[] => [
  { id: 'figure', header: 'Figure', width: '30%', cell: (k) => <Link to={k.drill} className="font-semibold hover:underline">{k.label}</Link> },
  { id: 'value', header: 'Value', align: 'right', cell: (k) => figureText(k.value, k.unit) },
  { id: 'previous', header: 'Period before', align: 'right', cell: (k) => figureText(k.previous, k.unit) },
  { id: 'change', header: 'Change', width: '26%', cell: (k) => <Change kpi={k} days={days} /> },
  { id: 'count', header: 'In the list', align: 'right', cell: (k) => formatCount(k.count) },
];

/** The same figures as a table: J and K walk, Enter opens the list. */
export function KpiTable({ kpis }: { kpis: Kpis }) {
  const navigate = useNavigate();
  return <DataTable label="Figures" rows={kpis.items} columns={columns(periodDays(kpis))} rowKey={(k) => k.key} rowLabel={(k) => k.label} onOpen={(k) => navigate(k.drill)} />;
}

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router-dom';
import { DataTable, type Column } from '@/components/ui/data-table';
import { TimeText } from '@/components/ui/display';
import { Empty } from '@/components/ui/empty';
import { Faces } from '@/components/ui/faces';
import { SkeletonRows } from '@/components/ui/skeleton';
import { Tag, type Tone } from '@/components/ui/tag';
import { paths } from '@/config/paths';
import { type Import } from '../api/get-import';
import { importsQuery } from '../api/list-imports';
import { kindLabel, resultWords } from '../lib/words';

const STATUS: Record<Import['status'], { label: string; tone: Tone }> = {
  queued: { label: 'Waiting', tone: 'plain' },
  running: { label: 'Under way', tone: 'brass' },
  done: { label: 'Done', tone: 'ok' },
  failed: { label: 'Failed', tone: 'bad' },
  cancelled: { label: 'Cancelled', tone: 'plain' },
};
const addressOf = (id: string) => `${paths.import()}?import=${id}`;

const COLUMNS: Column<Import>[] = [
  { id: 'file', header: 'File', width: '28%', cell: (i) => <Link to={addressOf(i.id)} className="font-semibold break-all hover:underline">{i.filename}</Link> },
  { id: 'kind', header: 'Kind', cell: (i) => kindLabel(i.kind) },
  { id: 'status', header: 'State', cell: (i) => <Tag tone={STATUS[i.status].tone}>{i.dry_run && i.status === 'done' ? 'Tried out' : STATUS[i.status].label}</Tag> },
  { id: 'result', header: 'Result', width: '36%', cell: (i) => <span className="num">{resultWords(i)}</span> },
  { id: 'when', header: 'When', cell: (i) => <TimeText at={i.created_at} ago /> },
];

/** What was brought in before, the latest first. */
export function PastImports() {
  const query = useQuery(importsQuery());
  const navigate = useNavigate();
  return (
    <section aria-labelledby="past-imports">
      <h2 id="past-imports" className="h mb-2">Past imports</h2>
      <Faces
        query={query}
        what="Past imports"
        skeleton={<div className="card overflow-hidden"><SkeletonRows rows={3} label="Loading past imports" /></div>}
        isEmpty={(page) => page.items.length === 0}
        empty={<div className="card"><Empty title="Nothing was imported yet">A file of homes, landlords or applicants from another system or a spreadsheet is a quick start.</Empty></div>}
      >
        {(page) => <DataTable label="Past imports" rows={page.items} columns={COLUMNS} rowKey={(i) => i.id} rowLabel={(i) => i.filename} onOpen={(i) => navigate(addressOf(i.id))} />}
      </Faces>
    </section>
  );
}

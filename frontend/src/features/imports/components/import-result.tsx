import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Link } from 'react-router-dom';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ErrorCard } from '@/components/ui/error-card';
import { Faces } from '@/components/ui/faces';
import { Pager } from '@/components/ui/pager';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Segmented } from '@/components/ui/segmented';
import { SkeletonCard, SkeletonRows } from '@/components/ui/skeleton';
import { env } from '@/config/env';
import { paths } from '@/config/paths';
import { toast } from '@/lib/toast';
import { formatCount } from '@/utils/words';
import { useCancelImport } from '../api/cancel-import';
import { importQuery, isUnderWay, type Import } from '../api/get-import';
import { importRowsQuery, type ImportRow, type Shown } from '../api/list-import-rows';
import { type ImportKind } from '../api/preview-import';
import { countOf, firstShown, kindLabel, OUTCOME_LABELS, resultWords, rowsWords } from '../lib/words';
import { Problems } from './problems';

const SHOWN = ['refused', 'warned', 'created', 'updated', 'skipped'] as const;
const RECORD: Record<ImportKind, (id: string) => string> = { properties: paths.property, landlords: paths.landlord, applicants: paths.applicant };

/** One import: how far it is, then what became of its rows. */
export function ImportResult({ id }: { id: string }) {
  const query = useQuery(importQuery(id));
  return (
    <Faces query={query} what="This import" skeleton={<SkeletonCard label="Loading the import" />}>
      {(imported) => (isUnderWay(imported) ? <UnderWay imported={imported} /> : <Finished imported={imported} />)}
    </Faces>
  );
}

function UnderWay({ imported }: { imported: Import }) {
  const cancel = useCancelImport(imported.id);
  const { total, done } = imported;
  return (
    <Card
      title={`${imported.dry_run ? 'Trying out' : 'Bringing in'} ${imported.filename}`}
      aside={<Button busy={cancel.isPending} onClick={() => cancel.mutate(undefined, { onError: (e) => toast(e.detail, { tone: 'bad' }) })}>Cancel</Button>}
    >
      <ProgressBar label="Rows dealt with" value={total ? done / total : null} />
      <p className="num mt-2 text-sm text-ink2" role="status">
        {imported.status === 'queued' ? 'Waiting for its turn.' : `${formatCount(done)} of ${total === null ? 'the rows' : rowsWords(total)}. ${resultWords(imported)} so far.`}
      </p>
    </Card>
  );
}

const HEADS: Record<Import['status'], string> = { done: 'is in', failed: 'failed', cancelled: 'was cancelled', queued: 'is waiting', running: 'is under way' };

function Finished({ imported }: { imported: Import }) {
  const { id, filename, status, dry_run, error, notes, refused, kind } = imported;
  return (
    <div className="space-y-4">
      <Card
        title={dry_run && status === 'done' ? `${filename} was tried out` : `${filename} ${HEADS[status]}`}
        aside={
          refused > 0 && (
            <a className="btn" href={`${env.apiBase}/imports/${id}/errors.csv`} download>
              <Download className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
              errors.csv
            </a>
          )
        }
      >
        <p className="num text-lg font-semibold" role="status">{resultWords(imported)}</p>
        <p className="mt-0.5 text-sm text-ink2">
          {dry_run ? 'Nothing was changed. ' : ''}{kindLabel(kind)}, {imported.total === null ? 'rows not counted' : rowsWords(imported.total)}.
          {refused > 0 && ' The rows that could not come in are in errors.csv, with the problem and what to do; put them right and choose that file.'}
        </p>
        {error && <div className="mt-3"><Banner tone="bad">{error}</Banner></div>}
        {notes.map((note) => <p key={note} className="mt-1 text-sm text-ink3">{note}</p>)}
      </Card>
      <Rows imported={imported} />
    </div>
  );
}

function Rows({ imported }: { imported: Import }) {
  const [chosen, setShown] = useQueryState('rows', parseAsStringLiteral(SHOWN));
  const shown: Shown = chosen ?? firstShown(imported);
  const query = useInfiniteQuery(importRowsQuery(imported.id, shown));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const first = query.data?.pages[0];
  const options = SHOWN.map((value) => ({ value, label: `${OUTCOME_LABELS[value]} ${formatCount(countOf(imported, value))}` }));
  return (
    <Card title="Rows" flush aside={<Segmented label="Rows to show" value={shown} onValueChange={(value) => void setShown(value)} options={options} className="max-w-full flex-wrap text-xs" />}>
      {query.isPending ? (
        <SkeletonRows rows={5} label="Loading rows" />
      ) : !query.data ? (
        <ErrorCard error={query.error} onRetry={() => void query.refetch()} title="The rows could not be loaded" className="border-0" />
      ) : rows.length === 0 ? (
        <p className="px-4 py-3 text-sm text-ink3">No rows like that.</p>
      ) : (
        <>
          <ul aria-label="Rows" className="divide-y divide-line">
            {rows.map((row) => <RowItem key={row.row_number} row={row} kind={imported.kind} />)}
          </ul>
          {first && <Pager shown={rows.length} total={first.total} totalIsExact={first.total_is_exact} noun={rows.length === 1 ? 'row' : 'rows'} hasMore={query.hasNextPage} isLoadingMore={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />}
        </>
      )}
    </Card>
  );
}

function RowItem({ row, kind }: { row: ImportRow; kind: ImportKind }) {
  return (
    <li className="px-4 py-2 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="num text-ink3">Row {row.row_number}</span>
        {row.entity_id ? <Link to={RECORD[kind](row.entity_id)} className="font-semibold hover:underline">{row.label ?? 'Open'}</Link> : <span className="font-semibold">{row.label}</span>}
      </p>
      <Problems problems={row.problems} />
    </li>
  );
}

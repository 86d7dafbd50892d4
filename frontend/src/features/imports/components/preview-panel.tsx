import { Button } from '@/components/ui/button';
import { Banner } from '@/components/ui/banner';
import { Card } from '@/components/ui/card';
import { FormErrors } from '@/components/ui/form-errors';
import { type ApiProblem } from '@/lib/problem';
import { type ImportPreview } from '../api/preview-import';
import { kindLabel, rowsWords } from '../lib/words';
import { MappingTable } from './mapping-table';
import { Problems } from './problems';

interface PreviewPanelProps {
  preview: ImportPreview;
  choices: Record<number, string | null>;
  error: ApiProblem | null;
  busy: 'dry' | 'real' | null;
  onChoice: (position: number, field: string | null) => void;
  onStart: (dryRun: boolean) => void;
}

/** How the file would be read: its columns, what is wrong with its first rows, and the two ways on. */
export function PreviewPanel({ preview, choices, error, busy, onChoice, onStart }: PreviewPanelProps) {
  const { kind, kind_confidence, columns, fields, notes, total, rows } = preview;
  const troubled = rows.filter((row) => row.problems.length > 0);
  return (
    <>
      {notes.map((note) => <Banner key={note} tone="plain">{note}</Banner>)}
      <Card
        title={`${rowsWords(total)} of ${kindLabel(kind).toLowerCase()}`}
        count={kind_confidence < 0.6 ? 'a guess: choose above if it is wrong' : undefined}
        flush
      >
        <MappingTable columns={columns} fields={fields} choices={choices} onChoice={onChoice} />
      </Card>
      <Card title="The first rows" count={rows.length} flush>
        {troubled.length === 0 ? (
          <p className="px-4 py-3 text-sm text-ok">Nothing is wrong with the first {rowsWords(rows.length)}.</p>
        ) : (
          <ul className="divide-y divide-line">
            {troubled.map((row) => (
              <li key={row.row_number} className="px-4 py-2.5 text-sm">
                <p className="font-semibold"><span className="num font-normal text-ink3">Row {row.row_number}</span> {row.label}</p>
                <Problems problems={row.problems} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <FormErrors sentence={error?.detail ?? null} />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" busy={busy === 'real'} disabled={busy !== null || total === 0} onClick={() => onStart(false)}>Import {rowsWords(total)}</Button>
        <Button className="min-h-9" busy={busy === 'dry'} disabled={busy !== null || total === 0} onClick={() => onStart(true)}>Try it out</Button>
        <span className="text-sm text-ink3">Trying it out checks every row and changes nothing.</span>
      </div>
    </>
  );
}

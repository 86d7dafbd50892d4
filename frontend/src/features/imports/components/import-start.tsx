import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ErrorCard } from '@/components/ui/error-card';
import { FileDrop } from '@/components/ui/file-drop';
import { SelectField } from '@/components/ui/select-field';
import { SkeletonRows } from '@/components/ui/skeleton';
import { type ImportKind, usePreviewImport } from '../api/preview-import';
import { useStartImport } from '../api/start-import';
import { type Upload } from '../lib/upload-form';
import { KIND_OPTIONS } from '../lib/words';
import { PreviewPanel } from './preview-panel';

const ACCEPT = '.csv,.tsv,.txt,.json,.xlsx';

/** Choose a file, see how it would be read, put the columns right, then try it out or bring it in. */
export function ImportStart({ onStarted }: { onStarted: (id: string) => void }) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [kind, setKind] = useState<ImportKind | ''>('');
  const [sent, setSent] = useState<number | undefined>();
  const preview = usePreviewImport();
  const start = useStartImport();

  const look = (next: Upload) => {
    setUpload(next);
    start.reset();
    preview.mutate(next);
  };
  const handleKind = (text: string) => {
    const next = KIND_OPTIONS.find((o) => o.value === text)?.value;
    setKind(next ?? '');
    // Other fields for another kind: choices made for the old one mean nothing now.
    if (upload) look({ file: upload.file, kind: next, choices: {} });
  };
  const handleStart = (dryRun: boolean) => {
    if (!upload || !preview.data) return;
    setSent(0);
    start.mutate({ ...upload, kind: preview.data.kind, dryRun, onProgress: setSent }, { onSuccess: ({ id }) => onStarted(id), onSettled: () => setSent(undefined) });
  };

  return (
    <div className="space-y-4">
      <Card title="Choose a file" aside={upload && <Button kind="quiet" onClick={() => { setUpload(null); preview.reset(); start.reset(); }}>Start again</Button>}>
        <div className="grid gap-4 md:grid-cols-[1fr_220px]">
          <FileDrop
            label={upload ? 'Choose another file' : 'Drop a file here, or browse'}
            hint="CSV, Excel or JSON, with or without headings"
            accept={ACCEPT}
            onFiles={([file]) => file && look({ file, kind: kind || undefined, choices: {} })}
            rows={upload ? [{ name: upload.file.name, size: upload.file.size, ...(sent !== undefined && { progress: sent }) }] : []}
          />
          <SelectField label="What is in it" value={kind} emptyLabel="Work it out" options={KIND_OPTIONS} onValueChange={handleKind} hint="Guessed from the columns unless you say." />
        </div>
      </Card>
      {preview.isPending && <div className="card overflow-hidden"><SkeletonRows rows={6} label="Reading the file" /></div>}
      {preview.isError && <ErrorCard error={preview.error} title="The file could not be read" onRetry={() => upload && look(upload)} />}
      {preview.data && upload && (
        <PreviewPanel
          preview={preview.data}
          choices={upload.choices}
          error={start.error}
          busy={start.isPending ? (start.variables.dryRun ? 'dry' : 'real') : null}
          onChoice={(position, field) => look({ ...upload, kind: preview.data.kind, choices: { ...upload.choices, [position]: field } })}
          onStart={handleStart}
        />
      )}
    </div>
  );
}

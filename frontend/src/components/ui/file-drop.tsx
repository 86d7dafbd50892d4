import clsx from 'clsx';
import { Upload } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { fileSize } from '@/utils/words';
import { ProgressBar } from './progress-bar';

export interface FileRow {
  name: string;
  size: number;
  /** 0 to 1 while it is on its way. */
  progress?: number;
  error?: string;
}

interface FileDropProps {
  label: string;
  onFiles: (files: File[]) => void;
  /** As in an input: ".csv,.xlsx". */
  accept?: string;
  multiple?: boolean;
  /** What is accepted, in words. */
  hint?: string;
  /** What was dropped, with how far it is. */
  rows?: FileRow[];
  disabled?: boolean;
}

/** Files by drop, by click or by keyboard. */
export function FileDrop({ label, onFiles, accept, multiple = false, hint, rows = [], disabled = false }: FileDropProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div>
      {/* Dropping is the mouse's way; the input inside serves the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <label
        htmlFor={id}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
        className={clsx(
          'flex cursor-pointer flex-col items-center justify-center gap-1 rounded-lg border border-dashed px-4 py-8 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-blue',
          over ? 'border-blue bg-bluetint' : 'border-edge bg-surface hover:bg-sunken',
          disabled && 'pointer-events-none opacity-60',
        )}
      >
        <Upload className="size-5 text-ink3" strokeWidth={1.75} aria-hidden />
        <span className="font-semibold">{label}</span>
        {hint && <span className="text-sm text-ink3">{hint}</span>}
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          className="sr-only"
          onChange={(e) => {
            take(e.target.files);
            // The same file may be chosen again after it was corrected.
            e.target.value = '';
          }}
        />
      </label>
      {rows.length > 0 && (
        <ul className="mt-2 divide-y divide-line text-sm">
          {rows.map((row) => (
            <li key={row.name} className="py-2">
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 flex-1 truncate font-medium">{row.name}</span>
                <span className="num text-xs text-ink3">{fileSize(row.size)}</span>
              </span>
              {row.error ? <span role="alert" className="text-bad">{row.error}</span> : row.progress !== undefined && <ProgressBar label={`Sending ${row.name}`} value={row.progress} className="mt-1.5" />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

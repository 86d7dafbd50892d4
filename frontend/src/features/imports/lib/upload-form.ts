import { type ImportKind } from '../api/preview-import';

export interface Upload {
  file: File;
  /** Guessed by the server without it. */
  kind?: ImportKind | undefined;
  /** Column position → field, or null to leave the column out. Only what someone changed. */
  choices: Record<number, string | null>;
}

/** The parts of the request. Columns are named by place: two may share a heading, or have none. */
export function uploadForm({ file, kind, choices }: Upload, dryRun?: boolean): FormData {
  const form = new FormData();
  form.set('file', file);
  if (kind) form.set('kind', kind);
  const mapping = Object.fromEntries(Object.entries(choices).map(([position, field]) => [`#${position}`, field]));
  if (Object.keys(mapping).length > 0) form.set('mapping', JSON.stringify(mapping));
  if (dryRun !== undefined) form.set('dry_run', String(dryRun));
  return form;
}

/** A large file takes a while to arrive and to be read. */
export const UPLOAD_TIMEOUT = 10 * 60_000;

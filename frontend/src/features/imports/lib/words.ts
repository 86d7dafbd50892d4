import { formatCount, plural } from '@/utils/words';
import { type Import } from '../api/get-import';
import { type ImportRow, type Shown } from '../api/list-import-rows';
import { type ImportKind } from '../api/preview-import';

export const KIND_OPTIONS = [
  { value: 'properties', label: 'Properties' },
  { value: 'landlords', label: 'Landlords' },
  { value: 'applicants', label: 'Applicants' },
] as const;

export const kindLabel = (kind: ImportKind): string => KIND_OPTIONS.find((o) => o.value === kind)?.label ?? kind;

/** "created 812, updated 94, skipped 6, could not 3": in a try-out, what would have become of the rows. */
export function resultWords({ created, updated, skipped, refused, dry_run }: Pick<Import, 'created' | 'updated' | 'skipped' | 'refused' | 'dry_run'>): string {
  const counts = `${formatCount(created)}, ${dry_run ? 'update' : 'updated'} ${formatCount(updated)}, ${dry_run ? 'skip' : 'skipped'} ${formatCount(skipped)}`;
  return dry_run ? `Would create ${counts}, could not ${formatCount(refused)}` : `Created ${counts}, could not ${formatCount(refused)}`;
}

export const OUTCOME_LABELS: Record<Shown, string> = { refused: 'Could not', warned: 'With remarks', created: 'Created', updated: 'Updated', skipped: 'Skipped' };

export const countOf = (imported: Import, shown: Shown): number => imported[shown];

/** The rows worth a look first: what went wrong, then remarks, then what came in. */
export const firstShown = (imported: Import): Shown => (['refused', 'warned', 'created', 'updated'] as const).find((o) => imported[o] > 0) ?? 'skipped';

/** How sure the guess of a column is: "sure", "likely", "a guess". */
export function confidenceWords(confidence: number): { text: string; tone: 'ok' | 'plain' | 'warn' } {
  if (confidence >= 0.85) return { text: 'sure', tone: 'ok' };
  return confidence >= 0.6 ? { text: 'likely', tone: 'plain' } : { text: 'a guess', tone: 'warn' };
}

export const rowsWords = (n: number): string => plural(n, 'row');
export const problemWords = (row: Pick<ImportRow, 'problems'>): string => row.problems.map((p) => p.problem).join(' ');

import { useState } from 'react';
import { isProblem } from '@/lib/problem';
import { toast } from '@/lib/toast';
import { untouched } from '@/lib/use-record-save';
import { type Applicant } from '../api/list-applicants';
import { useUpdateApplicant, type ApplicantChange } from '../api/update-applicant';

/** A change that someone else's change overtook: what I typed, and the record as it is now. */
export interface Overtaken {
  mine: ApplicantChange;
  theirs: Applicant;
}

const isApplicant = (current: unknown): current is Applicant => typeof current === 'object' && current !== null && 'version' in current && 'reference' in current;

/**
 * Saves one change at a time against the version a field was opened on (`save` belongs to that record). Success offers
 * Undo. When others changed other fields meanwhile, it goes in on top of theirs; the same field is held as `overtaken`
 * until theirs or mine is chosen; any other refusal is thrown to the field.
 */
export function useApplicantEditor(applicant: Applicant) {
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const update = useUpdateApplicant(applicant.id);

  const attempt = async (base: Applicant, again: boolean, change: ApplicantChange, said: string, undo?: ApplicantChange): Promise<void> => {
    try {
      const saved = await update.mutateAsync({ change, version: base.version });
      toast(said, undo && { action: { label: 'Undo', run: () => void update.mutateAsync({ change: undo, version: saved.version }).catch(sayFailed) } });
    } catch (failure) {
      if (!isProblem(failure) || failure.status !== 412 || !isApplicant(failure.current)) throw failure;
      if (again && untouched(base, failure.current, change)) return attempt(failure.current, false, change, said, undo);
      setOvertaken({ mine: change, theirs: failure.current });
    }
  };
  const save = (change: ApplicantChange, said: string, undo?: ApplicantChange) => attempt(applicant, true, change, said, undo);

  const keepMine = async () => {
    if (!overtaken) return;
    await update.mutateAsync({ change: overtaken.mine, version: overtaken.theirs.version }).then(() => setOvertaken(null), sayFailed);
  };
  return { save, overtaken, keepMine, dropMine: () => setOvertaken(null), isSaving: update.isPending };
}

export type ApplicantEditor = ReturnType<typeof useApplicantEditor>;

function sayFailed(failure: unknown): void {
  toast(failure instanceof Error ? failure.message : 'That could not be saved. Try again.', { tone: 'bad' });
}

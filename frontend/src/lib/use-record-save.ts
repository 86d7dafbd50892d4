import { useState } from 'react';
import { isProblem } from './problem';

export interface Versioned {
  id: string;
  version: number;
}

/** Someone else saved first: what they have now, and what was being saved here. */
export interface SaveConflict<Record_ extends Versioned, Changes extends object> {
  mine: Changes;
  current: Record_;
  /** Who changed it, when that is known. */
  by: string | null;
}

interface Options<Record_ extends Versioned, Changes extends object> {
  record: Record_ | undefined;
  /** Sends the changes with If-Match of the version given. */
  send: (id: string, version: number, changes: Changes) => Promise<Record_>;
  /** Who changed the record last. */
  lastActor?: (id: string) => Promise<string | null>;
  onSaved: (record: Record_) => void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether none of the fields to be changed is different now from what it was when the change began. */
export const untouched = <Record_ extends object>(base: Record_, current: Record_, changes: object): boolean =>
  (Object.keys(changes) as (keyof Record_)[]).every((field) => same(base[field], current[field]));

/**
 * Saves changes to a record that others may be changing too. When only other fields changed meanwhile, the changes go in
 * on top of theirs; when the same field changed, nothing is saved until a person has chosen (`conflict`). A `save` belongs
 * to the record it was given with: whoever edits for a while calls the one from when editing began.
 */
export function useRecordSave<Record_ extends Versioned, Changes extends object>({ record, send, lastActor, onSaved }: Options<Record_, Changes>) {
  const [conflict, setConflict] = useState<SaveConflict<Record_, Changes> | null>(null);

  const attempt = async (base: Record_, changes: Changes, again: boolean): Promise<boolean> => {
    try {
      onSaved(await send(base.id, base.version, changes));
      setConflict(null);
      return true;
    } catch (failure) {
      const current = isProblem(failure) && failure.status === 412 ? (failure.current as Record_ | null) : null;
      if (!current) throw failure;
      if (again && untouched(base, current, changes)) return attempt(current, changes, false);
      const by = (await lastActor?.(base.id).catch(() => null)) ?? null;
      setConflict({ mine: changes, current, by });
      return false;
    }
  };

  return {
    /** False when it waits for a choice (`conflict`). */
    save: (changes: Changes): Promise<boolean> => (record ? attempt(record, changes, true) : Promise.resolve(false)),
    conflict,
    /** Puts mine over theirs. */
    keepMine: (): Promise<boolean> => (conflict ? attempt(conflict.current, conflict.mine, false) : Promise.resolve(false)),
    keepTheirs: (): void => {
      if (conflict) onSaved(conflict.current);
      setConflict(null);
    },
  };
}

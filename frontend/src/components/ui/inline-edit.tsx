import clsx from 'clsx';
import { Lock, Pencil } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { toProblem } from '@/lib/problem';
import { DateField } from './date-field';
import { MoneyField } from './money-field';
import { NumberField } from './number-field';
import { SelectField, type Option } from './select-field';
import { TextAreaField } from './text-area-field';
import { TextField } from './text-field';

interface InlineEditProps {
  label: string;
  /** The API's form of the value. */
  value: string;
  /** Saves; its rejection is shown under the field and what was typed stays. The one given when the field opened is called. */
  onSave: (value: string) => Promise<unknown>;
  kind?: 'text' | 'money' | 'number' | 'date' | 'select' | 'textarea';
  options?: readonly Option[];
  /** How the value is shown; the plain value otherwise. */
  children?: ReactNode;
  lockedBecause?: string;
  className?: string;
}

/** A value that becomes its own field: a click or E opens it, Enter or leaving saves, Esc takes it back. */
export function InlineEdit({ label, value, onSave, kind = 'text', options = [], children, lockedBecause, className }: InlineEditProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leaving = useRef(false);
  // The value, and the save that knows the record it came from, as they were when the field opened: a record that is
  // refreshed behind the open field must not pass for the one that was read.
  const begun = useRef({ value, onSave });

  const close = (refocus: boolean) => {
    leaving.current = true;
    setDraft(null);
    setError(undefined);
    if (refocus) requestAnimationFrame(() => opener.current?.focus());
  };

  const save = async (next: string, refocus: boolean) => {
    if (busy || leaving.current) return;
    if (next === begun.current.value) return close(refocus);
    setBusy(true);
    setError(undefined);
    try {
      await begun.current.onSave(next);
      close(refocus);
    } catch (failure) {
      const problem = toProblem(failure);
      setError(problem.errors[0]?.detail ?? problem.detail);
    } finally {
      setBusy(false);
    }
  };

  const handleKey = (event: KeyboardEvent) => {
    if (draft === null) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close(true);
    }
    if (event.key === 'Enter' && (kind !== 'textarea' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(draft, true);
    }
  };

  if (lockedBecause) {
    return (
      <span className={clsx('inline-flex items-center gap-1.5', className)} title={lockedBecause}>
        {children ?? value}
        <Lock className="size-3.5 text-ink3" strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{lockedBecause}</span>
      </span>
    );
  }

  if (draft === null) {
    const open = () => {
      leaving.current = false;
      begun.current = { value, onSave };
      setDraft(value);
    };
    return (
      <button
        ref={opener}
        type="button"
        onClick={open}
        onKeyDown={(e) => {
          if (e.key !== 'e' || e.ctrlKey || e.metaKey) return;
          e.preventDefault();
          open();
        }}
        className={clsx('group -mx-1.5 inline-flex min-h-7 min-w-0 items-center gap-1.5 rounded-sm px-1.5 text-left hover:bg-sunken', className)}
      >
        <span className="sr-only">Edit {label}: </span>
        {children ?? (value || <span className="text-ink3">Add {label.toLowerCase()}</span>)}
        <Pencil aria-hidden className="size-3.5 shrink-0 text-ink3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100" strokeWidth={1.75} />
      </button>
    );
  }

  const field = {
    label,
    hideLabel: true,
    value: draft,
    onValueChange: setDraft,
    autoFocus: true,
    error,
  };
  return (
    // The keys act on the field inside; the wrapper itself is not a control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      aria-busy={busy || undefined}
      className={clsx('min-w-0', className)}
      onKeyDown={handleKey}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) void save(draft, false);
      }}
    >
      {kind === 'money' ? (
        <MoneyField {...field} />
      ) : kind === 'number' ? (
        <NumberField {...field} />
      ) : kind === 'date' ? (
        <DateField {...field} />
      ) : kind === 'select' ? (
        <SelectField {...field} options={options} />
      ) : kind === 'textarea' ? (
        <TextAreaField {...field} rows={6} />
      ) : (
        <TextField {...field} />
      )}
    </div>
  );
}

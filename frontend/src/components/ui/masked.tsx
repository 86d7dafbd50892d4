import { Eye } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { toProblem } from '@/lib/problem';
import { Button } from './button';
import { Popover } from './popover';
import { SelectField, type Option } from './select-field';
import { TextField } from './text-field';

interface MaskedProps {
  /** What it is: "Bank details". */
  label: string;
  /** The value with its secret parts dotted, from the server. */
  masked: string;
  /** Asks the server, which records who, when and why. */
  onReveal: (reason: string) => Promise<string>;
  reasons?: readonly Option[];
  /** How long it stays readable, in seconds. */
  seconds?: number;
}

const REASONS: Option[] = [
  { value: 'payment', label: 'Setting up a payment' },
  { value: 'check', label: 'Checking with the landlord' },
  { value: 'correction', label: 'Correcting a mistake' },
  { value: 'other', label: 'Another reason' },
];

/** A secret that asks why before it shows itself, and hides again. */
export function Masked({ label, masked, onReveal, reasons = REASONS, seconds = 30 }: MaskedProps) {
  const [plain, setPlain] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(reasons[0]?.value ?? '');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();

  useEffect(() => {
    if (plain === null) return undefined;
    const timer = window.setTimeout(() => setPlain(null), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [plain, seconds]);

  const handleReveal = async (event: FormEvent) => {
    event.preventDefault();
    const words = reasons.find((r) => r.value === reason)?.label ?? reason;
    try {
      setPlain(await onReveal([words, note.trim()].filter(Boolean).join(': ')));
      setOpen(false);
    } catch (failure) {
      setError(toProblem(failure).detail);
    }
  };

  return (
    <span className="flex flex-wrap items-center justify-between gap-x-2">
      <span className="num whitespace-nowrap">{plain ?? masked}</span>
      {plain !== null ? (
        <button type="button" onClick={() => setPlain(null)} className="min-h-6 rounded-sm px-1.5 text-xs font-semibold text-blue hover:bg-bluetint">Hide</button>
      ) : (
        <Popover
          label={`Reveal ${label.toLowerCase()}`}
          open={open}
          onOpenChange={setOpen}
          className="w-[280px]"
          trigger={
            <button type="button" aria-label={`Reveal, logged: ${label.toLowerCase()}`} className="inline-flex min-h-6 items-center gap-1 rounded-sm px-1.5 text-xs font-semibold text-blue hover:bg-bluetint">
              <Eye className="size-3.5" strokeWidth={1.75} aria-hidden />
              Reveal, logged
            </button>
          }
        >
          <form onSubmit={(e) => void handleReveal(e)} className="space-y-3">
            <SelectField label="Why do you need it?" value={reason} onValueChange={setReason} options={reasons} />
            <TextField label="Note" required={false} value={note} onValueChange={setNote} error={error} />
            <Button type="submit" kind="primary" className="w-full">Show for {seconds} seconds</Button>
          </form>
        </Popover>
      )}
    </span>
  );
}

import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FormErrors } from '@/components/ui/form-errors';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { toast } from '@/lib/toast';
import { untouched } from '@/lib/use-record-save';
import { useReplaceOwners } from '../api/replace-owners';
import { type Landlord } from '../api/types';
import { shareText, sumOf, toHundredths } from '../lib/words';
import { AddOwner } from './add-owner';

interface Row {
  contact_id: string;
  name: string;
  share: string;
}

/** What is still to be shared out, in words; null when the shares make 100. */
function imbalance(rows: readonly Row[]): string | null {
  if (rows.length === 0) return 'A landlord has at least one owner.';
  const sum = sumOf(rows.map((r) => r.share));
  if (sum === null) return 'Each share is a number over 0 and up to 100, such as 50 or 33.33.';
  if (sum === 10_000) return null;
  return sum < 10_000 ? `The shares make ${shareText(sum)}%; ${shareText(10_000 - sum)}% is still to be shared out.` : `The shares make ${shareText(sum)}%, which is ${shareText(sum - 10_000)}% too much.`;
}

/** Owners with their shares, which must make 100. */
export function OwnersDialog({ landlord, onClose }: { landlord: Landlord; onClose: () => void }) {
  const [rows, setRows] = useState<Row[]>(landlord.owners.map((o) => ({ contact_id: o.contact_id, name: o.name, share: shareText(toHundredths(o.share_percent) ?? 0) })));
  const [opened] = useState(landlord);
  // Other fields may change behind the dialog; the owners may not.
  const replace = useReplaceOwners(untouched(opened, landlord, { owners: [] }) ? landlord : opened);
  const wrong = imbalance(rows);
  const setShare = (id: string, share: string) => setRows(rows.map((r) => (r.contact_id === id ? { ...r, share } : r)));
  const remaining = () => shareText(Math.max(0, 10_000 - (sumOf(rows.map((r) => r.share)) ?? 10_000)));

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    replace.mutate(rows.map((r) => ({ contact_id: r.contact_id, share_percent: r.share.replace(/[%\s]/g, '') })), {
      onSuccess: () => {
        toast('Owners saved');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Owners and their shares"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form="owners" busy={replace.isPending} disabled={wrong !== null}>Save owners</Button>
        </>
      }
    >
      <form id="owners" onSubmit={handleSubmit} className="space-y-2">
        {rows.map((row) => (
          <div key={row.contact_id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 truncate font-medium" title={row.name}>{row.name}</span>
            <TextField label={`Share of ${row.name}`} hideLabel value={row.share} onValueChange={(v) => setShare(row.contact_id, v)} inputMode="decimal" numeric after="%" className="w-28" />
            <IconButton icon={X} label={`Remove ${row.name}`} onClick={() => setRows(rows.filter((r) => r.contact_id !== row.contact_id))} />
          </div>
        ))}
        <p role="status" className={`num text-sm ${wrong ? 'text-warn' : 'text-ok'}`}>{wrong ?? 'The shares make 100%.'}</p>
        <FormErrors sentence={replace.error?.detail ?? null} />
      </form>
      <AddOwner taken={rows.map((r) => r.contact_id)} onAdd={(contact) => setRows([...rows, { contact_id: contact.id, name: contact.name, share: remaining() }])} />
    </Dialog>
  );
}

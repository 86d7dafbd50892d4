import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Card, Facts } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { FormErrors } from '@/components/ui/form-errors';
import { TextField } from '@/components/ui/text-field';
import { pointerToField } from '@/lib/forms';
import { isProblem } from '@/lib/problem';
import { toast } from '@/lib/toast';
import { type BankDetails, type Landlord, type LandlordChanges } from '../api/types';

interface BankCardProps {
  landlord: Landlord;
  /** False when it waits for a choice between theirs and mine. */
  onSave: (changes: LandlordChanges) => Promise<boolean>;
  locked: boolean;
}

/** Where rent is paid to. Only the last digits ever reach this page; changing starts from empty fields. */
export function BankCard({ landlord, onSave, locked }: BankCardProps) {
  const [open, setOpen] = useState(false);
  const bank = landlord.bank_details;
  return (
    <Card title="Bank details" aside={!locked && <button type="button" className="lnk min-h-6 text-sm" onClick={() => setOpen(true)}>{bank ? 'Change' : 'Add'}</button>}>
      {bank ? (
        <Facts
          items={[
            { label: 'Account', value: bank.account_name },
            { label: 'Bank', value: bank.bank_name },
            { label: 'Number', value: bank.sort_code ? <span className="whitespace-nowrap">{bank.sort_code} {bank.account_number}</span> : null },
          ]}
        />
      ) : (
        <p className="text-sm text-ink3">Not known yet. Rent cannot be paid over without them.</p>
      )}
      {open && <BankDialog has={bank !== null} onSave={onSave} onClose={() => setOpen(false)} />}
    </Card>
  );
}

const EMPTY = { account_name: '', bank_name: '', sort_code: '', account_number: '' };
type Field = keyof typeof EMPTY;

function BankDialog({ has, onSave, onClose }: { has: boolean; onSave: BankCardProps['onSave']; onClose: () => void }) {
  // Saves against the landlord as it was when the dialog opened.
  const [save] = useState(() => onSave);
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [sentence, setSentence] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const refuse = (failure: unknown) => {
    if (!isProblem(failure)) return setSentence('That could not be saved. Try again.');
    const placed: Partial<Record<Field, string>> = {};
    for (const { pointer, detail } of failure.errors) {
      const field = pointerToField(pointer).replace('bank_details.', '');
      if (field in EMPTY) placed[field as Field] = detail.replace(/^bank_details\.\w+: /, '');
    }
    setErrors(placed);
    setSentence(Object.keys(placed).length > 0 ? null : failure.detail);
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const empty: Partial<Record<Field, string>> = {};
    if (!values.account_name.trim()) empty.account_name = 'Whose account is it?';
    if (!values.sort_code.trim()) empty.sort_code = 'Enter the six digits.';
    if (!values.account_number.trim()) empty.account_number = 'Enter the account number.';
    setErrors(empty);
    setSentence(null);
    if (Object.keys(empty).length > 0) return;
    setBusy(true);
    const bank_details: BankDetails = { ...values, bank_name: values.bank_name.trim() || null };
    save({ bank_details })
      .then((saved) => {
        if (saved) toast('Bank details saved');
        onClose();
      })
      .catch(refuse)
      .finally(() => setBusy(false));
  };
  const wires = (name: Field) => ({ name, value: values[name], error: errors[name], onValueChange: (value: string) => setValues((old) => ({ ...old, [name]: value })) });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={has ? 'Change bank details' : 'Add bank details'}
      description={has ? 'Check a change by calling the landlord on a number you already had.' : 'As they stand on a statement.'}
      width="narrow"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form="bank-details" busy={busy}>Save bank details</Button>
        </>
      }
    >
      <form id="bank-details" onSubmit={handleSubmit} className="space-y-3" autoComplete="off">
        <TextField label="Account name" autoFocus {...wires('account_name')} />
        <TextField label="Bank" required={false} {...wires('bank_name')} />
        <TextField label="Sort code" placeholder="12-34-56" inputMode="numeric" numeric {...wires('sort_code')} />
        <TextField label="Account number" inputMode="numeric" numeric {...wires('account_number')} />
        <FormErrors sentence={sentence} />
      </form>
    </Dialog>
  );
}

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { MoneyField } from '@/components/ui/money-field';
import { Popover } from '@/components/ui/popover';
import { SelectField } from '@/components/ui/select-field';
import { isProblem } from '@/lib/problem';
import { parseMoney } from '@/utils/money';
import { type Property } from '../api/types';
import { RENT_FREQUENCIES } from '../lib/options';
import { type SaveChanges } from './property-field-edit';

interface RentEditProps {
  home: Property;
  onSave: SaveChanges;
  /** The button that opens it. */
  trigger: React.ReactNode;
}

/** The rent as it is stated: an amount and how often. The monthly figure follows from it. */
export function RentEdit({ home, onSave, trigger }: RentEditProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover label="Change the rent" align="end" open={open} onOpenChange={setOpen} className="w-[300px]" trigger={trigger}>
      {open && <RentForm home={home} onSave={onSave} onDone={() => setOpen(false)} />}
    </Popover>
  );
}

function RentForm({ home, onSave, onDone }: { home: Property; onSave: SaveChanges; onDone: () => void }) {
  // Saves against the home as it was when the form opened.
  const [save] = useState(() => onSave);
  const [amount, setAmount] = useState(home.rent_amount ?? '');
  const [frequency, setFrequency] = useState<string>(home.rent_frequency ?? 'monthly');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!parseMoney(amount)) return setRefusal('Enter an amount in pounds, such as 1,250.');
    setBusy(true);
    setRefusal(null);
    save({ rent_amount: amount, rent_frequency: frequency as NonNullable<Property['rent_frequency']> })
      .then(onDone)
      .catch((failure: unknown) => setRefusal(isProblem(failure) ? (failure.errors[0]?.detail ?? failure.detail) : 'That could not be saved.'))
      .finally(() => setBusy(false));
  };
  return (
    <form onSubmit={handleSubmit} className="space-y-3">
      <MoneyField label="Rent" value={amount} onValueChange={setAmount} autoFocus />
      <SelectField label="Paid" value={frequency} onValueChange={setFrequency} options={RENT_FREQUENCIES} />
      <FormErrors sentence={refusal} />
      <Button type="submit" kind="primary" busy={busy} className="w-full">Save rent</Button>
    </form>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { z } from '@/lib/zod';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Controlled } from '@/components/ui/controlled';
import { DateField } from '@/components/ui/date-field';
import { FormErrors } from '@/components/ui/form-errors';
import { MoneyField } from '@/components/ui/money-field';
import { NumberField } from '@/components/ui/number-field';
import { PhoneField } from '@/components/ui/phone-field';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { paths } from '@/config/paths';
import { applyProblem } from '@/lib/forms';
import { useShortcuts } from '@/lib/shortcuts';
import { toast } from '@/lib/toast';
import { type ApplicantCreate, useCreateApplicant } from '../api/create-applicant';
import { count, day, money, person } from '../lib/form';
import { prefill } from '../lib/prefill';
import { EMPLOYMENT_OPTIONS } from '../lib/words';
import { AreasEdit } from './areas-edit';
import { Affordable } from './needs-card';

const schema = z.object({
  ...person,
  min_bedrooms: count,
  max_rent_pcm: money,
  move_from: day,
  preferred_areas: z.array(z.string()),
  employment_status: z.string(),
  annual_income: money,
  current_address: z.string().trim().max(200),
  notes: z.string().trim().max(20_000),
});
type Values = z.infer<typeof schema>;

const EMPTY: Values = {
  first_name: '', last_name: '', phone: '', email: '', min_bedrooms: '', max_rent_pcm: '', move_from: '',
  preferred_areas: [], employment_status: '', annual_income: '', current_address: '', notes: '',
};
const FIELDS = Object.keys(EMPTY);

const bodyOf = (v: Values): ApplicantCreate => ({
  first_name: v.first_name || null,
  last_name: v.last_name,
  phone: v.phone || null,
  email: v.email || null,
  min_bedrooms: v.min_bedrooms === '' ? null : Number(v.min_bedrooms),
  max_rent_pcm: v.max_rent_pcm || null,
  move_from: v.move_from || null,
  preferred_areas: v.preferred_areas,
  employment_status: (v.employment_status || null) as ApplicantCreate['employment_status'] & null,
  annual_income: v.annual_income || null,
  current_address: v.current_address || null,
  notes: v.notes || null,
  status: 'new',
});

/** Registers someone. `text` is what was searched for and not found: a name, a phone number or an email. */
export function NewApplicantForm({ text = '' }: { text?: string }) {
  const [sentence, setSentence] = useState<string | null>(null);
  const navigate = useNavigate();
  const create = useCreateApplicant();
  const box = useRef<HTMLFormElement>(null);
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { ...EMPTY, ...prefill(text) } });
  const { control } = form;
  const [income, budget] = useWatch({ control, name: ['annual_income', 'max_rent_pcm'] });
  const readable = (amount: string) => (money.safeParse(amount).success && amount ? amount : null);

  const handleSave = form.handleSubmit(async (values) => {
    setSentence(null);
    try {
      const made = await create.mutateAsync(bodyOf(values));
      toast(`${made.name} is registered`);
      navigate(paths.applicant(made.id));
    } catch (failure) {
      setSentence(applyProblem(form, failure, FIELDS));
    }
  });
  useShortcuts([
    { keys: 'mod+enter', label: 'Save', group: 'New applicant', run: () => box.current?.requestSubmit() },
    { keys: 'mod+s', label: 'Save', group: 'New applicant', run: (e) => { e.preventDefault(); box.current?.requestSubmit(); } },
  ]);
  return (
    <form ref={box} noValidate onSubmit={(e) => void handleSave(e)} className="grid max-w-[1040px] items-start gap-4 lg:grid-cols-2">
      <Card title="Who">
        <div className="grid gap-3 sm:grid-cols-2">
          <Controlled control={control} name="first_name">{(w) => <TextField label="First name" required={false} autoFocus {...w} />}</Controlled>
          <Controlled control={control} name="last_name">{(w) => <TextField label="Last name" required {...w} />}</Controlled>
          <Controlled control={control} name="phone">{(w) => <PhoneField label="Phone" required={false} {...w} />}</Controlled>
          <Controlled control={control} name="email">{(w) => <TextField label="Email" type="email" required={false} hint="Needed to send details. Ask for it last." {...w} />}</Controlled>
          <Controlled control={control} name="current_address">{(w) => <TextField label="Lives at" required={false} className="sm:col-span-2" {...w} />}</Controlled>
        </div>
      </Card>
      <Card title="Looking for">
        <div className="grid grid-cols-2 gap-3">
          <Controlled control={control} name="min_bedrooms">{(w) => <NumberField label="Bedrooms" unit="min" max={20} {...w} />}</Controlled>
          <Controlled control={control} name="max_rent_pcm">{(w) => <MoneyField label="Rent up to" per="pcm" {...w} />}</Controlled>
          <Controlled control={control} name="move_from">{(w) => <DateField label="Move from" className="col-span-2 sm:col-span-1" {...w} />}</Controlled>
          <div className="col-span-2">
            <p className="mb-1 text-sm font-medium text-ink2">Areas</p>
            <Controlled control={control} name="preferred_areas">{(w) => <AreasEdit areas={w.value} onSave={async (areas) => w.onValueChange(areas)} />}</Controlled>
          </div>
        </div>
      </Card>
      <Card title="What they can pay">
        <div className="grid gap-3 sm:grid-cols-2">
          <Controlled control={control} name="annual_income">{(w) => <MoneyField label="Household income" per="a year" required={false} {...w} />}</Controlled>
          <Controlled control={control} name="employment_status">{(w) => <SelectField label="Work" required={false} emptyLabel="Not known" options={EMPLOYMENT_OPTIONS} {...w} />}</Controlled>
        </div>
        <Affordable income={readable(income)} budget={readable(budget)} />
      </Card>
      <Card title="Anything else">
        <Controlled control={control} name="notes">{(w) => <TextAreaField label="Notes" hideLabel rows={4} placeholder="Parking, a garden, a cat…" {...w} />}</Controlled>
      </Card>
      <div className="space-y-3 lg:col-span-2">
        <FormErrors sentence={sentence} />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" kind="primary" keys="mod+enter" busy={create.isPending}>Save applicant</Button>
          <Button kind="quiet" onClick={() => navigate(-1)}>Cancel</Button>
        </div>
      </div>
    </form>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Controlled } from '@/components/ui/controlled';
import { FormErrors } from '@/components/ui/form-errors';
import { PhoneField } from '@/components/ui/phone-field';
import { PostcodeField } from '@/components/ui/postcode-field';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { paths } from '@/config/paths';
import { applyProblem } from '@/lib/forms';
import { useShortcuts } from '@/lib/shortcuts';
import { useCreateLandlord } from '../api/create-landlord';
import { type Landlord } from '../api/types';
import { DRAFT_FIELDS, draftSchema, EMPTY_DRAFT, toDraft, type DraftValues } from '../lib/draft';

const TITLES = ['Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr', 'Prof'].map((t) => ({ value: t, label: t }));

/** A new landlord: a person, a company, or a person at a company. */
export function LandlordForm({ onCreated }: { onCreated: (landlord: Landlord) => void }) {
  const form = useForm<DraftValues>({ resolver: zodResolver(draftSchema), defaultValues: EMPTY_DRAFT });
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = useCreateLandlord();
  const { control } = form;

  const handleSave = form.handleSubmit((values) => {
    setRefusal(null);
    create.mutate(toDraft(values), { onSuccess: onCreated, onError: (problem) => setRefusal(applyProblem(form, problem, DRAFT_FIELDS)) });
  });
  useShortcuts([{ keys: 'mod+enter', label: 'Save the landlord', group: 'Form', run: () => void handleSave() }]);

  return (
    <form onSubmit={(e) => void handleSave(e)} noValidate className="max-w-[880px] space-y-4">
      <Card title="Who they are">
        <div className="grid gap-3 sm:grid-cols-6">
          <div className="sm:col-span-1"><Controlled control={control} name="title">{(w) => <SelectField label="Title" emptyLabel="None" options={TITLES} {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="first_name">{(w) => <TextField label="First name" autoFocus {...w} />}</Controlled></div>
          <div className="sm:col-span-3"><Controlled control={control} name="last_name">{(w) => <TextField label="Last name" {...w} />}</Controlled></div>
          <div className="sm:col-span-6"><Controlled control={control} name="organisation_name">{(w) => <TextField label="Company" required={false} hint="A company alone, or with the person to ask for." {...w} />}</Controlled></div>
        </div>
      </Card>
      <Card title="How to reach them">
        <div className="grid gap-3 sm:grid-cols-6">
          <div className="sm:col-span-3"><Controlled control={control} name="phone">{(w) => <PhoneField label="Phone" {...w} />}</Controlled></div>
          <div className="sm:col-span-3"><Controlled control={control} name="email">{(w) => <TextField label="E-mail" type="email" {...w} />}</Controlled></div>
          <div className="sm:col-span-6"><Controlled control={control} name="address">{(w) => <TextField label="Address" required={false} {...w} />}</Controlled></div>
          <div className="sm:col-span-4"><Controlled control={control} name="city">{(w) => <TextField label="Town or city" required={false} {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="postcode">{(w) => <PostcodeField label="Postcode" required={false} {...w} />}</Controlled></div>
          <div className="sm:col-span-6"><Controlled control={control} name="notes">{(w) => <TextAreaField label="Notes" required={false} rows={3} {...w} />}</Controlled></div>
        </div>
      </Card>
      <p className="text-sm text-ink3">Bank details and further owners are added on the landlord’s own page.</p>
      <FormErrors sentence={refusal} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" keys="mod+enter" busy={create.isPending}>Save landlord</Button>
        <ButtonLink kind="quiet" to={paths.landlords()}>Cancel</ButtonLink>
      </div>
    </form>
  );
}

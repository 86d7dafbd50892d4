import { zodResolver } from '@hookform/resolvers/zod';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Controlled } from '@/components/ui/controlled';
import { DateField } from '@/components/ui/date-field';
import { type FieldProps } from '@/components/ui/field';
import { FormErrors } from '@/components/ui/form-errors';
import { MoneyField } from '@/components/ui/money-field';
import { NumberField } from '@/components/ui/number-field';
import { PostcodeField } from '@/components/ui/postcode-field';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { paths } from '@/config/paths';
import { applyProblem } from '@/lib/forms';
import { isProblem } from '@/lib/problem';
import { useShortcuts } from '@/lib/shortcuts';
import { useCreateProperty } from '../api/create-property';
import { type Property } from '../api/types';
import { DRAFT_FIELDS, draftSchema, EMPTY_DRAFT, toDraft, type DraftValues } from '../lib/draft';
import { PROPERTY_TYPES, RENT_FREQUENCIES } from '../lib/options';

const FIRST_STATUSES = [
  { value: 'appraisal', label: 'Appraisal: we are asked what it would let for' },
  { value: 'instructed', label: 'Instructed: the landlord has said yes' },
  { value: 'available', label: 'On the market: advertise it now' },
];

interface PropertyFormProps {
  onCreated: (home: Property) => void;
  /** The landlord's field belongs to another feature; the page brings it. */
  renderLandlord: (props: FieldProps) => ReactElement;
}

/** A new home. Only the address must be known; the rest can follow. */
export function PropertyForm({ onCreated, renderLandlord }: PropertyFormProps) {
  const form = useForm<DraftValues>({ resolver: zodResolver(draftSchema), defaultValues: EMPTY_DRAFT });
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = useCreateProperty();
  const { control } = form;

  const handleSave = form.handleSubmit((values) => {
    setRefusal(null);
    create.mutate(toDraft(values), {
      onSuccess: onCreated,
      onError: (problem) => {
        const sentence = applyProblem(form, problem, DRAFT_FIELDS);
        // A rule is broken by the whole home, not by one field: its reasons also stand above the button.
        setRefusal(isProblem(problem) && problem.status === 409 ? problem.detail : sentence);
      },
    });
  });
  useShortcuts([{ keys: 'mod+enter', label: 'Save the property', group: 'Form', run: () => void handleSave() }]);

  return (
    <form onSubmit={(e) => void handleSave(e)} noValidate className="max-w-[880px] space-y-4">
      <Card title="Where it is">
        <div className="grid gap-3 sm:grid-cols-6">
          <div className="sm:col-span-6"><Controlled control={control} name="address">{(w) => <TextField label="Address" required autoFocus autoComplete="off" placeholder="Flat 2, 14 Lordship Lane" {...w} />}</Controlled></div>
          <div className="sm:col-span-4"><Controlled control={control} name="city">{(w) => <TextField label="Town or city" {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="postcode">{(w) => <PostcodeField label="Postcode" {...w} />}</Controlled></div>
        </div>
      </Card>
      <Card title="What it is">
        <div className="grid gap-3 sm:grid-cols-6">
          <div className="sm:col-span-2"><Controlled control={control} name="property_type">{(w) => <SelectField label="Type" emptyLabel="Not known yet" options={PROPERTY_TYPES} {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="bedrooms">{(w) => <NumberField label="Bedrooms" hint="0 for a studio" max={50} {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="bathrooms">{(w) => <NumberField label="Bathrooms" max={50} {...w} />}</Controlled></div>
          <div className="sm:col-span-6"><Controlled control={control} name="description">{(w) => <TextAreaField label="Description" required={false} {...w} />}</Controlled></div>
        </div>
      </Card>
      <Card title="The letting">
        <div className="grid gap-3 sm:grid-cols-6">
          <div className="sm:col-span-2"><Controlled control={control} name="rent_amount">{(w) => <MoneyField label="Rent" {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="rent_frequency">{(w) => <SelectField label="Rent is paid" options={RENT_FREQUENCIES} {...w} />}</Controlled></div>
          <div className="sm:col-span-2"><Controlled control={control} name="available_from">{(w) => <DateField label="Available from" placeholder="1 dec, +2w" {...w} />}</Controlled></div>
          <div className="sm:col-span-3"><Controlled control={control} name="landlord_id">{(w) => renderLandlord({ label: 'Landlord', ...w })}</Controlled></div>
          <div className="sm:col-span-3"><Controlled control={control} name="status">{(w) => <SelectField label="Status" options={FIRST_STATUSES} {...w} />}</Controlled></div>
        </div>
      </Card>
      <FormErrors sentence={refusal} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" keys="mod+enter" busy={create.isPending}>Save property</Button>
        <ButtonLink kind="quiet" to={paths.properties()}>Cancel</ButtonLink>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { ComboboxField } from '@/components/ui/combobox-field';
import { DateField } from '@/components/ui/date-field';
import { FileDrop } from '@/components/ui/file-drop';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Masked } from '@/components/ui/masked';
import { Money } from '@/components/ui/display';
import { MoneyField } from '@/components/ui/money-field';
import { NumberField } from '@/components/ui/number-field';
import { PhoneField } from '@/components/ui/phone-field';
import { PostcodeField } from '@/components/ui/postcode-field';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { ApiProblem } from '@/lib/problem';
import { Shelf, Specimen } from './specimen';

const SERVICE = [
  { value: 'let_only', label: 'Let only' },
  { value: 'fully_managed', label: 'Fully managed' },
];
const LANDLORDS = [
  { value: '1', label: 'Mrs Abena Boateng', hint: '4 homes' },
  { value: '2', label: 'Mr Gareth Rees', hint: '1 home' },
  { value: '3', label: 'Dulwich Estates Ltd', hint: '12 homes' },
];

const START = { name: 'Joy Whitfield', rent: '1950.00', beds: '2', phone: '+447700900118', postcode: 'SE22 8HN', from: '2026-12-12', service: 'fully_managed', landlord: '1', note: '', consent: 'yes' };

export function Fields() {
  const [form, setForm] = useState(START);
  const [rent, setRent] = useState('1950.00');
  const at = (name: keyof typeof START) => ({ value: form[name], onValueChange: (value: string) => setForm((f) => ({ ...f, [name]: value })) });
  const refuse = () => Promise.reject(new ApiProblem({ status: 422, detail: 'Rent must be above zero.' }));
  return (
    <Shelf title="Fields">
      <Specimen name="Text, phone, postcode">
        <div className="space-y-3">
          <TextField label="Name" {...at('name')} />
          <PhoneField label="Phone" {...at('phone')} />
          <PostcodeField label="Postcode" {...at('postcode')} />
          <TextField label="Email" value="" onValueChange={() => undefined} required={false} hint="Needed to send details. Ask for it last." />
        </div>
      </Specimen>
      <Specimen name="Money, number, date, select">
        <div className="space-y-3">
          <MoneyField label="Rent up to" per="pcm" {...at('rent')} />
          <NumberField label="Bedrooms" unit="or more" max={12} {...at('beds')} />
          <DateField label="Move from" {...at('from')} hint="22/11, 22 nov, fri or +2w" />
          <SelectField label="Service" options={SERVICE} {...at('service')} />
        </div>
      </Specimen>
      <Specimen name="Combobox, text area, checkbox">
        <div className="space-y-3">
          <ComboboxField label="Landlord" options={LANDLORDS} createLabel="New landlord" onCreate={() => undefined} {...at('landlord')} />
          <TextAreaField label="Note" {...at('note')} rows={3} />
          <Checkbox checked={form.consent === 'yes'} onCheckedChange={(on) => at('consent').onValueChange(on ? 'yes' : '')}>May we text and email homes?</Checkbox>
        </div>
      </Specimen>
      <Specimen name="Error, locked, disabled">
        <div className="space-y-3">
          <TextField label="Email" value="priya@" onValueChange={() => undefined} error="Enter an email address, such as name@example.com" />
          <TextField label="Reference" value="LET-20418" onValueChange={() => undefined} lockedBecause="Set when the property was instructed" />
          <SelectField label="Branch" value="let_only" options={SERVICE} onValueChange={() => undefined} disabled />
        </div>
      </Specimen>
      <Specimen name="InlineEdit and Masked">
        <div className="card space-y-2 p-4">
          <InlineEdit label="Rent" kind="money" value={rent} onSave={(next) => Promise.resolve(setRent(next))}>
            <Money amount={rent} per="pcm" />
          </InlineEdit>
          <div>
            <InlineEdit label="Deposit" kind="money" value="2250.00" onSave={refuse}><Money amount="2250.00" /></InlineEdit>
          </div>
          <div>
            <InlineEdit label="Reference" value="LET-20418" onSave={refuse} lockedBecause="Set when the property was instructed" />
          </div>
          <Masked label="Bank details" masked="••-••-42 ••••7301" onReveal={() => Promise.resolve('20-11-42 55117301')} />
        </div>
      </Specimen>
      <Specimen name="FileDrop and ProgressBar">
        <FileDrop label="Drop a file, or choose one" hint="CSV or Excel, up to 20 MB" onFiles={() => undefined} rows={[{ name: 'landlords.csv', size: 218_000, progress: 0.62 }, { name: 'photo.bmp', size: 4_000_000, error: 'This kind of file is not accepted' }]} />
      </Specimen>
    </Shelf>
  );
}

import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderHere } from '@/testing/render';
import { ComboboxField } from './combobox-field';
import { DateField } from './date-field';
import { type FieldProps } from './field';
import { MoneyField } from './money-field';
import { PhoneField } from './phone-field';
import { PostcodeField } from './postcode-field';

function Held({ of: Field, label, start = '' }: { of: React.ComponentType<FieldProps>; label: string; start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <Field label={label} value={value} onValueChange={setValue} />
      <output>{value}</output>
    </>
  );
}

const cases: [string, React.ComponentType<FieldProps>, string, string, string][] = [
  ['Rent', MoneyField, '£1,950', '1950.00', '1,950'],
  ['Phone', PhoneField, '07700900118', '+447700900118', '07700 900 118'],
  ['Postcode', PostcodeField, 'se228hn', 'SE22 8HN', 'SE22 8HN'],
  ['Move from', DateField, '12 dec 2026', '2026-12-12', '12 Dec 2026'],
];

describe('a field that understands what it is given', () => {
  it.each(cases)('%s: reads it, keeps it and shows it properly', async (label, Field, typed, kept, shown) => {
    const { user } = renderHere(<Held of={Field} label={label} />);
    await user.type(screen.getByLabelText(label), typed);
    expect(screen.getByLabelText(label)).toHaveValue(typed);
    await user.tab();
    expect(screen.getByRole('status')).toHaveTextContent(kept);
    expect(screen.getByLabelText(label)).toHaveValue(shown);
  });

  it('keeps what it cannot read, and says what it would', async () => {
    const { user } = renderHere(<Held of={DateField} label="Move from" />);
    await user.type(screen.getByLabelText('Move from'), 'soon');
    expect(screen.queryByText(/Enter a date/)).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByLabelText('Move from')).toHaveValue('soon');
    expect(screen.getByLabelText('Move from')).toBeInvalid();
    expect(screen.getByLabelText('Move from')).toHaveAccessibleDescription(/Enter a date/);
  });
});

describe('a combobox', () => {
  it('finds by letters and picks with Enter', async () => {
    const options = [
      { value: '1', label: 'Mrs Abena Boateng' },
      { value: '2', label: 'Mr Gareth Rees' },
    ];
    const Landlord = (props: FieldProps) => <ComboboxField {...props} options={options} />;
    const { user, container } = renderHere(<Held of={Landlord} label="Landlord" />);
    expect(await axeProblems(container)).toEqual([]);
    await user.click(screen.getByLabelText('Landlord'));
    await user.keyboard('rees{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('2');
    expect(screen.getByLabelText('Landlord')).toHaveTextContent('Mr Gareth Rees');
  });
});

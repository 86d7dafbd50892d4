import { type ReactElement, type Ref } from 'react';
import { Controller, type Control, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form';

interface Wires<Value> {
  ref: Ref<never>;
  name: string;
  value: Value;
  onValueChange: (value: Value) => void;
  onBlur: () => void;
  error: string | undefined;
}

interface ControlledProps<Values extends FieldValues, Name extends FieldPath<Values>> {
  control: Control<Values>;
  name: Name;
  children: (wires: Wires<FieldPathValue<Values, Name>>) => ReactElement;
}

/** Joins any field to a form: <Controlled control={form.control} name="rent">{(w) => <MoneyField label="Rent" {...w} />}</Controlled> */
export function Controlled<Values extends FieldValues, Name extends FieldPath<Values>>({ control, name, children }: ControlledProps<Values, Name>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) =>
        children({
          ref: field.ref as Ref<never>,
          name: field.name,
          value: field.value,
          onValueChange: field.onChange,
          onBlur: field.onBlur,
          error: fieldState.error?.message,
        })
      }
    />
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { forwardRef, useState } from 'react';
import { ComboboxField } from '@/components/ui/combobox-field';
import { type FieldProps } from '@/components/ui/field';
import { useDebounced } from '@/lib/use-debounced';
import { formatPhone } from '@/utils/phone';
import { plural } from '@/utils/words';
import { landlordListQuery } from '../api/list-landlords';

interface LandlordPickerProps extends FieldProps {
  /** The chosen landlord's name, when already known. */
  valueLabel?: string;
}

/** A landlord by name, phone or e-mail. Value: the landlord's id, "" for not known yet. */
export const LandlordPicker = forwardRef<HTMLButtonElement, LandlordPickerProps>(function LandlordPicker(props, ref) {
  const [text, setText] = useState('');
  const q = useDebounced(text.trim(), 120);
  const list = useInfiniteQuery(landlordListQuery(q ? { q } : {}));
  const found = list.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <ComboboxField
      ref={ref}
      {...props}
      placeholder={props.placeholder ?? 'Not known yet'}
      onSearch={setText}
      isLoading={list.isFetching && found.length === 0}
      options={found.map((l) => ({ value: l.id, label: l.name, hint: [plural(l.homes, 'home'), formatPhone(l.phone)].filter(Boolean).join(' · ') }))}
    />
  );
});

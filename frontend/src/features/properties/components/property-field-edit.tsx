import { type ReactNode } from 'react';
import { InlineEdit } from '@/components/ui/inline-edit';
import { fieldText } from '@/utils/record-words';
import { type Property, type PropertyChanges } from '../api/types';
import { fieldValue, type PropertyField } from '../lib/fields';
import { lockOf } from '../lib/words';

/** False when it waits for a choice between theirs and mine. */
export type SaveChanges = (changes: PropertyChanges) => Promise<boolean>;

interface PropertyFieldEditProps {
  home: Property;
  field: PropertyField;
  onSave: SaveChanges;
  children?: ReactNode;
  className?: string;
}

/** One field of a home, edited where it stands. */
export function PropertyFieldEdit({ home, field, onSave, children, className }: PropertyFieldEditProps) {
  const value = fieldValue(home, field);
  const lock = lockOf(home);
  const shown = value === '' || value === 'not_specified' ? <span className="text-ink3">{lock ? 'not known' : `Add ${field.label === 'EPC' ? 'EPC' : field.label.toLowerCase()}`}</span> : fieldText(field.name, home[field.name]);
  return (
    <InlineEdit
      label={field.label}
      kind={field.kind}
      value={value}
      {...(field.options && { options: field.options })}
      onSave={(text) => onSave({ [field.name]: field.toApi(text) } as PropertyChanges)}
      {...(lock && { lockedBecause: lock })}
      {...(className && { className })}
    >
      {children ?? shown}
    </InlineEdit>
  );
}

/** A titled group of fields as names and values. */
export function FieldList({ home, fields, onSave }: { home: Property; fields: readonly PropertyField[]; onSave: SaveChanges }) {
  return (
    <dl className="num grid grid-cols-[112px_1fr] content-start items-start gap-x-3 gap-y-0.5 text-sm">
      {fields.map((field) => (
        <div key={field.name} id={field.name} className="contents">
          <dt className="py-1 text-ink3">{field.label}</dt>
          <dd className="min-w-0 break-words"><PropertyFieldEdit home={home} field={field} onSave={onSave} /></dd>
        </div>
      ))}
    </dl>
  );
}

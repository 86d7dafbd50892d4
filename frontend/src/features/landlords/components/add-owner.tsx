import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ComboboxField } from '@/components/ui/combobox-field';
import { FormErrors } from '@/components/ui/form-errors';
import { PhoneField } from '@/components/ui/phone-field';
import { TextField } from '@/components/ui/text-field';
import { useDebounced } from '@/lib/use-debounced';
import { formatPhone } from '@/utils/phone';
import { contactsQuery } from '../api/find-contacts';
import { useCreateContact } from '../api/create-contact';
import { type Contact } from '../api/types';

interface AddOwnerProps {
  /** Contacts that are owners already. */
  taken: readonly string[];
  onAdd: (contact: Pick<Contact, 'id' | 'name'>) => void;
}

/** Another owner: someone known, or someone new. */
export function AddOwner({ taken, onAdd }: AddOwnerProps) {
  const [text, setText] = useState('');
  const [newName, setNewName] = useState<string | null>(null);
  const contacts = useQuery(contactsQuery(useDebounced(text.trim(), 150)));
  const words = text.trim().toLowerCase();
  const known = (contacts.data ?? []).filter((c) => !taken.includes(c.id));
  const named = known.filter((c) => c.name.toLowerCase().includes(words));
  const found = named.length > 0 || !words ? named : known.filter((c) => c.email === words || c.phone !== null);

  if (newName !== null) return <NewContact name={newName} onAdd={(c) => { onAdd(c); setNewName(null); }} onCancel={() => setNewName(null)} />;
  return (
    <div className="mt-4 border-t border-line pt-4">
      <ComboboxField
        label="Add an owner"
        value=""
        placeholder="Find a contact"
        hint="By name among the newest, or by a whole e-mail or phone number."
        onSearch={setText}
        isLoading={contacts.isPending}
        onValueChange={(id) => {
          const contact = known.find((c) => c.id === id);
          if (contact) onAdd(contact);
        }}
        options={found.map((c) => ({ value: c.id, label: c.name, hint: [c.email, formatPhone(c.phone)].filter(Boolean).join(' · ') }))}
        createLabel="New contact"
        onCreate={setNewName}
      />
    </div>
  );
}

function NewContact({ name, onAdd, onCancel }: { name: string; onAdd: (contact: Contact) => void; onCancel: () => void }) {
  const [first = '', ...rest] = name.split(/\s+/);
  const [values, setValues] = useState({ first_name: first, last_name: rest.join(' '), email: '', phone: '' });
  const create = useCreateContact();
  const wires = (key: keyof typeof values) => ({ value: values[key], onValueChange: (value: string) => setValues((old) => ({ ...old, [key]: value })) });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { kind: 'person', first_name: values.first_name || null, last_name: values.last_name || null, email: values.email || null, phone: values.phone || null },
      { onSuccess: onAdd },
    );
  };
  return (
    <form onSubmit={handleSubmit} className="mt-4 space-y-3 border-t border-line pt-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="First name" autoFocus {...wires('first_name')} />
        <TextField label="Last name" {...wires('last_name')} />
        <TextField label="E-mail" type="email" required={false} {...wires('email')} />
        <PhoneField label="Phone" required={false} {...wires('phone')} />
      </div>
      <FormErrors sentence={create.error ? (create.error.errors[0]?.detail ?? create.error.detail) : null} />
      <div className="flex gap-2">
        <Button type="submit" busy={create.isPending}>Add as owner</Button>
        <Button kind="quiet" onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

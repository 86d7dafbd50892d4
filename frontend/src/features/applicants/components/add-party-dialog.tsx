import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from '@/lib/zod';
import { Button } from '@/components/ui/button';
import { Controlled } from '@/components/ui/controlled';
import { Dialog } from '@/components/ui/dialog';
import { FormErrors } from '@/components/ui/form-errors';
import { PhoneField } from '@/components/ui/phone-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { applyProblem } from '@/lib/forms';
import { toast } from '@/lib/toast';
import { useCreateContact } from '../api/create-contact';
import { type Applicant } from '../api/list-applicants';
import { useReplaceParties } from '../api/replace-parties';
import { person } from '../lib/form';
import { ROLE_OPTIONS } from '../lib/words';

const schema = z.object({ ...person, role: z.enum(['joint_applicant', 'guarantor', 'occupier']) });
type Values = z.infer<typeof schema>;
const FIELDS = ['first_name', 'last_name', 'phone', 'email'];

/** Adds someone new to an application: the contact first, then their part in it. */
export function AddPartyDialog({ applicant, onClose }: { applicant: Applicant; onClose: () => void }) {
  const [sentence, setSentence] = useState<string | null>(null);
  // When only the second step failed, trying again must not write the person down twice.
  const [contact, setContact] = useState<{ id: string; key: string } | null>(null);
  const create = useCreateContact();
  const replace = useReplaceParties(applicant.id);
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { first_name: '', last_name: '', phone: '', email: '', role: 'joint_applicant' } });

  const contactFor = async ({ role: _role, ...who }: Values): Promise<string> => {
    const key = JSON.stringify(who);
    if (contact?.key === key) return contact.id;
    const made = await create.mutateAsync({ kind: 'person', first_name: who.first_name || null, last_name: who.last_name, phone: who.phone || null, email: who.email || null });
    setContact({ id: made.id, key });
    return made.id;
  };
  const handleSave = form.handleSubmit(async (values) => {
    setSentence(null);
    try {
      const contact_id = await contactFor(values);
      const parties = [...applicant.parties.map((p) => ({ contact_id: p.contact_id, role: p.role })), { contact_id, role: values.role }];
      await replace.mutateAsync({ parties, version: applicant.version });
      toast(`${[values.first_name, values.last_name].filter(Boolean).join(' ')} was added`);
      onClose();
    } catch (failure) {
      setSentence(applyProblem(form, failure, FIELDS));
    }
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Who moves with ${applicant.name}?`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form="add-party" busy={create.isPending || replace.isPending}>Add person</Button>
        </>
      }
    >
      <form id="add-party" noValidate onSubmit={(e) => void handleSave(e)} className="grid gap-3 sm:grid-cols-2">
        <Controlled control={form.control} name="role">{(w) => <SelectField label="Part in it" className="sm:col-span-2" options={ROLE_OPTIONS} {...w} onValueChange={(v) => w.onValueChange(v as Values['role'])} />}</Controlled>
        <Controlled control={form.control} name="first_name">{(w) => <TextField label="First name" required={false} autoFocus {...w} />}</Controlled>
        <Controlled control={form.control} name="last_name">{(w) => <TextField label="Last name" required {...w} />}</Controlled>
        <Controlled control={form.control} name="phone">{(w) => <PhoneField label="Phone" required={false} {...w} />}</Controlled>
        <Controlled control={form.control} name="email">{(w) => <TextField label="Email" type="email" required={false} {...w} />}</Controlled>
        <div className="sm:col-span-2"><FormErrors sentence={sentence} /></div>
      </form>
    </Dialog>
  );
}

import { PencilLine } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { Kbd } from '@/components/ui/kbd';
import { useShortcuts } from '@/lib/shortcuts';
import { useAddNote } from '../api/add-note';
import { type RecordKind } from '../api/timeline';

/** One line that grows: L jumps here, Ctrl Enter saves, Esc leaves it. What was typed stays when saving fails. */
export function NoteComposer({ entity, id }: { entity: RecordKind; id: string }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const add = useAddNote(entity, id);
  useShortcuts([{ keys: 'l', label: 'Log a note', group: 'Record', run: () => box.current?.focus() }]);

  const save = () => {
    const note = text.trim();
    if (note && !add.isPending) add.mutate(note, { onSuccess: () => setText('') });
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form onSubmit={handleSubmit} className="mb-4 space-y-2">
      <div className="field items-start">
        <PencilLine className="mt-2.5 size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
        <textarea
          ref={box}
          aria-label="Note"
          placeholder="Write a note…"
          rows={text ? 3 : 1}
          maxLength={5000}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) save();
            if (e.key === 'Escape') e.currentTarget.blur();
          }}
          className="min-w-0 flex-1 resize-none self-stretch bg-transparent py-1.5 outline-none"
        />
        {!text && <span className="mt-2"><Kbd keys="l" /></span>}
      </div>
      <FormErrors sentence={add.error?.detail ?? null} />
      {text.trim() && (
        <Button type="submit" kind="primary" keys="mod+enter" busy={add.isPending}>Save note</Button>
      )}
    </form>
  );
}

import { Plus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Chip } from '@/components/ui/chip';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { toProblem } from '@/lib/problem';
import { tidyArea } from '../lib/areas';

interface AreasEditProps {
  areas: readonly string[];
  locked?: boolean;
  onSave: (areas: string[]) => Promise<unknown>;
}

/** Areas as chips: a cross takes one away, a line adds one. An outcode, or a name such as Peckham. */
export function AreasEdit({ areas, locked = false, onSave }: AreasEditProps) {
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string>();

  const save = async (next: string[]) => {
    setError(undefined);
    try {
      await onSave(next);
      return true;
    } catch (failure) {
      const problem = toProblem(failure);
      setError(problem.errors[0]?.detail ?? problem.detail);
      return false;
    }
  };
  const add = async () => {
    const area = tidyArea(text ?? '');
    if (!area || areas.includes(area)) return setText(null);
    if (await save([...areas, area])) setText('');
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void add();
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5">
        {areas.map((area) => (
          <Chip key={area} removeLabel={`Remove area ${area}`} {...(!locked && { onRemove: () => void save(areas.filter((a) => a !== area)) })}>{area}</Chip>
        ))}
        {areas.length === 0 && text === null && <span className="text-sm text-ink3">Anywhere</span>}
        {!locked && text === null && <Button kind="quiet" icon={Plus} onClick={() => setText('')}>Add area</Button>}
      </div>
      {text !== null && (
        // Escape closes the line, Enter adds; a form around it must not take that Enter for its own.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="mt-2 flex max-w-72 items-start gap-2" onKeyDown={handleKey}>
          <TextField label="Add area" hideLabel autoFocus value={text} onValueChange={setText} placeholder="SE22 or Peckham" className="flex-1" />
          <Button className="min-h-9" onClick={() => void add()}>Add</Button>
        </div>
      )}
      {error && <p role="alert" className="mt-1 text-sm text-bad">{error}</p>}
    </>
  );
}

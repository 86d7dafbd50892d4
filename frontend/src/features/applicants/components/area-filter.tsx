import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ToggleChip } from '@/components/ui/chip';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { outcodeOf } from '@/utils/postcode';

interface AreaFilterProps {
  /** Areas to choose from with one press. */
  known: readonly string[];
  selected: readonly string[];
  onSelectedChange: (selected: string[]) => void;
}

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** Outcodes, any of them: picked from those people ask for, or typed. */
export function AreaFilter({ known, selected, onSelectedChange }: AreaFilterProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const options = [...new Set([...selected, ...known.filter((area) => OUTCODE.test(area))])].slice(0, 24);
  const add = () => {
    const outcode = (outcodeOf(text) || text).trim().toUpperCase();
    if (!OUTCODE.test(outcode)) return setError('Enter an area such as SE22');
    setText('');
    setError(undefined);
    if (!selected.includes(outcode)) onSelectedChange([...selected, outcode]);
  };
  return (
    <Popover
      label="Area"
      className="w-[300px] space-y-3"
      trigger={
        <Button className={selected.length > 0 ? 'border-ink' : ''}>
          Area
          {selected.length > 0 && <span className="num rounded-sm bg-ink px-1 text-2xs text-surface">{selected.length}</span>}
        </Button>
      }
    >
      <TextField label="Outcode" value={text} onValueChange={setText} onEnter={add} error={error} placeholder="SE22" after={<button type="button" className="lnk min-h-7" onClick={add}>Add</button>} />
      {options.length > 0 && (
        <div role="group" aria-label="Areas people ask for" className="flex flex-wrap gap-1.5">
          {options.map((area) => (
            <ToggleChip key={area} pressed={selected.includes(area)} onPressedChange={(on) => onSelectedChange(on ? [...selected, area] : selected.filter((a) => a !== area))}>
              {area}
            </ToggleChip>
          ))}
        </div>
      )}
    </Popover>
  );
}

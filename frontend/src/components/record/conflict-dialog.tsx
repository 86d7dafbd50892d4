import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FormErrors } from '@/components/ui/form-errors';
import { toProblem } from '@/lib/problem';
import { type SaveConflict, type Versioned } from '@/lib/use-record-save';
import { fieldLabel, fieldText } from '@/utils/record-words';

interface ConflictDialogProps<Record_ extends Versioned, Changes extends object> {
  conflict: SaveConflict<Record_, Changes> | null;
  onKeepTheirs: () => void;
  onKeepMine: () => Promise<unknown>;
}

/** "Dan changed this": theirs and mine side by side, for a person to choose. */
export function ConflictDialog<Record_ extends Versioned, Changes extends object>({ conflict, onKeepTheirs, onKeepMine }: ConflictDialogProps<Record_, Changes>) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!conflict) return null;

  const handleMine = () => {
    setBusy(true);
    setRefusal(null);
    onKeepMine()
      .catch((failure: unknown) => setRefusal(toProblem(failure).detail))
      .finally(() => setBusy(false));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onKeepTheirs()}
      title={`${conflict.by ?? 'Someone else'} changed this`}
      description="It was saved while you were editing. Yours is not saved yet."
      footer={
        <>
          <Button onClick={onKeepTheirs}>Keep theirs</Button>
          <Button kind="primary" busy={busy} onClick={handleMine}>Save mine</Button>
        </>
      }
    >
      <table className="w-full table-fixed text-left text-sm">
        <thead className="text-xs text-ink3">
          <tr>
            <th scope="col" className="w-1/4 pb-1.5 font-medium">Field</th>
            <th scope="col" className="pb-1.5 pr-3 font-medium">Theirs</th>
            <th scope="col" className="pb-1.5 font-medium">Mine</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(conflict.mine).map(([field, mine]) => (
            <tr key={field} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-3 font-normal text-ink3">{fieldLabel(field)}</th>
              <td className="break-words py-2 pr-3">{fieldText(field, conflict.current[field as keyof Record_])}</td>
              <td className="break-words py-2 font-semibold">{fieldText(field, mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormErrors sentence={refusal} />
    </Dialog>
  );
}

import { type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** A verb: "Archive", "Sign out everywhere". */
  confirm: string;
  onConfirm: () => void;
  danger?: boolean;
  busy?: boolean;
}

/** Asked only before what cannot be undone. */
export function ConfirmDialog({ open, onOpenChange, title, children, confirm, onConfirm, danger = false, busy = false }: ConfirmDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      width="narrow"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>{confirm}</Button>
        </>
      }
    >
      <div className="text-ink2">{children}</div>
    </Dialog>
  );
}

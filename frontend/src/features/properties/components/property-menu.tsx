import { Archive, CircleSlash, Link2, MoreHorizontal, Undo2, UserX } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FormErrors } from '@/components/ui/form-errors';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { toast } from '@/lib/toast';
import { useArchiveProperty } from '../api/archive-property';
import { useRestoreProperty } from '../api/restore-property';
import { type Property, type PropertyStatus } from '../api/types';

interface PropertyMenuProps {
  home: Property;
  onMove: (to: PropertyStatus) => void;
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(window.location.href.split('?')[0] ?? '');
    toast('Link copied');
  } catch {
    toast('The browser did not allow copying. Copy the address from its bar.', { tone: 'bad' });
  }
}

/** What is done rarely, or ends things. */
export function PropertyMenu({ home, onMove }: PropertyMenuProps) {
  const [asking, setAsking] = useState(false);
  const archive = useArchiveProperty();
  const restore = useRestoreProperty();
  const gone = home.status === 'withdrawn' || home.status === 'lost_instruction';

  const handleArchive = () =>
    archive.mutate(home, {
      onSuccess: () => {
        setAsking(false);
        toast(`${home.address} archived`, { action: { label: 'Undo', run: () => restore.mutate(home.id) } });
      },
    });
  return (
    <>
      <Menu label="More" trigger={<IconButton icon={MoreHorizontal} label="More" bordered className="min-h-9" />}>
        <MenuItem icon={Link2} onSelect={() => void copyLink()}>Copy link</MenuItem>
        <MenuLine />
        {home.status === 'under_offer' || home.status === 'let_agreed' ? <MenuItem icon={Undo2} onSelect={() => onMove('available')}>Back on the market</MenuItem> : null}
        {!gone && <MenuItem icon={CircleSlash} onSelect={() => onMove('withdrawn')}>Withdraw</MenuItem>}
        {!gone && <MenuItem icon={UserX} onSelect={() => onMove('lost_instruction')}>Instruction lost</MenuItem>}
        {home.can.includes('archive') && (
          <MenuItem icon={Archive} danger onSelect={() => { archive.reset(); setAsking(true); }}>Archive…</MenuItem>
        )}
      </Menu>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title="Archive this home?" confirm="Archive" danger busy={archive.isPending} onConfirm={handleArchive}>
        <p>{home.address} leaves the lists, the search and the figures. Its history stays, and it can be restored.</p>
        <div className="mt-3"><FormErrors sentence={archive.error?.detail ?? null} /></div>
      </ConfirmDialog>
    </>
  );
}

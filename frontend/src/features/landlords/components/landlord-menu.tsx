import { Archive, Link2, MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FormErrors } from '@/components/ui/form-errors';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { toast } from '@/lib/toast';
import { useArchiveLandlord } from '../api/archive-landlord';
import { useRestoreLandlord } from '../api/restore-landlord';
import { type Landlord } from '../api/types';

async function copyLink() {
  try {
    await navigator.clipboard.writeText(window.location.href);
    toast('Link copied');
  } catch {
    toast('The browser did not allow copying. Copy the address from its bar.', { tone: 'bad' });
  }
}

/** What is done rarely, or ends things. */
export function LandlordMenu({ landlord }: { landlord: Landlord }) {
  const [asking, setAsking] = useState(false);
  const archive = useArchiveLandlord();
  const restore = useRestoreLandlord();
  const handleArchive = () =>
    archive.mutate(landlord, {
      onSuccess: () => {
        setAsking(false);
        toast(`${landlord.name} archived`, { action: { label: 'Undo', run: () => restore.mutate(landlord.id) } });
      },
    });
  return (
    <>
      <Menu label="More" trigger={<IconButton icon={MoreHorizontal} label="More" bordered className="min-h-9" />}>
        <MenuItem icon={Link2} onSelect={() => void copyLink()}>Copy link</MenuItem>
        {landlord.can.includes('archive') && !landlord.archived_at && (
          <>
            <MenuLine />
            <MenuItem icon={Archive} danger onSelect={() => { archive.reset(); setAsking(true); }}>Archive…</MenuItem>
          </>
        )}
      </Menu>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title="Archive this landlord?" confirm="Archive" danger busy={archive.isPending} onConfirm={handleArchive}>
        <p>{landlord.name} leaves the lists and the search. The history stays, and they can be restored.</p>
        <div className="mt-3"><FormErrors sentence={archive.error?.detail ?? null} /></div>
      </ConfirmDialog>
    </>
  );
}

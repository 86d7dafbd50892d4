import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { IconButton } from '@/components/ui/icon-button';
import { ModalLayer } from '@/components/ui/modal-layer';
import { type NavItem } from './nav-items';
import { NavList } from './nav-list';

interface DrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  can: (item: NavItem) => boolean;
}

/** The rail below 1024 px. */
export function Drawer({ open, onOpenChange, can }: DrawerProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content aria-describedby={undefined} className="fixed inset-y-0 left-0 z-40 flex w-[280px] max-w-[86vw] flex-col bg-canvas p-3 shadow-pop">
          <ModalLayer>
            <div className="flex items-center justify-between pb-2 pl-2.5">
              <Dialog.Title className="h">Menu</Dialog.Title>
              <Dialog.Close asChild>
                <IconButton icon={X} label="Close menu" />
              </Dialog.Close>
            </div>
            <nav aria-label="Main" className="flex min-h-0 flex-1 flex-col overflow-y-auto p-px">
              <NavList can={can} onNavigate={() => onOpenChange(false)} />
            </nav>
          </ModalLayer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

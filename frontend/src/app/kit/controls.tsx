import { CalendarPlus, Ellipsis, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Chip, ToggleChip } from '@/components/ui/chip';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { Segmented } from '@/components/ui/segmented';
import { Status } from '@/components/ui/status';
import { Tag } from '@/components/ui/tag';
import { Tooltip } from '@/components/ui/tooltip';
import { toast } from '@/lib/toast';
import { Shelf, Specimen } from './specimen';

const PROPERTY = ['instructed', 'available', 'under_offer', 'let_agreed', 'let', 'withdrawn'];

export function Controls() {
  const [view, setView] = useState<'mine' | 'branch'>('mine');
  const [areas, setAreas] = useState(['SE22']);
  const [dialog, setDialog] = useState(false);
  const [confirm, setConfirm] = useState(false);
  const flip = (area: string) => setAreas(areas.includes(area) ? areas.filter((a) => a !== area) : [...areas, area]);
  return (
    <Shelf title="Controls">
      <Specimen name="Button">
        <div className="flex flex-wrap items-center gap-2">
          <Button kind="primary" icon={CalendarPlus} keys="v">Book viewing</Button>
          <Button keys="o">Record offer</Button>
          <Button kind="quiet">Not now</Button>
          <Button kind="danger" icon={Trash2}>Archive</Button>
          <Button busy>Saving</Button>
          <Button disabled>Accept</Button>
          <ButtonLink to="/kit" icon={Send}>Tell all 6</ButtonLink>
        </div>
      </Specimen>
      <Specimen name="IconButton, Kbd, Segmented">
        <div className="flex flex-wrap items-center gap-3">
          <IconButton icon={Ellipsis} label="More actions" />
          <IconButton icon={Ellipsis} label="More actions, bordered" bordered />
          <Kbd keys="mod+k" />
          <Kbd keys="g t" />
          <Segmented label="Whose day" value={view} onValueChange={setView} options={[{ value: 'mine', label: 'Mine' }, { value: 'branch', label: 'Branch' }]} />
        </div>
      </Specimen>
      <Specimen name="Tag and Status">
        <div className="flex flex-wrap gap-2">
          {(['plain', 'brass', 'blue', 'ok', 'warn', 'bad'] as const).map((tone) => (
            <Tag key={tone} tone={tone}>{tone}</Tag>
          ))}
          {PROPERTY.map((value) => (
            <Status key={value} of="property" value={value} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Chip and ToggleChip">
        <div className="flex flex-wrap items-center gap-2">
          {['SE22', 'SE15', 'SE5'].map((area) => (
            <ToggleChip key={area} pressed={areas.includes(area)} onPressedChange={() => flip(area)}>{area}</ToggleChip>
          ))}
          <Chip name="beds">2</Chip>
          <Chip name="to" onRemove={() => undefined}>£2,100 pcm</Chip>
        </div>
      </Specimen>
      <Specimen name="Overlays">
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setDialog(true)}>Dialog</Button>
          <Button onClick={() => setConfirm(true)}>Confirm</Button>
          <Menu trigger={<Button>Menu</Button>} label="Actions">
            <MenuItem icon={CalendarPlus} keys="v" onSelect={() => toast('Viewing booked for today 12:00', { action: { label: 'Undo', run: () => undefined } })}>Book viewing</MenuItem>
            <MenuItem onSelect={() => undefined} disabled hint="Only a manager may do this">Withdraw</MenuItem>
            <MenuLine />
            <MenuItem icon={Trash2} danger onSelect={() => undefined}>Archive</MenuItem>
          </Menu>
          <Popover label="Rent" trigger={<Button>Popover</Button>}>£288 a week is £1,248 a month.</Popover>
          <Tooltip text="The checks are not finished"><Button>Tooltip</Button></Tooltip>
          <Button onClick={() => toast('Rent changed to £1,950 pcm', { action: { label: 'Undo', run: () => undefined } })}>Toast</Button>
          <Button onClick={() => toast('The text could not be sent.', { tone: 'bad' })}>Bad toast</Button>
        </div>
        <Dialog open={dialog} onOpenChange={setDialog} title="Record an offer" description="Up to £1,950, as advertised" footer={<Button kind="primary" keys="mod+enter">Record offer</Button>}>
          <p className="text-ink2">The form goes here.</p>
        </Dialog>
        <ConfirmDialog open={confirm} onOpenChange={setConfirm} title="Archive 14 Lordship Lane?" confirm="Archive" danger onConfirm={() => setConfirm(false)}>
          It leaves every list. Its history stays.
        </ConfirmDialog>
      </Specimen>
    </Shelf>
  );
}

import { ChevronRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Postcode } from '@/components/ui/display';
import { DoorTile } from '@/components/ui/door-tile';
import { Nameplate } from '@/components/ui/nameplate';
import { Status } from '@/components/ui/status';
import { Tag } from '@/components/ui/tag';
import { formatMoney } from '@/utils/money';
import { codeWords } from '@/utils/record-words';
import { type Property, type PropertyStatus } from '../api/types';
import { rentPer } from '../lib/options';
import { nextMove } from '../lib/stages';
import { isOnTheMarket, lockOf, splitAddress } from '../lib/words';
import { type SaveChanges } from './property-field-edit';
import { PropertyMenu } from './property-menu';
import { RentEdit } from './rent-edit';

interface PropertyHeaderProps {
  home: Property;
  onSave: SaveChanges;
  onMove: (to: PropertyStatus) => void;
  isMoving: boolean;
}

/** The front of the house: door, plate, what it costs, and what to do next. */
export function PropertyHeader({ home, onSave, onMove, isMoving }: PropertyHeaderProps) {
  const { street, unit } = splitAddress(home.address);
  const move = nextMove(home);
  const locked = lockOf(home);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 items-end gap-3 sm:gap-4">
        <DoorTile id={home.id} address={home.address} onTheMarket={isOnTheMarket(home)} size={56} className="hidden w-11 min-[360px]:block sm:w-14" />
        <div className="min-w-0">
          <h1 tabIndex={-1}>
            <Nameplate text={street} {...(home.outcode && { outcode: home.outcode })} />
          </h1>
          <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
            <span>
              {[unit, home.city].filter(Boolean).join(', ')} {home.postcode ? <Postcode code={home.postcode} /> : <span className="text-warn">no full postcode</span>}
            </span>
            <Status of="property" value={home.status} />
            {home.service_level && <Tag>{codeWords(home.service_level)}</Tag>}
            {home.nation && home.nation !== 'england' && <Tag tone="blue">{codeWords(home.nation)}</Tag>}
            <span className="num text-ink3">ref {home.reference}</span>
          </div>
        </div>
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 max-sm:w-full">
        <Rent home={home} onSave={onSave} locked={locked !== undefined} />
        {!locked && (
          <div className="flex items-center gap-2 max-sm:w-full">
            <Button kind="primary" icon={ChevronRight} keys="s" busy={isMoving} onClick={() => onMove(move.to)} className="max-sm:flex-1">{move.label}</Button>
            <PropertyMenu home={home} onMove={onMove} />
          </div>
        )}
      </div>
    </header>
  );
}

function Rent({ home, onSave, locked }: { home: Property; onSave: SaveChanges; locked: boolean }) {
  const monthly = home.rent_frequency === null || home.rent_frequency === 'monthly';
  const body = home.rent_pcm ? (
    <>
      <span className="num block text-3xl font-semibold tracking-[-.015em]">
        {formatMoney(home.rent_pcm)} <span className="text-lg font-medium tracking-normal text-ink2">pcm</span>
      </span>
      <span className="num block text-sm font-normal text-ink3">
        {formatMoney(Math.round(Number(home.rent_pw)))} pw{!monthly && ` · stated as ${formatMoney(home.rent_amount)} ${rentPer(home.rent_frequency)}`}
      </span>
    </>
  ) : (
    <span className="block text-lg text-ink3">No rent stated</span>
  );
  if (locked) return <div className="sm:text-right">{body}</div>;
  return (
    <RentEdit
      home={home}
      onSave={onSave}
      trigger={
        <button type="button" id="rent_amount" className="-mx-2 rounded-md px-2 text-left hover:bg-sunken sm:text-right">
          <span className="sr-only">Change the rent: </span>
          {body}
        </button>
      }
    />
  );
}

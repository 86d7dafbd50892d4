import { PanelRight } from 'lucide-react';
import { Link } from 'react-router-dom';
import { DateText, Money } from '@/components/ui/display';
import { type Column } from '@/components/ui/data-table';
import { DoorTile } from '@/components/ui/door-tile';
import { IconButton } from '@/components/ui/icon-button';
import { Status } from '@/components/ui/status';
import { StreetCaps } from '@/components/ui/street-caps';
import { paths } from '@/config/paths';
import { type Property } from '../api/types';
import { isOnTheMarket, missingWords, streetFirst } from '../lib/words';

const Dash = () => <span className="text-ink3">–</span>;

const Address = ({ home }: { home: Property }) => (
  <Link to={paths.property(home.id)} className="flex min-w-0 max-w-[200px] items-center lg:max-w-[250px] min-[1600px]:max-w-[420px] max-sm:max-w-full gap-3 hover:underline">
    <DoorTile id={home.id} address={home.address} onTheMarket={isOnTheMarket(home)} size={24} />
    <StreetCaps street={streetFirst(home.address)} {...(home.outcode && { outcode: home.outcode })} />
  </Link>
);

const Missing = ({ home }: { home: Property }) =>
  home.missing_to_list.length > 0 ? (
    <span className="inline-block max-w-[110px] truncate align-bottom text-warn max-sm:max-w-[220px]" title={`Missing: ${missingWords(home.missing_to_list)}`}>{missingWords(home.missing_to_list)}</span>
  ) : (
    <span className="text-ink3">nothing</span>
  );

const days = (home: Property) => (home.marketing && !home.marketing.closed_on ? <span className="num">{home.marketing.days_on_market}</span> : <Dash />);

/** Fewer columns where there is less room; nothing scrolls sideways. */
export function propertyColumns(room: 'tight' | 'narrow' | 'medium' | 'wide', onPeek: (home: Property) => void): Column<Property>[] {
  const columns: (Column<Property> | false)[] = [
    { id: 'address', header: 'Address', sortKey: 'address', cell: (p) => <Address home={p} /> },
    { id: 'status', header: 'Status', width: '126px', cell: (p) => <Status of="property" value={p.status} /> },
    { id: 'rent', header: 'Rent', sortKey: 'rent_pcm', align: 'right', width: '116px', cell: (p) => <Money amount={p.rent_pcm} per="pcm" /> },
    { id: 'beds', header: 'Beds', sortKey: 'bedrooms', align: 'right', width: '64px', cell: (p) => (p.bedrooms === null ? <Dash /> : p.bedrooms === 0 ? 'Studio' : p.bedrooms) },
    room !== 'tight' && { id: 'available', header: 'Available', sortKey: 'available_from', width: '112px', cell: (p) => <DateText on={p.available_from} /> },
    room === 'wide' && { id: 'landlord', header: 'Landlord', width: '150px', cell: (p) => (p.landlord ? <Link to={paths.landlord(p.landlord.id)} title={p.landlord.name} className="inline-block max-w-[140px] truncate align-bottom hover:underline">{p.landlord.name}</Link> : <Dash />) },
    room === 'wide' && { id: 'days', header: 'Days', align: 'right', width: '60px', onCard: 'hide', cell: days },
    (room === 'wide' || room === 'medium') && { id: 'missing', header: 'Missing', width: '120px', cell: (p) => <Missing home={p} /> },
    { id: 'peek', header: 'Preview', width: '56px', align: 'right', onCard: 'hide', cell: (p) => <IconButton icon={PanelRight} label={`Preview ${p.address}`} onClick={() => onPeek(p)} className="ml-auto text-ink3" /> },
  ];
  return columns.filter((c) => c !== false);
}

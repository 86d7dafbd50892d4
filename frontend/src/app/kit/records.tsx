import { CalendarCheck, Phone as PhoneIcon, Send } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { BulkBar } from '@/components/ui/bulk-bar';
import { Button } from '@/components/ui/button';
import { Card, Facts } from '@/components/ui/card';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DateText, Email, Money, Phone, Postcode, WeeklyRent } from '@/components/ui/display';
import { DoorTile } from '@/components/ui/door-tile';
import { AppliedFilters, FilterBar, FilterMenu, FilterText } from '@/components/ui/filter-bar';
import { Nameplate } from '@/components/ui/nameplate';
import { Pager } from '@/components/ui/pager';
import { PeekPanel } from '@/components/ui/peek-panel';
import { Status } from '@/components/ui/status';
import { StreetCaps } from '@/components/ui/street-caps';
import { Timeline } from '@/components/ui/timeline';
import { Shelf, Specimen } from './specimen';

interface Home {
  id: string;
  number: string;
  street: string;
  outcode: string;
  status: string;
  rent: string;
  beds: number;
  from: string;
}

const STREETS = ['Lordship Lane', 'Melbourne Grove', 'Bellenden Road', 'Playfield Crescent', 'Barry Road', 'Crystal Palace Road'];
const STATUSES = ['available', 'under_offer', 'let', 'instructed'];
const HOMES: Home[] = Array.from({ length: 120 }, (_, i) => ({
  id: `home-${i}`,
  number: String(3 + i * 2),
  street: STREETS[i % STREETS.length] ?? '',
  outcode: i % 3 ? 'SE22' : 'SE15',
  status: STATUSES[i % STATUSES.length] ?? '',
  rent: `${950 + (i % 9) * 150}.00`,
  beds: 1 + (i % 4),
  from: `2026-12-${String(1 + (i % 28)).padStart(2, '0')}`,
}));

const COLUMNS: Column<Home>[] = [
  {
    id: 'address',
    header: 'Address',
    cell: (h) => (
      <span className="flex items-center gap-2.5">
        <DoorTile id={h.id} address={h.number} onTheMarket={h.status === 'available'} size={24} />
        <StreetCaps street={`${h.number} ${h.street}`} outcode={h.outcode} />
      </span>
    ),
  },
  { id: 'status', header: 'Status', cell: (h) => <Status of="property" value={h.status} /> },
  { id: 'rent', header: 'Rent', align: 'right', sortKey: 'rent_pcm', cell: (h) => <Money amount={h.rent} per="pcm" /> },
  { id: 'beds', header: 'Beds', align: 'right', cell: (h) => h.beds },
  { id: 'from', header: 'Available', align: 'right', sortKey: 'available_on', cell: (h) => <DateText on={h.from} /> },
];

export function Records() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['home-1']));
  const [peeked, setPeeked] = useState<Home | null>(null);
  const [text, setText] = useState('');
  const [statuses, setStatuses] = useState<string[]>(['available']);
  const [sort, setSort] = useState('-rent_pcm');
  return (
    <Shelf title="Records">
      <Specimen name="Card and Facts">
        <Card title="Landlord" aside={<Status of="property" value="available" />}>
          <div className="mb-3 flex items-center gap-3">
            <Avatar name="Abena Boateng" />
            <div>
              <p className="font-semibold">Mrs Abena Boateng</p>
              <p className="text-sm text-ink3">4 homes with us since 2019</p>
            </div>
          </div>
          <Facts
            items={[
              { label: 'Phone', value: <Phone e164="+447700900164" /> },
              { label: 'Email', value: <Email address="abena.boateng@example.com" /> },
              { label: 'Home', value: <Postcode code="se228hn" /> },
              { label: 'Rent', value: <><Money amount="1950.00" per="pcm" />, <WeeklyRent pcm="1950.00" /></> },
              { label: 'Fee', value: null },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen name="Timeline">
        <Card title="Timeline">
          <Timeline
            items={[
              { id: '1', icon: CalendarCheck, text: <>Viewing booked with <b>Hannah Okafor</b> for today 12:00</>, meta: 'Priya, 10:51' },
              { id: '2', icon: Send, text: <>Details sent to <b>6 applicants</b></>, note: '4 opened, 2 replied', meta: 'Automatic, Fri 17:02' },
              { id: '3', icon: PhoneIcon, text: 'Called landlord, 6 min. Happy to consider a cat.', meta: 'Dan, Thu 18:20' },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen name="DataTable with FilterBar, Pager, BulkBar and PeekPanel" wide>
        <FilterBar
          applied={<AppliedFilters items={statuses.map((s) => ({ key: s, name: 'status', value: s, onRemove: () => setStatuses(statuses.filter((v) => v !== s)) }))} onClear={() => setStatuses([])} />}
        >
          <FilterText label="Filter the homes" value={text} onValueChange={setText} />
          <FilterMenu label="Status" options={STATUSES.map((s) => ({ value: s, label: s, count: 30 }))} selected={statuses} onSelectedChange={setStatuses} />
        </FilterBar>
        <DataTable
          label="Homes"
          rows={HOMES}
          columns={COLUMNS}
          rowKey={(h) => h.id}
          rowLabel={(h) => `${h.number} ${h.street}`}
          onOpen={setPeeked}
          onPeek={setPeeked}
          peeked={peeked?.id ?? null}
          selected={selected}
          onSelectedChange={setSelected}
          sort={sort}
          onSortChange={setSort}
          footer={<Pager shown={HOMES.length} total={10_000} totalIsExact={false} noun="properties" hasMore onMore={() => undefined} />}
        />
        <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
          <Button>Change status</Button>
        </BulkBar>
        {peeked && (
          <PeekPanel label={`Preview of ${peeked.number} ${peeked.street}`} onClose={() => setPeeked(null)} href="/kit" heading={<Nameplate text={`${peeked.number} ${peeked.street}`} outcode={peeked.outcode} size="peek" />}>
            <Facts items={[{ label: 'Rent', value: <Money amount={peeked.rent} per="pcm" /> }]} />
          </PeekPanel>
        )}
      </Specimen>
    </Shelf>
  );
}

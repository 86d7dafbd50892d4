import { Command } from 'cmdk';
import { House, Plus, Search, UserRound, Users, type LucideIcon } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { DoorTile } from '@/components/ui/door-tile';
import { Highlighted } from '@/components/ui/highlighted';
import { Kbd } from '@/components/ui/kbd';
import { ModalLayer } from '@/components/ui/modal-layer';
import { paths } from '@/config/paths';
import { toProblem } from '@/lib/problem';
import { ALL_NAV, NEW_ITEMS, type NavItem } from './nav-items';
import { type SearchHit, type UseSearch } from './palette-types';

interface PaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  useSearch: UseSearch;
  can: (item: NavItem) => boolean;
}

const GROUPS: { type: SearchHit['type']; heading: string; icon: LucideIcon }[] = [
  { type: 'property', heading: 'Properties', icon: House },
  { type: 'applicant', heading: 'Applicants', icon: Users },
  { type: 'landlord', heading: 'Landlords', icon: UserRound },
  { type: 'contact', heading: 'People', icon: UserRound },
];

const ITEM = 'flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 text-sm data-[selected=true]:bg-bluetint touch:min-h-11';
const HEADING = '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink3';

const valueOf = (hit: SearchHit) => `${hit.type}:${hit.id}`;
const matches = (label: string, text: string) => label.toLowerCase().includes(text.trim().toLowerCase());

interface CommandRow {
  to: string;
  label: string;
  icon: LucideIcon;
  keys: string;
}

function commands(text: string, can: (item: NavItem) => boolean): CommandRow[] {
  const rows = [
    ...NEW_ITEMS.map((i) => ({ to: i.to, label: `New ${i.label.toLowerCase()}`, icon: Plus, keys: `n ${i.key}` })),
    ...ALL_NAV.filter(can).map((i) => ({ to: i.to, label: `Go to ${i.label}`, icon: i.icon, keys: `g ${i.key}` })),
  ];
  return rows.filter((row) => matches(row.label, text));
}

function HitRow({ hit, icon: Icon, onSelect }: { hit: SearchHit; icon: LucideIcon; onSelect: () => void }) {
  return (
    <Command.Item value={valueOf(hit)} onSelect={onSelect} className={ITEM}>
      {hit.type === 'property' ? <DoorTile id={hit.id} address={hit.title} onTheMarket={hit.on_the_market ?? false} size={18} /> : <Icon className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />}
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">
          <Highlighted text={hit.title} spans={hit.highlights} />
        </span>
        {hit.subtitle && <span className="block truncate text-xs text-ink3">{hit.subtitle}</span>}
      </span>
      {hit.reference && <span className="num text-xs text-ink3">{hit.reference}</span>}
    </Command.Item>
  );
}

/** One line for people, addresses, phone fragments, references and commands. */
export function Palette({ open, onOpenChange, useSearch, can }: PaletteProps) {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const { hits, isLoading, error } = useSearch(text);
  const rows = commands(text, can);
  const asked = text.trim().length > 0;
  const best = hits[0] ? valueOf(hits[0]) : (rows[0]?.label ?? '');
  // The best answer is chosen until an arrow key says otherwise, also when it arrives late.
  const [choice, setChoice] = useState({ among: '', value: '' });
  const selected = choice.among === best ? choice.value : best;

  const go = (to: string) => {
    onOpenChange(false);
    navigate(to);
  };

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content aria-describedby={undefined} className="pop-in fixed inset-x-2 top-2 z-40 mx-auto flex max-h-[min(80dvh,560px)] max-w-[640px] flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-pop sm:inset-x-4 sm:top-[10dvh]">
          <Dialog.Title className="sr-only">Search and commands</Dialog.Title>
          <ModalLayer>
            <Command shouldFilter={false} value={selected} onValueChange={(value) => setChoice({ among: best, value })} label="Search and commands" className="flex min-h-0 flex-col">
              <div className="flex items-center gap-3 border-b border-line px-4">
                <Search className="size-[18px] shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
                <Command.Input value={text} onValueChange={setText} placeholder="A name, phone, postcode, reference or command" className="h-13 min-w-0 flex-1 bg-transparent text-lg outline-none" />
                <Kbd keys="esc" />
              </div>
              <Command.List className={`min-h-0 overflow-y-auto p-1.5 ${HEADING}`}>
                {asked && !isLoading && !error && hits.length === 0 && rows.length === 0 && (
                  <Command.Empty className="px-3 py-6 text-sm text-ink2">Nothing for “{text.trim()}”. Try fewer letters, or part of a phone number.</Command.Empty>
                )}
                {Boolean(error) && <p role="alert" className="px-3 py-3 text-sm text-bad">{toProblem(error).detail}</p>}
                {GROUPS.map(({ type, heading, icon }) => {
                  const found = hits.filter((hit) => hit.type === type);
                  return found.length === 0 ? null : (
                    <Command.Group key={type} heading={heading}>
                      {found.map((hit) => (
                        <HitRow key={hit.id} hit={hit} icon={icon} onSelect={() => go(hit.href)} />
                      ))}
                    </Command.Group>
                  );
                })}
                {rows.length > 0 && (
                  <Command.Group heading="Commands">
                    {rows.map((row) => (
                      <Command.Item key={row.keys} value={row.label} onSelect={() => go(row.to)} className={ITEM}>
                        <row.icon className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
                        <span className="flex-1">{row.label}</span>
                        <Kbd keys={row.keys} />
                      </Command.Item>
                    ))}
                  </Command.Group>
                )}
                {asked && (
                  <Command.Item value="all-results" onSelect={() => go(paths.search(text.trim()))} className={ITEM}>
                    <Search className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
                    See everything for “{text.trim()}”
                  </Command.Item>
                )}
              </Command.List>
            </Command>
          </ModalLayer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

import { type Home } from '../api/types';
import { formatMoney, toPence } from '@/utils/money';
import { formatCount } from '@/utils/words';

/** Pounds a month over the homes that are let. */
const rentRoll = (homes: readonly Home[]) => homes.filter((h) => h.status === 'let').reduce((pence, h) => pence + (toPence(h.rent_pcm) ?? 0), 0) / 100;

/** What this landlord's book looks like, in four figures. */
export function LandlordStrip({ homes }: { homes: readonly Home[] | undefined }) {
  const count = (...statuses: string[]) => (homes ? formatCount(homes.filter((h) => statuses.includes(h.status)).length) : '–');
  const cells = [
    { label: 'Homes', value: homes ? formatCount(homes.length) : '–', note: 'with us now' },
    { label: 'On the market', value: count('available', 'under_offer'), note: 'offers included' },
    { label: 'Let', value: count('let'), note: `${count('let_agreed')} in checks` },
    { label: 'Rent roll', value: homes ? formatMoney(rentRoll(homes).toFixed(2)) : '–', note: 'a month, homes that are let' },
  ];
  return (
    <dl className="card grid grid-cols-2 overflow-hidden sm:grid-cols-4">
      {cells.map((cell) => (
        <div key={cell.label} className="-ml-px -mt-px border-l border-t border-line px-4 py-3">
          <dt className="text-sm text-ink2">{cell.label}</dt>
          <dd>
            <span className="num block text-2xl font-semibold">{cell.value}</span>
            <span className="num block text-xs text-ink3">{cell.note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { Link } from 'react-router-dom';
import { type Column } from '@/components/ui/data-table';
import { DateText, Email, Phone } from '@/components/ui/display';
import { paths } from '@/config/paths';
import { formatCount, initials } from '@/utils/words';
import { type Landlord } from '../api/types';
import { plainName } from '../lib/words';
import { AmlTag } from './aml-tag';

export const LANDLORD_COLUMNS: Column<Landlord>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: (l) => (
      <Link to={paths.landlord(l.id)} title={l.name} className="flex min-w-0 max-w-[180px] lg:max-w-[360px] max-sm:max-w-full items-center gap-2.5 font-semibold hover:underline">
        <span aria-hidden className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-2xs text-ink2">{initials(plainName(l))}</span>
        <span className="truncate">{l.name}</span>
      </Link>
    ),
  },
  { id: 'homes', header: 'Homes', align: 'right', width: '84px', cell: (l) => formatCount(l.homes) },
  { id: 'phone', header: 'Phone', width: '150px', cell: (l) => <Phone e164={l.phone} /> },
  { id: 'email', header: 'E-mail', width: '26%', cell: (l) => <Email address={l.email} /> },
  { id: 'aml', header: 'AML', width: '150px', cell: (l) => <AmlTag verified={l.aml_verified} /> },
  { id: 'since', header: 'Since', sortKey: 'created_at', width: '120px', cell: (l) => <DateText on={l.created_at} long /> },
];

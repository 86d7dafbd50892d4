import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DateText, Money } from '@/components/ui/display';
import { DoorTile } from '@/components/ui/door-tile';
import { Empty } from '@/components/ui/empty';
import { Faces } from '@/components/ui/faces';
import { SkeletonRows } from '@/components/ui/skeleton';
import { Status } from '@/components/ui/status';
import { StreetCaps } from '@/components/ui/street-caps';
import { paths } from '@/config/paths';
import { type Page } from '@/lib/http';
import { type ApiProblem } from '@/lib/problem';
import { fieldLabel } from '@/utils/record-words';
import { formatTotal } from '@/utils/words';
import { agreedQuery, notReadyQuery, type Home } from '../api/homes';

interface HomeListProps {
  title: string;
  allTo: string;
  query: UseQueryResult<Page<Home>, ApiProblem>;
  empty: ReactNode;
  line: (home: Home) => ReactNode;
  right: (home: Home) => ReactNode;
}

function HomeList({ title, allTo, query, empty, line, right }: HomeListProps) {
  const { data } = query;
  return (
    <Card title={title} flush count={data && formatTotal(data.total, data.total_is_exact)} aside={data && data.total > 0 && <Link to={allTo} className="lnk text-sm">All {formatTotal(data.total, data.total_is_exact)}<span className="sr-only">, {title.toLowerCase()}</span></Link>}>
      <Faces query={query} what={title} skeleton={<SkeletonRows rows={4} label={`Loading ${title.toLowerCase()}`} />} empty={empty} isEmpty={(page) => page.items.length === 0}>
        {(page) => (
          <ul className="divide-y divide-line">
            {page.items.map((home) => (
              <li key={home.id}>
                <Link to={paths.property(home.id)} className="flex items-center gap-3 px-4 py-2.5 -outline-offset-2! hover:bg-canvas">
                  <DoorTile id={home.id} address={home.address} onTheMarket={home.status === 'available'} size={24} />
                  <span className="min-w-0 flex-1">
                    <StreetCaps street={home.address} {...(home.outcode && { outcode: home.outcode })} className="max-w-full" />
                    <span className="num block text-xs text-ink2">{line(home)}</span>
                  </span>
                  {right(home)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Faces>
    </Card>
  );
}

const SHORT: Record<string, string> = { landlord_id: 'landlord', property_type: 'type', rent_amount: 'rent', rent_frequency: 'how rent is paid', epc_band: 'EPC' };

/** "type, postcode, rent and 2 more". */
function missingWords(fields: readonly string[]): string {
  const names = fields.map((field) => SHORT[field] ?? fieldLabel(field).toLowerCase());
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** Homes that cannot be advertised yet, each with what it lacks. */
export function NotReadyCard() {
  return (
    <HomeList
      title="Not ready to list"
      allTo="/properties?status=instructed&status=appraisal&incomplete=true"
      query={useQuery(notReadyQuery())}
      empty={<Empty title="Every home can be listed">Nothing that listing needs is missing.</Empty>}
      line={(home) => <>Missing: {missingWords(home.missing_to_list)}</>}
      right={(home) => <span className="num tag bg-warntint text-warn">{home.missing_to_list.length}<span className="sr-only"> missing</span></span>}
    />
  );
}

/** Homes with an offer or agreed, the latest first. */
export function AgreedCard() {
  return (
    <HomeList
      title="Under offer and agreed"
      allTo="/properties?status=let_agreed&status=under_offer"
      query={useQuery(agreedQuery())}
      empty={<Empty title="No offers yet" action={<ButtonLink to={paths.properties({ status: 'available' })}>Homes on the market</ButtonLink>} />}
      line={(home) => <><Money amount={home.rent_pcm} per="pcm" />{home.marketing?.let_agreed_on && <>, agreed <DateText on={home.marketing.let_agreed_on} /></>}</>}
      right={(home) => <Status of="property" value={home.status} />}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '@/components/ui/button';
import { Facts } from '@/components/ui/card';
import { DateText, Money, Phone, Postcode, WeeklyRent } from '@/components/ui/display';
import { DoorTile } from '@/components/ui/door-tile';
import { Elevation } from '@/components/ui/elevation/elevation';
import { Faces } from '@/components/ui/faces';
import { Nameplate } from '@/components/ui/nameplate';
import { PeekPanel } from '@/components/ui/peek-panel';
import { Skeleton } from '@/components/ui/skeleton';
import { Status } from '@/components/ui/status';
import { paths } from '@/config/paths';
import { codeWords } from '@/utils/record-words';
import { propertyQuery } from '../api/get-property';
import { type Property } from '../api/types';
import { bedsWords, isOnTheMarket, missingWords, splitAddress } from '../lib/words';

interface PropertyPeekProps {
  id: string;
  /** The row it was opened from, so that something is there at once. */
  row: Property | undefined;
  onClose: () => void;
}

/** A home beside its list: what a person on the phone asks first. */
export function PropertyPeek({ id, row, onClose }: PropertyPeekProps) {
  const query = useQuery({ ...propertyQuery(id), placeholderData: row });
  const home = query.data;
  return (
    <PeekPanel
      label={home ? `Preview of ${home.address}` : 'Preview'}
      href={paths.property(id)}
      onClose={onClose}
      heading={home ? <Heading home={home} /> : <Skeleton className="h-8 w-2/3" />}
      actions={<ButtonLink kind="primary" to={paths.property(id)}>Open the full page</ButtonLink>}
    >
      <Faces query={query} skeleton={<Skeleton className="h-40" />} what="The home">
        {(data) => <Body home={data} />}
      </Faces>
    </PeekPanel>
  );
}

function Heading({ home }: { home: Property }) {
  const { street, unit } = splitAddress(home.address);
  return (
    <div className="flex items-start gap-3">
      <DoorTile id={home.id} address={home.address} onTheMarket={isOnTheMarket(home)} size={32} />
      <div className="min-w-0">
        <h2><Nameplate text={street} {...(home.outcode && { outcode: home.outcode })} size="peek" /></h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-ink2">
          {[unit, home.city].filter(Boolean).join(', ')} {home.postcode && <Postcode code={home.postcode} />}
        </p>
      </div>
    </div>
  );
}

function Body({ home }: { home: Property }) {
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {home.rent_pcm ? (
          <>
            <span className="text-xl font-semibold"><Money amount={home.rent_pcm} per="pcm" /></span>
            <span className="text-sm text-ink3"><WeeklyRent pcm={home.rent_pcm} /></span>
          </>
        ) : (
          <span className="text-lg text-ink3">No rent stated</span>
        )}
        <span className="ml-auto"><Status of="property" value={home.status} /></span>
      </div>
      <div className="aspect-[3/2] overflow-hidden rounded-lg border border-line">
        <Elevation id={home.id} type={home.property_type ?? 'house'} address={home.address} />
      </div>
      <Facts
        items={[
          { label: 'Type', value: home.property_type && codeWords(home.property_type) },
          { label: 'Bedrooms', value: home.bedrooms === null ? null : bedsWords(home.bedrooms) },
          { label: 'Bathrooms', value: home.bathrooms },
          { label: 'Available', value: home.available_from && <DateText on={home.available_from} long /> },
          { label: 'Furnishing', value: home.furnishing === 'not_specified' ? null : codeWords(home.furnishing) },
          { label: 'Landlord', value: home.landlord && <>{home.landlord.name} · <Phone e164={home.landlord.phone} /></> },
          { label: 'On market', value: home.marketing ? `${home.marketing.days_on_market} days` : 'not yet' },
          { label: 'Missing', value: home.missing_to_list.length > 0 ? <span className="text-warn">{missingWords(home.missing_to_list)}</span> : 'nothing' },
          { label: 'Ref', value: home.reference },
        ]}
      />
      {home.description && <p className="line-clamp-6 whitespace-pre-line text-sm text-ink2">{home.description}</p>}
    </>
  );
}

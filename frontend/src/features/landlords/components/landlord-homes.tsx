import { type UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Money } from '@/components/ui/display';
import { DoorTile } from '@/components/ui/door-tile';
import { Empty } from '@/components/ui/empty';
import { Faces } from '@/components/ui/faces';
import { SkeletonRows } from '@/components/ui/skeleton';
import { Status } from '@/components/ui/status';
import { StreetCaps } from '@/components/ui/street-caps';
import { paths } from '@/config/paths';
import { type ApiProblem } from '@/lib/problem';
import { plural } from '@/utils/words';
import { type Home } from '../api/types';

/** The homes, door by door. */
export function LandlordHomes({ query }: { query: UseQueryResult<Home[], ApiProblem> }) {
  return (
    <Card title="Homes" flush {...(query.data && { count: query.data.length })}>
      <Faces
        query={query}
        what="The homes"
        skeleton={<SkeletonRows rows={3} label="Loading the homes" />}
        isEmpty={(homes) => homes.length === 0}
        empty={<Empty title="No homes yet" action={<ButtonLink to={paths.newProperty()}>New property</ButtonLink>}>Add a home and choose this landlord.</Empty>}
      >
        {(homes) => (
          <ul className="divide-y divide-line">
            {homes.map((home) => (
              <li key={home.id}>
                <Link to={paths.property(home.id)} className="flex items-center gap-3 px-4 py-2.5 hover:bg-canvas">
                  <DoorTile id={home.id} address={home.address} onTheMarket={home.status === 'available' || home.status === 'under_offer'} size={28} />
                  <span className="min-w-0 flex-1">
                    <StreetCaps street={home.address} {...(home.outcode && { outcode: home.outcode })} className="max-w-full" />
                    <span className="num block text-sm text-ink3">
                      {home.rent_pcm ? <Money amount={home.rent_pcm} per="pcm" /> : 'No rent stated'}
                      {home.bedrooms !== null && ` · ${home.bedrooms === 0 ? 'studio' : plural(home.bedrooms, 'bed')}`}
                    </span>
                  </span>
                  <Status of="property" value={home.status} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Faces>
    </Card>
  );
}

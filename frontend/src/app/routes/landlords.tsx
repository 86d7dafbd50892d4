import { LandlordList } from '@/features/landlords/components/landlord-list';

export function Component() {
  return <LandlordList />;
}

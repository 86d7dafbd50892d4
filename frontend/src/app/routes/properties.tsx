import { PropertyList } from '@/features/properties/components/property-list';

export function Component() {
  return <PropertyList />;
}

import { useNavigate } from 'react-router-dom';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { paths } from '@/config/paths';
import { LandlordPicker } from '@/features/landlords/components/landlord-picker';
import { PropertyForm } from '@/features/properties/components/property-form';
import { toast } from '@/lib/toast';

export function Component() {
  const navigate = useNavigate();
  return (
    <Page title="New property" above={<Breadcrumb trail={[{ label: 'Properties', to: paths.properties() }]} />}>
      <PropertyForm
        renderLandlord={(props) => <LandlordPicker {...props} />}
        onCreated={(home) => {
          toast(`${home.address} added`);
          navigate(paths.property(home.id));
        }}
      />
    </Page>
  );
}

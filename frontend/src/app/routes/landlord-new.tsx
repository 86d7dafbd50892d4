import { useNavigate } from 'react-router-dom';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { paths } from '@/config/paths';
import { LandlordForm } from '@/features/landlords/components/landlord-form';
import { toast } from '@/lib/toast';

export function Component() {
  const navigate = useNavigate();
  return (
    <Page title="New landlord" above={<Breadcrumb trail={[{ label: 'Landlords', to: paths.landlords() }]} />}>
      <LandlordForm
        onCreated={(landlord) => {
          toast(`${landlord.name} added`);
          navigate(paths.landlord(landlord.id));
        }}
      />
    </Page>
  );
}

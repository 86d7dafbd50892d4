import { NotFound } from '@/components/ui/not-found';
import { useTitle } from '@/lib/use-title';

export function Component() {
  useTitle('Not found');
  return <NotFound />;
}

import { Page } from '@/components/layouts/page';
import { SearchResults } from '@/features/search/components/search-results';

export function Component() {
  return (
    <Page title="Search">
      <SearchResults />
    </Page>
  );
}

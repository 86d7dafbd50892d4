import { parseAsString, useQueryStates } from 'nuqs';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { ButtonLink } from '@/components/ui/button';
import { NoAccess } from '@/components/ui/no-access';
import { paths } from '@/config/paths';
import { ImportResult } from '@/features/imports/components/import-result';
import { ImportStart } from '@/features/imports/components/import-start';
import { PastImports } from '@/features/imports/components/past-imports';
import { useCan } from '@/lib/permissions';

export function Component() {
  const [state, set] = useQueryStates({ import: parseAsString, rows: parseAsString }, { history: 'push' });
  const allowed = useCan('import.run');
  if (!allowed) return <NoAccess what="Importing" />;
  if (state.import) {
    return (
      <Page title="Import" above={<Breadcrumb trail={[{ label: 'All imports', to: paths.import() }]} />} actions={<ButtonLink to={paths.import()}>Import another file</ButtonLink>}>
        <ImportResult key={state.import} id={state.import} />
      </Page>
    );
  }
  return (
    <Page title="Import" lead="Homes, landlords or applicants from a file. Look first, then bring it in.">
      <div className="space-y-6">
        <ImportStart onStarted={(id) => void set({ import: id, rows: null })} />
        <PastImports />
      </div>
    </Page>
  );
}

import { format, parseISO } from 'date-fns';
import { Link } from 'react-router-dom';
import { Page } from '@/components/layouts/page';
import { Card } from '@/components/ui/card';
import { paths } from '@/config/paths';
import { ActivityFeed } from '@/features/events/components/activity-feed';
import { HIGHLIGHTS } from '@/features/events/lib/event-words';
import { EVERYTHING } from '@/features/events/lib/filters';
import { KpiStrip } from '@/features/kpis/components/kpi-strip';
import { DaySentence } from '@/features/today/components/day-sentence';
import { AgreedCard, NotReadyCard } from '@/features/today/components/home-cards';
import { NewApplicantsCard } from '@/features/today/components/new-applicants-card';
import { londonDate } from '@/utils/dates';

/** One object, so that the feed counts new events without starting over on every render. */
const JUST_HAPPENED = { ...EVERYTHING, event_type: HIGHLIGHTS };

export function Component() {
  return (
    <Page title={format(parseISO(londonDate()), 'EEEE d MMMM')} documentTitle="Today" lead={<DaySentence />}>
      <KpiStrip />
      <div className="mt-4 grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
        <NewApplicantsCard />
        <div className="min-w-0 space-y-4">
          <NotReadyCard />
          <AgreedCard />
        </div>
        <Card title="What just happened" flush className="max-xl:md:col-span-2" aside={<Link to={paths.activity()} className="lnk text-sm">All activity</Link>}>
          <ActivityFeed filters={JUST_HAPPENED} brief={10} />
        </Card>
      </div>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Mail, Phone } from 'lucide-react';
import { type ReactNode } from 'react';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { ConflictDialog } from '@/components/record/conflict-dialog';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TimeText } from '@/components/ui/display';
import { InlineEdit } from '@/components/ui/inline-edit';
import { paths } from '@/config/paths';
import { toast } from '@/lib/toast';
import { formatLongDate } from '@/utils/dates';
import { formatPhone } from '@/utils/phone';
import { landlordHomesQuery } from '../api/landlord-homes';
import { useRestoreLandlord } from '../api/restore-landlord';
import { type Landlord } from '../api/types';
import { useSaveLandlord } from '../hooks/use-save-landlord';
import { lockOf } from '../lib/words';
import { AmlTag } from './aml-tag';
import { BankCard } from './bank-card';
import { LandlordDetails } from './landlord-details';
import { LandlordHomes } from './landlord-homes';
import { LandlordMenu } from './landlord-menu';
import { LandlordStrip } from './landlord-strip';
import { OwnersCard } from './owners-card';

interface LandlordPageProps {
  landlord: Landlord;
  timeline: ReactNode;
}

/** One landlord: the book, the people, the money's way, what happened. */
export function LandlordPage({ landlord, timeline }: LandlordPageProps) {
  const homes = useQuery(landlordHomesQuery(landlord.id));
  const { save, conflict, keepMine, keepTheirs } = useSaveLandlord(landlord);
  const restore = useRestoreLandlord();
  const lock = lockOf(landlord);
  return (
    <Page
      title={landlord.name}
      above={<Breadcrumb trail={[{ label: 'Landlords', to: paths.landlords() }]} />}
      header={
        <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 tabIndex={-1} className="break-words text-2xl font-semibold tracking-[-.012em]">{landlord.name}</h1>
            <div className="num mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink3">
              <AmlTag verified={landlord.aml_verified} />
              <span>ref {landlord.reference}</span>
              <span>with us since {formatLongDate(landlord.created_at)}</span>
            </div>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {landlord.phone && <a href={`tel:${landlord.phone}`} className="btn btn-p num"><Phone className="size-4" strokeWidth={1.75} aria-hidden />{formatPhone(landlord.phone)}</a>}
            {landlord.email && <a href={`mailto:${landlord.email}`} className="btn min-h-9"><Mail className="size-4" strokeWidth={1.75} aria-hidden />E-mail</a>}
            <LandlordMenu landlord={landlord} />
          </div>
        </header>
      }
    >
      {landlord.archived_at && (
        <Banner tone="plain" actions={<Button busy={restore.isPending} onClick={() => restore.mutate(landlord.id, { onSuccess: () => toast('Restored'), onError: (e) => toast(e.detail, { tone: 'bad' }) })}>Restore</Button>}>
          Archived <TimeText at={landlord.archived_at} />. It can be read but not changed.
        </Banner>
      )}
      {!landlord.aml_verified && !landlord.archived_at && <Banner>The checks against money laundering are not done. They are due before the first payment.</Banner>}
      <LandlordStrip homes={homes.data} />
      <div className="mt-4 grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_372px]">
        <div className="min-w-0 space-y-4">
          <LandlordHomes query={homes} />
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <LandlordDetails landlord={landlord} onSave={save} />
            <div className="space-y-4">
              <OwnersCard landlord={landlord} locked={lock !== undefined} />
              <BankCard landlord={landlord} onSave={save} locked={lock !== undefined} />
              <Card title="Notes">
                <InlineEdit label="Notes" kind="textarea" value={landlord.notes ?? ''} onSave={(text) => save({ notes: text.trim() || null })} {...(lock && { lockedBecause: lock })} className="w-full">
                  {landlord.notes ? <span className="whitespace-pre-line">{landlord.notes}</span> : <span className="text-ink3">How they like to be reached, what they care about</span>}
                </InlineEdit>
              </Card>
            </div>
          </div>
        </div>
        <div className="min-w-0">{timeline}</div>
      </div>
      <ConflictDialog conflict={conflict} onKeepMine={keepMine} onKeepTheirs={keepTheirs} />
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ConflictDialog } from '@/components/record/conflict-dialog';
import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TimeText } from '@/components/ui/display';
import { StageTrack } from '@/components/ui/stage-track';
import { paths } from '@/config/paths';
import { toProblem } from '@/lib/problem';
import { useShortcuts } from '@/lib/shortcuts';
import { toast } from '@/lib/toast';
import { propertyVerdictsQuery } from '../api/property-verdicts';
import { useRestoreProperty } from '../api/restore-property';
import { type Property, type PropertyStatus } from '../api/types';
import { useNeighbours } from '../hooks/use-neighbours';
import { useSaveProperty } from '../hooks/use-save-property';
import { ADDRESS_FIELDS, DESCRIPTION, HOME_FIELDS, LETTING_FIELDS, PLACE_FIELDS } from '../lib/fields';
import { currentStage, moveTo, nextMove, stagesOf, type StatusDates } from '../lib/stages';
import { isOnTheMarket, lockOf } from '../lib/words';
import { FieldList, PropertyFieldEdit, type SaveChanges } from './property-field-edit';
import { PropertyHeader } from './property-header';
import { PropertyHomeCard } from './property-home-card';
import { ReadyCard } from './ready-card';

interface PropertyPageProps {
  home: Property;
  statusDates: StatusDates;
  /** Cards of other features, joined by the page: the landlord, with how to choose another; the timeline. */
  renderLandlord: (onPick: (landlordId: string | null) => Promise<unknown>, locked: boolean) => ReactNode;
  timeline: ReactNode;
}

/** One home: everything known about it, each fact editable where it stands. */
export function PropertyPage({ home, statusDates, renderLandlord, timeline }: PropertyPageProps) {
  const verdicts = useQuery(propertyVerdictsQuery(home.id));
  const { list, neighbours } = useNeighbours(home.id);
  const { save, conflict, keepMine, keepTheirs } = useSaveProperty(home);
  const restore = useRestoreProperty();
  const move = useMove(home, save);
  const locked = lockOf(home) !== undefined;
  useShortcuts([{ keys: 's', label: `${nextMove(home).label}`, group: 'Record', enabled: !locked, run: () => move.to(nextMove(home).to) }]);

  const handleStage = (key: string) => (key === 'ready' ? document.getElementById('ready')?.scrollIntoView({ block: 'center' }) : move.to(key as PropertyStatus));
  const trail = [{ label: 'Properties', to: paths.properties() }, ...(list ? [{ label: list.label, to: list.href }] : [])];
  return (
    <Page
      title={home.address}
      documentTitle={[home.address, home.outcode].filter(Boolean).join(' ')}
      above={<Breadcrumb trail={trail} {...(neighbours && { neighbours })} />}
      header={<PropertyHeader home={home} onSave={save} onMove={move.to} isMoving={move.busy} />}
    >
      {home.archived_at && (
        <Banner tone="plain" actions={<Button busy={restore.isPending} onClick={() => restore.mutate(home.id, { onSuccess: () => toast('Restored'), onError: (e) => toast(e.detail, { tone: 'bad' }) })}>Restore</Button>}>
          Archived <TimeText at={home.archived_at} />. It can be read but not changed.
        </Banner>
      )}
      {move.refusal && <Banner tone="bad" actions={<Button kind="quiet" onClick={move.dismiss}>Dismiss</Button>}>{move.refusal}</Banner>}
      <section aria-label="Stages" className="card px-4 pb-2 pt-3.5">
        <StageTrack label="Stages of this letting" stages={stagesOf(home, verdicts.data, statusDates)} current={currentStage(home, verdicts.data)} {...(!locked && { onMove: handleStage })} />
      </section>
      <div className="mt-4 grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_372px]">
        <div className="min-w-0 space-y-4">
          <PropertyHomeCard home={home} />
          <Card title="Description">
            <div id="description">
              <PropertyFieldEdit home={home} field={DESCRIPTION} onSave={save} className="w-full">
                {home.description ? <span className="max-w-[76ch] whitespace-pre-line py-1">{home.description}</span> : <span className="text-ink3">{locked ? 'None yet' : 'Write what someone would see on arriving'}</span>}
              </PropertyFieldEdit>
            </div>
          </Card>
          <Card title="Details">
            <div className="grid gap-x-8 gap-y-0.5 lg:grid-cols-2">
              <FieldList home={home} fields={[...HOME_FIELDS, ...PLACE_FIELDS]} onSave={save} />
              <FieldList home={home} fields={[...LETTING_FIELDS, ...ADDRESS_FIELDS]} onSave={save} />
            </div>
          </Card>
        </div>
        <div className="min-w-0 space-y-4">
          {!isOnTheMarket(home) && <div id="ready"><ReadyCard id={home.id} locked={locked} /></div>}
          <div id="landlord_id">{renderLandlord((landlord_id) => save({ landlord_id }), locked)}</div>
          {timeline}
          {isOnTheMarket(home) && <div id="ready"><ReadyCard id={home.id} locked={locked} /></div>}
        </div>
      </div>
      <ConflictDialog conflict={conflict} onKeepMine={keepMine} onKeepTheirs={keepTheirs} />
    </Page>
  );
}

/** Moves the home to a stage; a refusal is shown in the server's words, a success can be undone. */
function useMove(home: Property, save: SaveChanges) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const to = (status: PropertyStatus) => {
    setRefusal(null);
    setBusy(true);
    save({ status })
      .then((saved) => saved && toast(moveTo(status).done))
      .catch((failure: unknown) => {
        setRefusal(toProblem(failure).detail);
        window.scrollTo({ top: 0 });
      })
      .finally(() => setBusy(false));
  };
  return { to, busy, refusal: home.archived_at ? null : refusal, dismiss: () => setRefusal(null) };
}

import { type ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { DateText, Money } from '@/components/ui/display';
import { InlineEdit } from '@/components/ui/inline-edit';
import { formatMoney } from '@/utils/money';
import { type Applicant } from '../api/list-applicants';
import { type ApplicantChange } from '../api/update-applicant';
import { type ApplicantEditor } from '../hooks/use-applicant-editor';
import { affordability, affordableRent, bedsWords, EMPLOYMENT_OPTIONS, employmentLabel } from '../lib/words';
import { AreasEdit } from './areas-edit';

interface NeedsCardProps {
  applicant: Applicant;
  editor: ApplicantEditor;
}

const orNull = (value: string) => (value === '' ? null : value);

/** What they are looking for and what they can pay, each edited where it stands. */
export function NeedsCard({ applicant: a, editor }: NeedsCardProps) {
  const lock = a.archived_at ? 'Archived. Restore it to change it.' : a.can.includes('edit') ? null : 'Your role cannot change applicants.';
  const locked = lock ? { lockedBecause: lock } : {};
  const save = (change: ApplicantChange, said: string, undo: ApplicantChange) => editor.save(change, said, undo);
  return (
    <Card title="Looking for">
      <dl className="num grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2">
        <Need label="Bedrooms">
          <InlineEdit
            label="Bedrooms" kind="number" value={a.min_bedrooms === null ? '' : String(a.min_bedrooms)} {...locked}
            onSave={(v) => save({ min_bedrooms: v === '' ? null : Number(v) }, 'Bedrooms changed', { min_bedrooms: a.min_bedrooms })}
          >
            {a.min_bedrooms === null ? null : <span className="font-semibold">{bedsWords(a.min_bedrooms)}</span>}
          </InlineEdit>
        </Need>
        <Need label="Rent up to">
          <InlineEdit label="Budget" kind="money" value={a.max_rent_pcm ?? ''} {...locked} onSave={(v) => save({ max_rent_pcm: orNull(v) }, 'Budget changed', { max_rent_pcm: a.max_rent_pcm })}>
            {a.max_rent_pcm && <span className="font-semibold"><Money amount={a.max_rent_pcm} per="pcm" /></span>}
          </InlineEdit>
        </Need>
        <Need label="Move from">
          <InlineEdit label="Move date" kind="date" value={a.move_from ?? ''} {...locked} onSave={(v) => save({ move_from: orNull(v) }, 'Move date changed', { move_from: a.move_from })}>
            {a.move_from && <span className="font-semibold"><DateText on={a.move_from} /></span>}
          </InlineEdit>
        </Need>
        <Need label="Work">
          <InlineEdit
            label="Work" kind="select" value={a.employment_status ?? ''} options={[{ value: '', label: 'Not known' }, ...EMPLOYMENT_OPTIONS]} {...locked}
            onSave={(v) => save({ employment_status: (v || null) as Applicant['employment_status'] }, 'Work changed', { employment_status: a.employment_status })}
          >
            {a.employment_status && <span className="font-semibold">{employmentLabel(a.employment_status)}</span>}
          </InlineEdit>
        </Need>
        <div className="sm:col-span-2">
          <dt className="mb-1 text-ink3">Areas</dt>
          <dd>
            <AreasEdit areas={a.preferred_areas} locked={lock !== null} onSave={(areas) => save({ preferred_areas: areas }, 'Areas changed', { preferred_areas: a.preferred_areas })} />
          </dd>
        </div>
      </dl>
      <div className="mt-4 border-t border-line pt-3">
        <dl className="flex flex-wrap items-center justify-between gap-x-4 text-sm">
          <dt className="text-ink3">Household income</dt>
          <dd className="num">
            <InlineEdit label="Income" kind="money" value={a.annual_income ?? ''} {...locked} onSave={(v) => save({ annual_income: orNull(v) }, 'Income changed', { annual_income: a.annual_income })}>
              {a.annual_income && <span className="font-semibold"><Money amount={a.annual_income} per="a year" /></span>}
            </InlineEdit>
          </dd>
        </dl>
        <Affordable income={a.annual_income} budget={a.max_rent_pcm} />
      </div>
      <div className="mt-3 border-t border-line pt-3 text-sm">
        <p className="text-ink3">Notes</p>
        <InlineEdit label="Notes" kind="textarea" value={a.notes ?? ''} {...locked} className="w-full" onSave={(v) => save({ notes: orNull(v) }, 'Notes changed', { notes: a.notes })}>
          {a.notes && <span className="whitespace-pre-line break-words">{a.notes}</span>}
        </InlineEdit>
      </div>
    </Card>
  );
}

const Need = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-ink3">{label}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
);

/** "Affordable to £2,133 pcm. £2,100 needs £63,000." */
export function Affordable({ income, budget }: { income: string | null; budget: string | null }) {
  const upTo = affordableRent(income);
  if (!upTo) return <p className="mt-1 text-sm text-ink3">Add the income to see what rent it carries.</p>;
  const verdict = affordability(income, budget);
  return (
    <p className="num mt-1 text-sm text-ink2">
      <b className={`font-semibold ${verdict && !verdict.enough ? 'text-warn' : 'text-ok'}`}>Affordable to {upTo}.</b>
      {verdict && ` ${formatMoney(budget)} needs ${verdict.needs} a year.`}
      {verdict && !verdict.enough && ' A guarantor may make up the difference.'}
    </p>
  );
}

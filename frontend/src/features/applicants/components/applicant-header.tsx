import { Archive, ArchiveRestore, Ellipsis, Mail, Phone as PhoneIcon } from 'lucide-react';
import { DateText, Email, Phone } from '@/components/ui/display';
import { Avatar } from '@/components/ui/avatar';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Status, statusLabel } from '@/components/ui/status';
import { toProblem } from '@/lib/problem';
import { toast } from '@/lib/toast';
import { formatPhone } from '@/utils/phone';
import { londonDate } from '@/utils/dates';
import { useArchiveApplicant } from '../api/archive-applicant';
import { type Applicant } from '../api/list-applicants';
import { useRestoreApplicant } from '../api/restore-applicant';
import { type ApplicantEditor } from '../hooks/use-applicant-editor';
import { STATUS_OPTIONS } from '../lib/words';

type Status = Applicant['status'];

/** Who it is, how to reach them and where they stand. */
export function ApplicantHeader({ applicant: a, editor }: { applicant: Applicant; editor: ApplicantEditor }) {
  const editable = a.can.includes('edit') && !a.archived_at;
  const locked = editable ? {} : { lockedBecause: a.archived_at ? 'Archived. Restore it to change it.' : 'Your role cannot change applicants.' };
  const saveStatus = (status: string) => editor.save({ status: status as Status }, `${a.name} is now ${statusLabel('applicant', status).toLowerCase()}`, { status: a.status });
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 items-start gap-4">
        <Avatar name={a.name} />
        <div className="min-w-0">
          <h1 tabIndex={-1} className="text-2xl font-semibold tracking-[-.012em] break-words">{a.name}</h1>
          <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <InlineEdit label="Status" kind="select" options={STATUS_OPTIONS} value={a.status} onSave={saveStatus} {...locked}>
              <Status of="applicant" value={a.status} />
            </InlineEdit>
            {a.archived_at && <span className="tag bg-sunken text-ink2">Archived</span>}
            <span className="num text-ink3">ref {a.reference}</span>
            <span className="text-ink3">since <DateText on={londonDate(new Date(a.created_at))} /></span>
          </div>
          <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
            <span className="inline-flex min-h-7 items-center gap-1.5"><PhoneIcon className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />{a.phone && <Phone e164={a.phone} />}<ReachEdit label="Phone" value={a.phone} locked={!editable} onSave={(phone) => editor.save({ phone }, 'Phone changed', { phone: a.phone })} /></span>
            <span className="inline-flex min-h-7 min-w-0 items-center gap-1.5"><Mail className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />{a.email && <Email address={a.email} />}<ReachEdit label="Email" value={a.email} locked={!editable} onSave={(email) => editor.save({ email }, 'Email changed', { email: a.email })} /></span>
          </div>
        </div>
      </div>
      <div className="flex items-center gap-2 max-sm:w-full">
        {a.phone && (
          <a href={`tel:${a.phone}`} className="btn btn-p max-sm:flex-1">
            <PhoneIcon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
            <span className="num">{formatPhone(a.phone)}</span>
          </a>
        )}
        {a.email && <a href={`mailto:${a.email}`} className="btn min-h-9 max-sm:flex-1"><Mail className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />Email</a>}
        {a.can.includes('archive') && <RecordMenu applicant={a} />}
      </div>
    </header>
  );
}

interface ReachEditProps {
  label: string;
  value: string | null;
  locked: boolean;
  onSave: (value: string | null) => Promise<unknown>;
}

/** Changes a number or address next to the link that uses it; one press must still call or write. */
function ReachEdit({ label, value, locked, onSave }: ReachEditProps) {
  if (locked) return value ? null : <span className="text-ink3">no {label.toLowerCase()}</span>;
  return (
    <InlineEdit label={label} value={value ?? ''} onSave={(next) => onSave(next.trim() || null)}>
      <span className="text-ink3">{value ? 'change' : `Add ${label.toLowerCase()}`}</span>
    </InlineEdit>
  );
}

const sayFailed = (failure: unknown) => toast(toProblem(failure).detail, { tone: 'bad' });

function RecordMenu({ applicant: { id, name, version, archived_at } }: { applicant: Applicant }) {
  const archive = useArchiveApplicant();
  const restore = useRestoreApplicant();
  const handleRestore = () => restore.mutate(id, { onSuccess: () => toast(`${name} was restored`), onError: sayFailed });
  const handleArchive = () => archive.mutate({ id, version }, { onSuccess: () => toast(`${name} was archived`, { action: { label: 'Undo', run: handleRestore } }), onError: sayFailed });
  return (
    <Menu label="More" trigger={<IconButton icon={Ellipsis} label="More" bordered className="min-h-9" />}>
      {archived_at ? (
        <MenuItem icon={ArchiveRestore} onSelect={handleRestore}>Restore</MenuItem>
      ) : (
        <MenuItem icon={Archive} hint="Leaves the lists; nothing is lost" onSelect={handleArchive}>Archive</MenuItem>
      )}
    </Menu>
  );
}

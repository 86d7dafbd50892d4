import { type Applicant } from '../api/list-applicants';
import { bedsShort } from '../lib/words';

const AREAS_SHOWN = 3;
const CHIP = 'num inline-flex h-5 items-center rounded-sm border border-line px-1.5 text-xs font-medium';

/** What someone is after, on one line of a list: bedrooms, then areas. */
export function NeedChips({ applicant }: { applicant: Pick<Applicant, 'min_bedrooms' | 'preferred_areas'> }) {
  const { min_bedrooms: beds, preferred_areas: areas } = applicant;
  const hidden = areas.slice(AREAS_SHOWN);
  if (beds === null && areas.length === 0) return <span className="text-ink3">not said yet</span>;
  return (
    <span className="inline-flex flex-wrap gap-1 max-sm:justify-end">
      {beds !== null && <span className={CHIP}>{bedsShort(beds)}</span>}
      {areas.slice(0, AREAS_SHOWN).map((area) => (
        <span key={area} title={area} className={`${CHIP} max-w-32`}><span className="truncate">{area}</span></span>
      ))}
      {hidden.length > 0 && <span className={`${CHIP} text-ink3`} title={hidden.join(', ')}>+{hidden.length}</span>}
    </span>
  );
}

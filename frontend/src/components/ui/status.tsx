import { sentence } from '@/utils/words';
import { Tag, type Tone } from './tag';

interface Look {
  label: string;
  tone: Tone;
  dot?: boolean;
}

/** The words and colours of every status, in one place, so that they look the same everywhere. */
const LOOKS: Record<string, Record<string, Look>> = {
  property: {
    appraisal: { label: 'Appraisal', tone: 'plain' },
    instructed: { label: 'Instructed', tone: 'blue' },
    available: { label: 'On the market', tone: 'brass', dot: true },
    under_offer: { label: 'Under offer', tone: 'warn' },
    let_agreed: { label: 'Checks', tone: 'ok' },
    let: { label: 'Let', tone: 'ok' },
    withdrawn: { label: 'Withdrawn', tone: 'plain' },
    lost_instruction: { label: 'Lost instruction', tone: 'plain' },
  },
  applicant: {
    new: { label: 'New', tone: 'blue' },
    active: { label: 'Looking', tone: 'brass' },
    viewing: { label: 'Viewing', tone: 'brass', dot: true },
    offer_made: { label: 'Offer made', tone: 'warn' },
    offer_accepted: { label: 'Offer accepted', tone: 'ok' },
    referencing: { label: 'Checks', tone: 'ok' },
    approved: { label: 'Approved', tone: 'ok' },
    tenant: { label: 'Tenant', tone: 'ok' },
    on_hold: { label: 'On hold', tone: 'plain' },
    inactive: { label: 'Not looking', tone: 'plain' },
  },
};

interface StatusProps {
  of: 'property' | 'applicant' | 'landlord';
  value: string;
}

/** A record's status as people say it. */
export function Status({ of, value }: StatusProps) {
  const look = LOOKS[of]?.[value] ?? { label: sentence(value), tone: 'plain' as const };
  return (
    <Tag tone={look.tone} dot={look.dot ?? false}>
      {look.label}
    </Tag>
  );
}

/** The same words for menus and filters. */
export const statusLabel = (of: StatusProps['of'], value: string): string => LOOKS[of]?.[value]?.label ?? sentence(value);

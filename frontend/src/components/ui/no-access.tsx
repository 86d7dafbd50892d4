import { Lock } from 'lucide-react';
import { paths } from '@/config/paths';
import { ButtonLink } from './button';

interface NoAccessProps {
  /** What they may not see: "Landlords' bank details". */
  what?: string;
  /** Who can grant it. */
  grantedBy?: string;
}

export function NoAccess({ what = 'This page', grantedBy = 'An administrator of your agency' }: NoAccessProps) {
  return (
    <section className="mx-auto max-w-[520px] py-16">
      <Lock className="size-6 text-ink3" strokeWidth={1.75} aria-hidden />
      <h1 tabIndex={-1} className="mt-3 text-2xl font-semibold">You do not have access</h1>
      <p className="mt-1 text-ink2">
        {what} is not part of your role. {grantedBy} can add it.
      </p>
      <ButtonLink to={paths.today()} className="mt-4">Back to Today</ButtonLink>
    </section>
  );
}

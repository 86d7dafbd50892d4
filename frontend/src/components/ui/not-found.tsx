import { paths } from '@/config/paths';
import { ButtonLink } from './button';

interface NotFoundProps {
  what?: string;
  backTo?: string;
  backLabel?: string;
}

/** A record or page that is not there: removed, mistyped, or in another branch. */
export function NotFound({ what = 'This page', backTo = paths.today(), backLabel = 'Back to Today' }: NotFoundProps) {
  return (
    <section className="mx-auto flex max-w-[520px] flex-col items-start py-16">
      <svg width="56" height="70" viewBox="0 0 32 40" className="door" aria-hidden>
        <path d="M1 40V14.5C1 6.5 7.7 1 16 1s15 5.5 15 13.5V40Z" fill="var(--door-frame)" />
        <path d="M4 13.6C4.3 8 9.4 4 16 4s11.7 4 12 9.6Z" fill="var(--fan-dark)" />
        <rect x="4" y="15" width="24" height="25" fill="var(--paint-slate)" />
        <text x="16" y="30" textAnchor="middle" fontFamily="Plate" fontWeight="700" fontSize="13.5" fill="white">?</text>
      </svg>
      <h1 tabIndex={-1} className="mt-4 text-2xl font-semibold">{what} could not be found</h1>
      <p className="mt-1 text-ink2">It may have been removed, or the address mistyped.</p>
      <ButtonLink to={backTo} className="mt-4">{backLabel}</ButtonLink>
    </section>
  );
}

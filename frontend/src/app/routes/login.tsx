import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { DoorTile } from '@/components/ui/door-tile';
import { Nameplate } from '@/components/ui/nameplate';
import { env } from '@/config/env';
import { safeNext } from '@/config/paths';
import { SignInForm } from '@/features/auth/components/sign-in-form';

const STREET = Array.from({ length: 9 }, (_, i) => ({ id: `street-${i * 5}`, number: String(2 + i * 2), lit: i % 3 !== 1 }));

/** A row of front doors along the foot of the page. */
function Street() {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-0 bottom-0 flex justify-center gap-6 overflow-hidden border-b-[6px] border-line sm:gap-10 [@media(height<680px)]:hidden">
      {STREET.map((door) => (
        <DoorTile key={door.id} id={door.id} address={door.number} onTheMarket={door.lit} size={56} />
      ))}
    </div>
  );
}

export function Component() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = `Sign in · ${env.productName}`;
  }, []);
  return (
    <main className="relative grid min-h-dvh place-items-center bg-canvas px-4 pb-28 pt-10">
      <div className="w-full max-w-[380px]">
        <div className="mb-5 flex justify-center">
          <Nameplate text={env.productName} size="peek" />
        </div>
        <section className="card p-6">
          <h1 className="mb-4 text-xl font-semibold">Sign in</h1>
          <SignInForm onSignedIn={() => navigate(safeNext(params.get('next')), { replace: true })} />
        </section>
      </div>
      <Street />
    </main>
  );
}

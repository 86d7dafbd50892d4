import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Nameplate } from '@/components/ui/nameplate';
import { env } from '@/config/env';
import { safeNext } from '@/config/paths';
import { SignInForm } from '@/features/auth/components/sign-in-form';

export function Component() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = `Sign in · ${env.productName}`;
  }, []);
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas px-4 py-10">
      <div className="w-full max-w-[380px]">
        <div className="mb-5 flex justify-center">
          <Nameplate text={env.productName} size="peek" />
        </div>
        <section className="card p-6">
          <h1 className="mb-4 text-xl font-semibold">Sign in</h1>
          <SignInForm onSignedIn={() => navigate(safeNext(params.get('next')), { replace: true })} />
        </section>
      </div>
    </main>
  );
}

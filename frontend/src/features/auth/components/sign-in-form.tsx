import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { toProblem } from '@/lib/problem';
import { useLogin } from '../api/login';

interface SignInFormProps {
  onSignedIn: () => void;
}

const LABEL = 'mb-1 block text-sm font-medium text-ink2';

/** Email and password. Plain inputs: this page must be small, and password managers must know it. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const [shown, setShown] = useState(false);
  const login = useLogin();
  const error = useRef<HTMLParagraphElement>(null);
  const sentence = login.isError ? toProblem(login.error).detail : null;

  useEffect(() => {
    if (sentence) error.current?.focus();
  }, [sentence]);

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    login.mutate(
      { email: String(form.get('email')).trim(), password: String(form.get('password')), remember: form.get('remember') === 'on' },
      { onSuccess: onSignedIn },
    );
  };

  return (
    <form onSubmit={handleSubmit} className="space-y-4" aria-describedby={sentence ? 'sign-in-error' : undefined}>
      {sentence && (
        <p ref={error} id="sign-in-error" role="alert" tabIndex={-1} className="rounded-md bg-badtint px-3 py-2 text-sm text-bad outline-none">
          {sentence}
        </p>
      )}
      <div>
        <label htmlFor="email" className={LABEL}>Email</label>
        <input id="email" name="email" type="email" autoComplete="username" required autoFocus className="field" />
      </div>
      <div>
        <label htmlFor="password" className={LABEL}>Password</label>
        <div className="field pr-1">
          <input id="password" name="password" type={shown ? 'text' : 'password'} autoComplete="current-password" required className="min-w-0 flex-1 self-stretch bg-transparent outline-none" />
          <button type="button" onClick={() => setShown(!shown)} aria-pressed={shown} aria-label="Show password" className="grid size-8 place-items-center rounded-md text-ink2 hover:bg-sunken">
            {shown ? <EyeOff className="size-4" strokeWidth={1.75} aria-hidden /> : <Eye className="size-4" strokeWidth={1.75} aria-hidden />}
          </button>
        </div>
      </div>
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input type="checkbox" name="remember" className="size-4 accent-[var(--ink)]" />
        Remember this device
      </label>
      <button type="submit" className="btn btn-p w-full" disabled={login.isPending} aria-busy={login.isPending}>
        {login.isPending ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  );
}

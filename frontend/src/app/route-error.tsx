import { useRouteError } from 'react-router-dom';
import { toProblem } from '@/lib/problem';

/** A page that broke, or whose code could not be fetched (a new version went out meanwhile). Small: it is in the first chunk. */
export function RouteError() {
  const error = useRouteError();
  const stale = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <section role="alert" className="mx-auto max-w-[520px] px-4 py-16">
      <h1 tabIndex={-1} className="text-2xl font-semibold">{stale ? 'This page has to be loaded again' : 'This page stopped working'}</h1>
      <p className="mt-1 text-ink2">
        {stale ? 'A newer version of the application is available, or the connection was lost.' : toProblem(error).detail}
      </p>
      <button type="button" className="btn mt-4" onClick={() => window.location.reload()}>Load again</button>
    </section>
  );
}

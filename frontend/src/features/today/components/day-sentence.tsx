import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Skeleton } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { plural } from '@/utils/words';
import { agreedQuery, notReadyQuery, onTheMarketQuery } from '../api/homes';
import { newApplicantsQuery, weekAgo } from '../api/new-applicants';

interface Part {
  to: string;
  count: string;
  rest: string;
}

/** The day in one sentence; each count opens its list. Only what is known is said. */
export function DaySentence() {
  const [market, notReady, agreed, people] = [useQuery(onTheMarketQuery()), useQuery(notReadyQuery()), useQuery(agreedQuery()), useQuery(newApplicantsQuery())];
  if ([market, notReady, agreed, people].some((q) => q.isPending)) return <Skeleton className="mt-1 h-6 w-full max-w-[640px]" />;

  const parts: Part[] = [];
  const say = (total: number | undefined, to: string, one: string, many: string, rest: string) => {
    if (total) parts.push({ to, count: plural(total, one, many), rest });
  };
  say(market.data?.total, paths.properties({ status: 'available' }), 'home', 'homes', ' on the market');
  say(agreed.data?.total, '/properties?status=let_agreed&status=under_offer', 'home', 'homes', ' with an offer or agreed');
  say(people.data?.total, paths.applicants({ registered_from: weekAgo() }), 'new applicant', 'new applicants', ' this week');
  const blocked = notReady.data?.total;
  if (parts.length === 0 && !blocked) return <span>Nothing on the books yet. Add a home, register an applicant or bring in a file.</span>;
  return (
    <p className="day">
      {parts.length > 0 && 'You have '}
      {parts.map((part, i) => (
        <span key={part.to}>
          {i > 0 && (i === parts.length - 1 ? ' and ' : ', ')}
          <Link to={part.to} className="num">{part.count}</Link>{part.rest}
        </span>
      ))}
      {parts.length > 0 && '. '}
      {Boolean(blocked) && (
        <>
          <Link to="/properties?status=instructed&status=appraisal&incomplete=true" className="num">{plural(blocked ?? 0, 'home')}</Link> {blocked === 1 ? 'is' : 'are'} not ready to list.
        </>
      )}
    </p>
  );
}

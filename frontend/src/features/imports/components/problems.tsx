import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type ImportRow } from '../api/list-import-rows';

/** What is wrong with a row, where, and what to do about it. */
export function Problems({ problems }: { problems: ImportRow['problems'] }) {
  return (
    <ul className="space-y-0.5">
      {problems.map(({ column, problem, suggestion, severity }) => {
        const refused = severity === 'refuse';
        const Icon = refused ? CircleAlert : TriangleAlert;
        return (
          <li key={`${column ?? ''}${problem}`} className="flex items-start gap-1.5">
            <Icon className={`mt-0.5 size-4 shrink-0 ${refused ? 'text-bad' : 'text-warn'}`} strokeWidth={1.75} aria-label={refused ? 'Keeps the row out' : 'Let in with a remark'} role="img" />
            <span className="min-w-0 break-words text-ink2">
              {column && <b className="font-semibold text-ink">{column}: </b>}{problem} {suggestion && <span className="text-ink3">{suggestion}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

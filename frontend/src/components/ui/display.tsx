import { formatAgo, formatDate, formatDateTime, formatLongDate } from '@/utils/dates';
import { formatMoney, weeklyFromMonthly } from '@/utils/money';
import { parsePostcode } from '@/utils/postcode';
import { formatPhone } from '@/utils/phone';

const Missing = () => <span className="text-ink3">–</span>;

interface MoneyProps {
  /** The API's decimal text, "1250.00". */
  amount: string | number | null | undefined;
  per?: 'pcm' | 'pw' | 'a year';
}

/** £1,250 pcm. */
export function Money({ amount, per }: MoneyProps) {
  const text = formatMoney(amount);
  if (!text) return <Missing />;
  return (
    <span className="num whitespace-nowrap">
      {text}
      {per && <span className="text-ink2"> {per}</span>}
    </span>
  );
}

/** The weekly rent of a monthly one, to the nearest pound: £288 pw. */
export function WeeklyRent({ pcm }: { pcm: string }) {
  return <span className="num whitespace-nowrap">{weeklyFromMonthly(pcm)} pw</span>;
}

interface DateTextProps {
  on: string | null | undefined;
  /** Always with the year. */
  long?: boolean;
}

/** today, Sat 21 Nov, or 22 Nov 2027; the full date on hover. */
export function DateText({ on, long = false }: DateTextProps) {
  const text = long ? formatLongDate(on) : formatDate(on);
  if (!on || !text) return <Missing />;
  return <time dateTime={on} title={formatLongDate(on)} className="num whitespace-nowrap">{text}</time>;
}

interface TimeTextProps {
  at: string | null | undefined;
  /** "4 min ago" while recent. */
  ago?: boolean;
}

/** today 14:30, London time. */
export function TimeText({ at, ago = false }: TimeTextProps) {
  if (!at) return <Missing />;
  return <time dateTime={at} title={formatDateTime(at)} className="num whitespace-nowrap">{ago ? formatAgo(at) : formatDateTime(at)}</time>;
}

/** SE22 8HN. */
export function Postcode({ code }: { code: string | null | undefined }) {
  if (!code) return <Missing />;
  return <span className="num whitespace-nowrap">{parsePostcode(code) ?? code}</span>;
}

/** 07700 900 187, and it dials. */
export function Phone({ e164 }: { e164: string | null | undefined }) {
  if (!e164) return <Missing />;
  return <a href={`tel:${e164}`} className="num whitespace-nowrap hover:underline">{formatPhone(e164)}</a>;
}

export function Email({ address }: { address: string | null | undefined }) {
  if (!address) return <Missing />;
  return <a href={`mailto:${address}`} className="break-all hover:underline">{address}</a>;
}

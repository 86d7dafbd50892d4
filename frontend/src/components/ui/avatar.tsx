import { initials } from '@/utils/words';

/** A person's initials. Always next to their name. */
export function Avatar({ name }: { name: string }) {
  return (
    <span aria-hidden className="grid size-9 shrink-0 place-items-center rounded-full bg-sunken text-xs font-semibold text-ink2">
      {initials(name)}
    </span>
  );
}

import { Menu as MenuIcon, Search } from 'lucide-react';
import { Link } from 'react-router-dom';
import { Nameplate } from '@/components/ui/nameplate';
import { paths } from '@/config/paths';
import { type Me } from '@/lib/auth';
import { showKeys } from '@/lib/shortcuts';
import { MeMenu } from './me-menu';
import { NewMenu } from './new-menu';

interface FasciaProps {
  me: Me;
  onOpenMenu: () => void;
  onOpenPalette: () => void;
  onShowKeys: () => void;
  onSignOut: () => void;
}

/** The gloss-black shop front: whose branch this is, search, New, and me. */
export function Fascia({ me, onOpenMenu, onOpenPalette, onShowKeys, onSignOut }: FasciaProps) {
  return (
    <header className="fascia sticky top-0 z-20 flex h-14 items-center gap-3 bg-fascia px-3 text-onfascia sm:gap-4 sm:px-4">
      <button type="button" className="-mr-1 grid size-11 shrink-0 place-items-center lg:hidden" aria-label="Open menu" onClick={onOpenMenu}>
        <MenuIcon className="size-5" strokeWidth={1.75} aria-hidden />
      </button>
      <Link to={paths.today()} className="min-w-0 rounded-[4px]" aria-label={`${me.agency.name}, ${me.branch.outcode} branch, go to Today`}>
        <Nameplate text={me.agency.name} outcode={me.branch.outcode} size="fascia" enamel className="max-w-full whitespace-nowrap" />
      </Link>
      <div className="mx-auto hidden w-full min-w-0 max-w-[520px] md:block">
        <button
          type="button"
          onClick={onOpenPalette}
          className="flex h-9 w-full items-center gap-2.5 rounded-md border border-fascialine bg-fascia2 px-3 text-left text-sm text-onfascia2"
        >
          <Search className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
          <span className="flex-1 truncate">Search a name, phone, postcode, or type a command</span>
          <span aria-hidden className="rounded-sm border border-fascialine px-1.5 text-2xs font-semibold leading-[18px]">{showKeys('mod+k')}</span>
        </button>
      </div>
      <div className="ml-auto flex items-center gap-2 md:ml-0">
        <button type="button" className="grid size-11 place-items-center md:hidden" aria-label="Search" onClick={onOpenPalette}>
          <Search className="size-5" strokeWidth={1.75} aria-hidden />
        </button>
        <NewMenu />
        <MeMenu me={me} onSignOut={onSignOut} onShowKeys={onShowKeys} />
      </div>
    </header>
  );
}

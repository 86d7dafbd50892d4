import clsx from 'clsx';

interface NameplateProps {
  text: string;
  outcode?: string;
  size?: 'fascia' | 'peek' | 'header';
  /** Stays white in the dark theme, as on the fascia. */
  enamel?: boolean;
  className?: string;
}

const SIZES = { fascia: 'text-[15px]', peek: 'text-[19px]', header: 'text-[19px] min-[400px]:text-[22px] sm:text-[30px]' };

/** The street plate. Only for a property's header and peek, sign-in, the branch and printed particulars: red must stay rare. */
export function Nameplate({ text, outcode, size = 'header', enamel = false, className }: NameplateProps) {
  return (
    <span className={clsx('nameplate', SIZES[size], enamel && 'enamel', className)}>
      {text}
      {outcode && <b>{outcode}</b>}
    </span>
  );
}

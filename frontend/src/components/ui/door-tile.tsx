import { doorLabel, doorPaint } from '@/utils/door';

interface DoorTileProps {
  /** The property id: it decides the paint. */
  id: string;
  /** "14", or an address from which the number is taken. */
  address: string;
  onTheMarket: boolean;
  size?: 18 | 24 | 28 | 32 | 56;
  /** True when no text next to it says the same. */
  alone?: boolean;
  className?: string;
}

const fontSize = (label: string) => (label.length > 3 ? 9 : label.length > 2 ? 11 : 13.5);

/** A property's front door, its avatar everywhere. The fanlight is lit while the property is on the market. */
export function DoorTile({ id, address, onTheMarket, size = 28, alone = false, className = '' }: DoorTileProps) {
  const label = doorLabel(address);
  const text = fontSize(label);
  const name = `${label}, ${onTheMarket ? 'on the market' : 'not on the market'}`;
  return (
    <svg
      className={`door ${className}`}
      width={size}
      height={size * 1.25}
      viewBox="0 0 32 40"
      {...(alone ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <path d="M1 40V14.5C1 6.5 7.7 1 16 1s15 5.5 15 13.5V40Z" fill="var(--door-frame)" />
      <path d="M4 13.6C4.3 8 9.4 4 16 4s11.7 4 12 9.6Z" fill={onTheMarket ? 'var(--fan-lit)' : 'var(--fan-dark)'} />
      <path d="M16 4v9.6M9.6 5.9l2.9 7.7M22.4 5.9l-2.9 7.7" stroke="var(--door-frame)" strokeWidth="1.1" />
      <rect x="4" y="15" width="24" height="25" fill={`var(--paint-${doorPaint(id)})`} />
      <g fill="none" stroke="white" strokeOpacity=".17">
        <rect x="6.5" y="30.5" width="8" height="7.5" />
        <rect x="17.5" y="30.5" width="8" height="7.5" />
      </g>
      <text x="16" y={text > 12 ? 26.3 : 25.6} textAnchor="middle" fontFamily="Plate" fontStretch="74%" fontWeight="700" fontSize={text} fill="white">
        {label}
      </text>
      <rect x="12" y="28" width="8" height="1.5" rx=".6" fill="var(--door-brass)" />
    </svg>
  );
}

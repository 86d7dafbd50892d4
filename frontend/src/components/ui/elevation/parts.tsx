import { type DoorPaint } from '@/utils/door';

/** What every drawing is given: its own gradient names and the choices made from the property's id. */
export interface Art {
  uid: string;
  brick: string;
  paint: DoorPaint;
  otherPaint: DoorPaint;
  number: string;
  lit: (window: number) => boolean;
}

export const url = (art: Art, name: string) => `url(#${art.uid}-${name})`;

export function Defs({ uid }: { uid: string }) {
  const gradient = (name: string, from: string, to: string, slant = false) => (
    <linearGradient id={`${uid}-${name}`} x1="0" y1="0" x2={slant ? '1' : '0'} y2="1">
      <stop offset="0" stopColor={`var(--art-${from})`} />
      <stop offset="1" stopColor={`var(--art-${to})`} />
    </linearGradient>
  );
  const roof = (name: string, fill: string) => (
    <pattern id={`${uid}-${name}`} width="12" height="9" patternUnits="userSpaceOnUse">
      <rect width="12" height="9" fill={`var(--art-${fill})`} />
      <path d="M0 .5h12M0 5h12M3 .5v4.5M9 5v4" stroke={`var(--art-${fill}-line)`} strokeWidth=".9" />
    </pattern>
  );
  return (
    <defs>
      {gradient('sky', 'sky-1', 'sky-2')}
      {gradient('glass', 'glass-1', 'glass-2', true)}
      {gradient('lit', 'lit-1', 'lit-2')}
      {roof('slates', 'slate')}
      {roof('tiles', 'tile')}
      <pattern id={`${uid}-courses`} width="16" height="10" patternUnits="userSpaceOnUse">
        <path d="M0 .5h16M0 5.5h16M4 .5v5M12 5.5v5" stroke="var(--art-course)" strokeOpacity=".35" strokeWidth=".8" />
      </pattern>
    </defs>
  );
}

export const Sky = ({ art, sunX = 596 }: { art: Art; sunX?: number }) => (
  <>
    <rect width="720" height="460" fill={url(art, 'sky')} />
    <circle cx={sunX} cy="66" r="26" fill="var(--art-sun)" opacity=".85" />
    <g fill="var(--art-cloud)" opacity=".55">
      <ellipse cx="120" cy="52" rx="86" ry="9" />
      <ellipse cx="190" cy="64" rx="60" ry="7" />
      <ellipse cx="520" cy="38" rx="96" ry="8" />
    </g>
  </>
);

interface Box {
  art: Art;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A wall, with its courses. */
export const Brick = ({ art, x, y, w, h, fill }: Box & { fill?: string }) => (
  <>
    <rect x={x} y={y} width={w} height={h} fill={fill ?? art.brick} />
    <rect x={x} y={y} width={w} height={h} fill={url(art, 'courses')} opacity=".5" />
  </>
);

/** A sash window: lintel, frame, glazing bars, sill. */
export const Sash = ({ art, x, y, w, h, lit, arch = false }: Box & { lit: boolean; arch?: boolean }) => (
  <g>
    <rect x={x - 5} y={y - (arch ? 10 : 7)} width={w + 10} height={arch ? 10 : 7} fill="var(--art-stone)" />
    <rect x={x - 3} y={y - 3} width={w + 6} height={h + 6} fill="var(--art-frame)" />
    <rect x={x} y={y} width={w} height={h} fill={url(art, lit ? 'lit' : 'glass')} />
    <path d={`M${x} ${y + h / 2}h${w}M${x + w / 2} ${y}v${h}`} stroke="var(--art-frame)" strokeWidth="2.4" />
    {!lit && <path d={`M${x} ${y}h${w * 0.45}l${-w * 0.45} ${h * 0.5}Z`} fill="white" opacity=".14" />}
    <rect x={x - 6} y={y + h + 3} width={w + 12} height="5" fill="var(--art-stone-2)" />
  </g>
);

/** A casement of several lights, as in the thirties. */
export const Casement = ({ art, x, y, w, h, lit, lights = 3 }: Box & { lit: boolean; lights?: number }) => (
  <g>
    <rect x={x - 3} y={y - 3} width={w + 6} height={h + 6} fill="var(--art-frame)" />
    <rect x={x} y={y} width={w} height={h} fill={url(art, lit ? 'lit' : 'glass')} />
    <path d={`M${x} ${y + h * 0.3}h${w}${Array.from({ length: lights - 1 }, (_, i) => `M${x + (w * (i + 1)) / lights} ${y}v${h}`).join('')}`} stroke="var(--art-frame)" strokeWidth="2.6" />
    {!lit && <path d={`M${x} ${y}h${w * 0.35}l${-w * 0.35} ${h * 0.5}Z`} fill="white" opacity=".12" />}
    <rect x={x - 5} y={y + h + 3} width={w + 10} height="5" fill="var(--art-stone-2)" />
  </g>
);

interface DoorProps {
  art: Art;
  x: number;
  paint: DoorPaint;
  number: string;
  /** Where the step is. */
  foot?: number;
  lit?: boolean;
}

/** A four-panel door under its fanlight, 52 wide, with two steps. */
export function FrontDoor({ art, x, paint, number, foot = 398, lit = true }: DoorProps) {
  const up = foot - 398;
  return (
    <g transform={`translate(0 ${up})`}>
      <rect x={x - 12} y="258" width="72" height="140" fill="var(--door-frame)" />
      <path d={`M${x - 16} 258h80l-6 -9h-68Z`} fill="var(--art-sill)" />
      <path d={`M${x - 2} 294c0 -16 12 -26 26 -26s26 10 26 26Z`} fill={lit ? url(art, 'lit') : 'var(--fan-dark)'} />
      <path d={`M${x + 24} 268v26M${x + 9} 272l6 22M${x + 39} 272l-6 22`} stroke="var(--door-frame)" strokeWidth="2" />
      <rect x={x - 2} y="297" width="52" height="101" fill={`var(--paint-${paint})`} />
      <g fill="none" stroke="white" strokeOpacity=".2" strokeWidth="1.5">
        <rect x={x + 4} y="304" width="17" height="36" />
        <rect x={x + 27} y="304" width="17" height="36" />
        <rect x={x + 4} y="358" width="17" height="32" />
        <rect x={x + 27} y="358" width="17" height="32" />
      </g>
      <rect x={x + 15} y="346" width="18" height="4" rx="1" fill="var(--art-brass)" />
      <circle cx={x + 24} cy="318" r="3.2" fill="var(--art-brass)" />
      <text x={x + 24} y="289" textAnchor="middle" fontFamily="Plate" fontWeight="700" fontSize="13" fill="var(--art-number)">{number}</text>
      <rect x={x - 14} y="398" width="76" height="8" fill="var(--art-step)" />
      <rect x={x - 20} y="406" width="88" height="9" fill="var(--art-step-2)" />
    </g>
  );
}

export const Chimney = ({ art, x, y, w = 46, h = 46, pots = 3 }: { art: Art; x: number; y: number; w?: number; h?: number; pots?: number }) => (
  <g>
    <rect x={x} y={y} width={w} height={h} fill="var(--art-chimney)" />
    <rect x={x} y={y} width={w} height={h} fill={url(art, 'courses')} opacity=".6" />
    <rect x={x - 3} y={y - 4} width={w + 6} height="6" fill="var(--art-stone-2)" />
    {Array.from({ length: pots }, (_, i) => (
      <path key={i} d={`M${x + (w / pots) * (i + 0.5) - 4.5} ${y - 4}v-12h9v12Z`} fill="var(--art-pot)" />
    ))}
  </g>
);

/** A clipped hedge with a soft top, from x1 to x2, standing on `foot`. */
export function Hedge({ x1, x2, foot = 416, height = 30 }: { x1: number; x2: number; foot?: number; height?: number }) {
  const count = Math.max(2, Math.round((x2 - x1) / 17));
  const step = (x2 - x1) / count;
  const top = Array.from({ length: count }, (_, i) => `q${step * 0.5} ${i % 2 ? -7 : -10} ${step} 0`).join('');
  return <path d={`M${x1} ${foot}v${-height}${top}v${height}Z`} fill="var(--art-hedge)" />;
}

export function Tree({ x, foot, size = 1 }: { x: number; foot: number; size?: number }) {
  return (
    <g transform={`translate(${x} ${foot}) scale(${size})`}>
      <path d="M0 0v-96" stroke="var(--art-trunk)" strokeWidth="4" />
      <circle cx="0" cy="-108" r="22" fill="var(--art-leaf-1)" />
      <circle cx="-14" cy="-94" r="15" fill="var(--art-leaf-2)" />
      <circle cx="14" cy="-92" r="16" fill="var(--art-leaf-3)" />
    </g>
  );
}

/** Pavement and kerb along the bottom. */
export const Pavement = () => (
  <>
    <rect y="414" width="720" height="46" fill="var(--art-path)" />
    <path d="M0 414h720" stroke="var(--art-path-line)" />
    <rect y="438" width="720" height="22" fill="var(--art-kerb)" />
    <path d="M0 438h720M90 438v22M210 438v22M330 438v22M450 438v22M570 438v22M690 438v22" stroke="var(--art-kerb-line)" />
  </>
);

/** Iron railings along the pavement, with gaps for the gates. */
export function Railings({ gaps }: { gaps: [number, number][] }) {
  const bars: number[] = [];
  for (let x = 4; x < 720; x += 11) if (!gaps.some(([a, b]) => x > a && x < b)) bars.push(x);
  const edges = [0, ...gaps.flat(), 720];
  const rails = Array.from({ length: edges.length / 2 }, (_, i) => [edges[i * 2] ?? 0, edges[i * 2 + 1] ?? 0] as const);
  return (
    <g stroke="var(--art-iron)" strokeWidth="2">
      <path d={bars.map((x) => `M${x} 438v-42`).join('')} />
      <path d={rails.map(([a, b]) => `M${a} 402h${b - a}M${a} 434h${b - a}`).join('')} strokeWidth="2.4" />
    </g>
  );
}

/** Lawn, a path to the door, and a low wall with piers. */
export const Garden = ({ art, path }: { art: Art; path: number }) => (
  <>
    <rect y="398" width="720" height="62" fill="var(--art-grass)" />
    <path d={`M${path - 22} 398h44l16 62h-76Z`} fill="var(--art-step)" />
    {[
      [0, path - 44],
      [path + 44, 720],
    ].map(([a = 0, b = 0]) => (
      <g key={a}>
        <Brick art={art} x={a} y={424} w={b - a} h={24} />
        <rect x={a} y="420" width={b - a} height="5" fill="var(--art-stone-2)" />
      </g>
    ))}
    {[path - 52, path + 40].map((x) => (
      <g key={x}>
        <Brick art={art} x={x} y={412} w={12} h={36} />
        <rect x={x - 2} y="407" width="16" height="6" fill="var(--art-stone)" />
      </g>
    ))}
    <rect y="448" width="720" height="12" fill="var(--art-kerb)" />
  </>
);


import { Brick, Hedge, Pavement, Sky, Tree, url, type Art } from './parts';

/** A big window of many small panes, as artists wanted it. */
function NorthLight({ art, x, y, w, h, lit }: { art: Art; x: number; y: number; w: number; h: number; lit: boolean }) {
  const across = Math.round(w / 34);
  const down = Math.round(h / 34);
  const bars = [
    ...Array.from({ length: across - 1 }, (_, i) => `M${x + (w * (i + 1)) / across} ${y}v${h}`),
    ...Array.from({ length: down - 1 }, (_, i) => `M${x} ${y + (h * (i + 1)) / down}h${w}`),
  ].join('');
  return (
    <g>
      <rect x={x - 7} y={y - 7} width={w + 14} height={h + 14} fill="var(--art-iron)" />
      <rect x={x} y={y} width={w} height={h} fill={url(art, lit ? 'lit' : 'glass')} />
      <path d={bars} stroke="var(--art-iron)" strokeWidth="2.4" />
      {!lit && <path d={`M${x} ${y}h${w * 0.4}l${-w * 0.4} ${h * 0.7}Z`} fill="white" opacity=".12" />}
      <rect x={x - 12} y={y + h + 7} width={w + 24} height="8" fill="var(--art-stone-2)" />
    </g>
  );
}

/** A mews studio: coach doors below, the north light above. */
export function Studio({ art }: { art: Art }) {
  return (
    <>
      <Sky art={art} sunX={90} />
      <path d="M-20 118L130 40L280 118L430 40L580 118L740 40V140H-20Z" fill={url(art, 'slates')} />
      <Brick art={art} x={-10} y={112} w={740} h={302} />
      <rect x="-10" y="106" width="740" height="10" fill="var(--art-stone)" />
      <NorthLight art={art} x={58} y={150} w={170} h={92} lit={art.lit(0)} />
      <NorthLight art={art} x={275} y={150} w={170} h={92} lit />
      <NorthLight art={art} x={492} y={150} w={170} h={92} lit={art.lit(1)} />
      {[58, 275, 492].map((x, i) => (
        <g key={x}>
          <path d={`M${x - 8} 414V304q0 -24 93 -24t93 24v110Z`} fill="var(--art-stone)" />
          <path d={`M${x + 4} 414V310q0 -18 81 -18t81 18v104Z`} fill={`var(--paint-${i === 1 ? art.paint : i === 0 ? art.otherPaint : 'slate'})`} />
          <path d={`M${x + 85} 292v122${[24, 44, 64, 106, 126, 146].map((o) => `M${x + o} 300v114`).join('')}`} stroke="white" strokeOpacity=".16" strokeWidth="1.5" />
          <path d={`M${x + 8} 330h20M${x + 8} 394h20M${x + 142} 330h20M${x + 142} 394h20`} stroke="var(--art-iron)" strokeWidth="4" />
          <circle cx={x + 79} cy="360" r="3" fill="var(--art-brass)" />
          <circle cx={x + 91} cy="360" r="3" fill="var(--art-brass)" />
        </g>
      ))}
      <rect x="343" y="258" width="34" height="17" rx="2" fill="var(--art-frame)" />
      <text x="360" y="271" textAnchor="middle" fontFamily="Plate" fontWeight="700" fontSize="13" fill="var(--art-number)">{art.number}</text>
      <Pavement />
      {[252, 468].map((x) => (
        <g key={x}>
          <path d={`M${x - 13} 414l4 -24h18l4 24Z`} fill="var(--art-pot)" />
          <circle cx={x} cy="374" r="19" fill="var(--art-leaf-1)" />
          <circle cx={x - 10} cy="384" r="11" fill="var(--art-leaf-2)" />
          <circle cx={x + 11} cy="382" r="12" fill="var(--art-leaf-3)" />
        </g>
      ))}
      <Tree x={700} foot={442} size={1.3} />
    </>
  );
}

/** A room: one window of a house, close up, and what can be seen through it. */
export function Room({ art }: { art: Art }) {
  return (
    <>
      <Brick art={art} x={0} y={0} w={720} h={460} />
      <rect x="196" y="38" width="328" height="30" fill="var(--art-stone)" />
      <path d="M340 38h40l6 30h-52Z" fill="var(--art-stone-2)" />
      <rect x="210" y="62" width="300" height="318" fill="var(--art-frame)" />
      <rect x="228" y="80" width="264" height="282" fill={url(art, 'lit')} />
      <path d="M228 80h64c-6 60 -22 118 -64 150Z" fill="var(--art-linen)" opacity=".92" />
      <path d="M492 80h-64c6 60 22 118 64 150Z" fill="var(--art-linen)" opacity=".92" />
      <rect x="300" y="112" width="72" height="52" fill="var(--art-linen)" stroke="var(--art-wood)" strokeWidth="4" />
      <path d="M308 156l16 -20 12 12 10 -9 18 17Z" fill="var(--art-leaf-2)" />
      <path d="M410 300v-96" stroke="var(--art-iron)" strokeWidth="4" />
      <path d="M386 206l12 -36h24l12 36Z" fill="var(--art-lamp)" />
      <rect x="262" y="268" width="120" height="94" rx="8" fill={`var(--paint-${art.paint})`} />
      <rect x="256" y="306" width="190" height="56" rx="6" fill="var(--art-linen)" />
      <rect x="256" y="324" width="190" height="38" fill="var(--art-quilt)" />
      <rect x="276" y="288" width="64" height="28" rx="10" fill="var(--art-linen)" />
      <path d="M228 221h264M360 80v282" stroke="var(--art-frame)" strokeWidth="9" />
      <path d="M228 80h110L228 240Z" fill="white" opacity=".1" />
      <rect x="188" y="378" width="344" height="16" fill="var(--art-stone-2)" />
      <Hedge x1={214} x2={506} foot={384} height={14} />
      <rect x="210" y="374" width="300" height="34" rx="3" fill={`var(--paint-${art.otherPaint})`} />
      {[238, 284, 330, 392, 440, 484].map((x, i) => (
        <circle key={x} cx={x} cy={362 + (i % 2) * 5} r="6.5" fill={i % 3 ? 'var(--art-pot)' : 'var(--art-lamp)'} />
      ))}
    </>
  );
}

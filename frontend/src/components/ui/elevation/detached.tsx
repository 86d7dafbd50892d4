import { Brick, Casement, Chimney, FrontDoor, Garden, Hedge, Sash, Sky, Tree, url, type Art } from './parts';

const COLUMNS = [180, 258, 422, 500];

/** Double-fronted, five windows wide, the door in the middle. */
export function Detached({ art }: { art: Art }) {
  return (
    <>
      <Sky art={art} sunX={110} />
      <Tree x={64} foot={404} size={1.9} />
      <Tree x={664} foot={404} size={1.6} />
      <Chimney art={art} x={166} y={34} h={60} />
      <Chimney art={art} x={508} y={34} h={60} />
      <path d="M124 132L196 62H524L596 132Z" fill={url(art, 'slates')} />
      <Brick art={art} x={140} y={130} w={440} h={270} />
      <rect x="130" y="124" width="460" height="11" fill="var(--art-stone)" />
      {Array.from({ length: 13 }, (_, i) => (
        <g key={i} fill="var(--art-stone-3)">
          <rect x="140" y={138 + i * 20} width={i % 2 ? 16 : 24} height="17" />
          <rect x={580 - (i % 2 ? 16 : 24)} y={138 + i * 20} width={i % 2 ? 16 : 24} height="17" />
        </g>
      ))}
      <rect x="140" y="252" width="440" height="7" fill="var(--art-stone-3)" />
      {[...COLUMNS, 340].map((x, i) => (
        <Sash key={x} art={art} x={x} y={162} w={40} h={68} lit={art.lit(i)} arch />
      ))}
      {COLUMNS.map((x, i) => (
        <Sash key={x} art={art} x={x} y={286} w={40} h={84} lit={art.lit(i + 5)} arch />
      ))}
      <path d="M314 250h92l-46 -26Z" fill="var(--art-stone)" />
      <FrontDoor art={art} x={336} paint={art.paint} number={art.number} />
      <Garden art={art} path={360} />
      <Hedge x1={150} x2={300} foot={404} height={14} />
      <Hedge x1={420} x2={570} foot={404} height={14} />
      <Hedge x1={-10} x2={120} foot={424} height={44} />
      <Hedge x1={600} x2={730} foot={424} height={44} />
    </>
  );
}

/** One storey under a broad roof. */
export function Bungalow({ art }: { art: Art }) {
  return (
    <>
      <Sky art={art} sunX={610} />
      <Tree x={56} foot={404} size={1.8} />
      <Tree x={676} foot={404} size={1.5} />
      <Chimney art={art} x={470} y={84} h={60} pots={2} />
      <path d="M96 246L190 116H530L624 246Z" fill={url(art, 'tiles')} />
      <rect x="120" y="240" width="480" height="160" fill="var(--art-render)" />
      <Brick art={art} x={120} y={372} w={480} h={28} />
      <rect x="92" y="240" width="536" height="9" fill="var(--art-frame)" />
      <path d="M136 244L216 168L296 244Z" fill="var(--art-render-2)" stroke="var(--art-frame)" strokeWidth="7" />
      <rect x="150" y="244" width="132" height="156" fill="var(--art-render-2)" />
      <Casement art={art} x={164} y={276} w={104} h={76} lit={art.lit(0)} lights={4} />
      <Casement art={art} x={436} y={280} w={128} h={66} lit={art.lit(1)} lights={4} />
      <FrontDoor art={art} x={336} paint={art.paint} number={art.number} />
      <Garden art={art} path={360} />
      <Hedge x1={420} x2={590} foot={404} height={16} />
      <Hedge x1={-10} x2={110} foot={424} height={40} />
      <Hedge x1={610} x2={730} foot={424} height={40} />
    </>
  );
}

import { Brick, FrontDoor, Hedge, Pavement, Railings, Sash, Sky, Tree, type Art } from './parts';

const COLUMNS = [92, 204, 336, 468, 580];
const FLOORS = [74, 164, 254];

const Balcony = ({ x, y }: { x: number; y: number }) => (
  <g stroke="var(--art-iron)">
    <rect x={x - 14} y={y} width="76" height="5" fill="var(--art-stone-2)" stroke="none" />
    <path d={`M${x - 12} ${y - 24}h72`} strokeWidth="2.6" />
    <path d={Array.from({ length: 10 }, (_, i) => `M${x - 12 + i * 8} ${y - 24}v24`).join('')} strokeWidth="1.6" />
  </g>
);

/** A mansion block: red brick, stone bands, balconies, one door for all. */
export function Flat({ art }: { art: Art }) {
  return (
    <>
      <Sky art={art} sunX={680} />
      <Brick art={art} x={48} y={40} w={624} h={374} fill="var(--art-brick-red)" />
      <rect x="38" y="28" width="644" height="14" fill="var(--art-stone)" />
      <Brick art={art} x={282} y={14} w={156} h={40} fill="var(--art-brick-red-2)" />
      <path d="M274 16h172l-30 -16H304Z" fill="var(--art-stone)" />
      {[144, 234, 324].map((y) => (
        <g key={y} fill="var(--art-stone-3)">
          <rect x="48" y={y} width="624" height="5" />
          <rect x="48" y={y - 10} width="624" height="2.5" opacity=".7" />
        </g>
      ))}
      <rect x="48" y="330" width="624" height="84" fill="var(--art-stone-3)" opacity=".85" />
      {[350, 370, 390].map((y) => (
        <path key={y} d={`M48 ${y}h624`} stroke="var(--art-course)" strokeOpacity=".2" />
      ))}
      {FLOORS.map((y, floor) =>
        COLUMNS.map((x, column) => (
          <g key={`${x}-${y}`}>
            <Sash art={art} x={x} y={y} w={48} h={54} lit={art.lit(floor * 5 + column)} arch />
            {column % 2 === 1 && <Balcony x={x} y={y + 66} />}
          </g>
        )),
      )}
      {COLUMNS.map((x, i) => (i === 2 ? null : <Sash key={x} art={art} x={x} y={346} w={48} h={46} lit={art.lit(15 + i)} />))}
      <FrontDoor art={art} x={336} paint={art.paint} number={art.number} />
      <Pavement />
      <Hedge x1={-16} x2={300} foot={416} height={22} />
      <Hedge x1={420} x2={736} foot={416} height={22} />
      <Railings gaps={[[306, 414]]} />
      <Tree x={24} foot={442} size={1.5} />
      <Tree x={652} foot={442} size={1.25} />
    </>
  );
}

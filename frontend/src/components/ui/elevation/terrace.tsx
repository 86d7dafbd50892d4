import { Brick, Chimney, FrontDoor, Hedge, Pavement, Railings, Sash, Sky, Tree, url, type Art } from './parts';
import { type DoorPaint } from '@/utils/door';

interface HouseProps {
  art: Art;
  x: number;
  brick: string;
  paint: DoorPaint;
  number: string;
  first: number;
  lit: boolean;
}

const W = 270;

function House({ art, x, brick, paint, number, first, lit }: HouseProps) {
  const door = x + W - 76;
  const bay = x + 22;
  const front = art.lit(first + 3);
  return (
    <g>
      <Brick art={art} x={x} y={112} w={W} h={286} fill={brick} />
      <rect x={x - 3} y="104" width={W + 6} height="10" fill="var(--art-stone)" />
      {Array.from({ length: 15 }, (_, i) => (
        <rect key={i} x={x + 6 + (i * (W - 12)) / 14.6} y="114" width="6" height="7" fill="var(--art-sill)" />
      ))}
      <rect x={x} y="246" width={W} height="6" fill="var(--art-stone-3)" />
      <Sash art={art} x={bay + 2} y={148} w={34} h={74} lit={art.lit(first)} arch />
      <Sash art={art} x={bay + 64} y={148} w={34} h={74} lit={art.lit(first + 1)} arch />
      <Sash art={art} x={door + 6} y={148} w={34} h={74} lit={art.lit(first + 2)} arch />
      <path d={`M${bay - 8} 262l14 -12h84l14 12Z`} fill="var(--art-lead)" />
      <rect x={bay - 8} y="262" width="112" height="136" fill="var(--art-stone-3)" />
      <Sash art={art} x={bay + 24} y={280} w={48} h={80} lit={front} />
      <Sash art={art} x={bay - 3} y={280} w={16} h={80} lit={front} />
      <Sash art={art} x={bay + 83} y={280} w={16} h={80} lit={front} />
      <Brick art={art} x={bay - 8} y={374} w={112} h={24} fill={brick} />
      <FrontDoor art={art} x={door} paint={paint} number={number} lit={lit} />
    </g>
  );
}

/** A Victorian terrace, this house in the middle. */
export function Terrace({ art }: { art: Art }) {
  return (
    <>
      <Sky art={art} />
      <path d="M-40 108 L-20 62 H740 L760 108Z" fill={url(art, 'slates')} />
      {[-10, 214, 490, 690].map((x) => (
        <Chimney key={x} art={art} x={x} y={26} />
      ))}
      <rect x="0" y="112" width="720" height="290" fill="var(--art-stone-3)" />
      <House art={art} x={-36} brick="var(--art-brick-2)" paint={art.otherPaint} number="" first={4} lit={false} />
      <House art={art} x={240} brick={art.brick} paint={art.paint} number={art.number} first={0} lit />
      <House art={art} x={516} brick="var(--art-brick-3)" paint="oxblood" number="" first={8} lit={false} />
      <Pavement />
      <Hedge x1={-20} x2={140} />
      <Hedge x1={246} x2={420} />
      <Hedge x1={530} x2={690} />
      <Railings gaps={[[166, 226], [430, 508], [706, 720]]} />
      <Tree x={230} foot={442} />
    </>
  );
}

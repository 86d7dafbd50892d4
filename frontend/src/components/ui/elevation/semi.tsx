import { Brick, Casement, Chimney, FrontDoor, Garden, Hedge, Sky, Tree, url, type Art } from './parts';
import { type DoorPaint } from '@/utils/door';

interface HalfProps {
  art: Art;
  mirrored: boolean;
  paint: DoorPaint;
  number: string;
  first: number;
}

/** One half of the pair; the left one is the right one seen in a mirror. */
function Half({ art, mirrored, paint, number, first }: HalfProps) {
  const at = (x: number, w: number) => (mirrored ? 720 - x - w : x);
  const bay = at(392, 132);
  return (
    <g>
      <Brick art={art} x={at(360, 250)} y={262} w={250} h={138} />
      <rect x={at(360, 250)} y="150" width="250" height="112" fill="var(--art-render)" />
      <rect x={bay} y="146" width="132" height="254" fill="var(--art-render-2)" />
      <path d={`M${bay - 12} 150L${bay + 66} 74L${bay + 144} 150Z`} fill="var(--art-render)" />
      <path d={`M${bay - 12} 150L${bay + 66} 74L${bay + 144} 150`} fill="none" stroke="var(--art-iron)" strokeWidth="7" />
      <path d={`M${bay + 66} 80v66M${bay + 34} 112v34M${bay + 98} 112v34M${bay + 20} 128h92`} stroke="var(--art-iron)" strokeWidth="4.5" />
      <Casement art={art} x={bay + 12} y={166} w={108} h={62} lit={art.lit(first)} lights={4} />
      <rect x={bay} y="238" width="132" height="36" fill={url(art, 'tiles')} />
      <Casement art={art} x={bay + 12} y={286} w={108} h={70} lit={art.lit(first + 1)} lights={4} />
      <Brick art={art} x={bay} y={366} w={132} h={34} />
      <Casement art={art} x={at(546, 42)} y={172} w={42} h={54} lit={art.lit(first + 2)} lights={2} />
      <FrontDoor art={art} x={at(543, 48)} paint={paint} number={number} lit={number !== ''} />
    </g>
  );
}

/** A pair of the thirties: gabled bays, tile-hung, one roof between them. */
export function Semi({ art }: { art: Art }) {
  return (
    <>
      <Sky art={art} sunX={640} />
      <Tree x={40} foot={404} size={1.7} />
      <Tree x={690} foot={404} size={1.4} />
      <Chimney art={art} x={333} y={30} w={54} h={50} pots={4} />
      <path d="M88 154L164 66H556L632 154Z" fill={url(art, 'tiles')} />
      <Half art={art} mirrored paint={art.otherPaint} number="" first={4} />
      <Half art={art} mirrored={false} paint={art.paint} number={art.number} first={0} />
      <rect x="357" y="150" width="6" height="250" fill="var(--art-stone-2)" />
      <path d="M84 150h552v6H84Z" fill="var(--art-frame)" />
      <Garden art={art} path={567} />
      <Hedge x1={-10} x2={108} foot={422} height={40} />
      <Hedge x1={344} x2={376} foot={424} height={44} />
      <Hedge x1={390} x2={500} foot={424} height={22} />
      <Hedge x1={634} x2={736} foot={422} height={40} />
    </>
  );
}

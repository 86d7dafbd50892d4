import { Brick, Chimney, FrontDoor, Hedge, Pavement, Railings, Sash, Sky, Tree, url, type Art } from './parts';

/** Two homes, one above the other, with their doors side by side under one gable. */
export function Maisonette({ art }: { art: Art }) {
  const bay = (x: number, y: number, h: number, window: number) => {
    const lit = art.lit(window);
    return (
      <g key={`${x}-${y}`}>
        <rect x={x - 34} y={y - 16} width="116" height={h + 34} fill="var(--art-stone-3)" />
        <Sash art={art} x={x} y={y} w={48} h={h} lit={lit} />
        <Sash art={art} x={x - 27} y={y} w={16} h={h} lit={lit} />
        <Sash art={art} x={x + 59} y={y} w={16} h={h} lit={lit} />
      </g>
    );
  };
  return (
    <>
      <Sky art={art} />
      <path d="M-40 124 L-20 66 H740 L760 124Z" fill={url(art, 'slates')} />
      <Chimney art={art} x={58} y={30} />
      <Chimney art={art} x={616} y={30} />
      <Brick art={art} x={-10} y={122} w={740} h={292} />
      <rect x="-10" y="116" width="740" height="9" fill="var(--art-stone)" />
      <path d="M232 122L360 22L488 122Z" fill={art.brick} />
      <path d="M232 122L360 22L488 122Z" fill={url(art, 'courses')} opacity=".5" />
      <path d="M222 126L360 18L498 126" fill="none" stroke="var(--art-stone)" strokeWidth="9" />
      <circle cx="360" cy="84" r="15" fill="var(--art-frame)" />
      <circle cx="360" cy="84" r="11" fill={url(art, art.lit(9) ? 'lit' : 'glass')} />
      <rect x="-10" y="246" width="740" height="6" fill="var(--art-stone-3)" />
      {bay(118, 148, 72, 0)}
      {bay(554, 148, 72, 1)}
      {bay(118, 280, 84, 2)}
      {bay(554, 280, 84, 3)}
      <Sash art={art} x={296} y={150} w={36} h={72} lit={art.lit(4)} arch />
      <Sash art={art} x={388} y={150} w={36} h={72} lit={art.lit(5)} arch />
      <path d="M268 414V276c0 -16 30 -22 92 -22s92 6 92 22v138Z" fill="var(--art-stone)" />
      <FrontDoor art={art} x={294} paint={art.paint} number={art.number} />
      <FrontDoor art={art} x={378} paint={art.otherPaint} number="" lit={false} />
      <Pavement />
      <Hedge x1={-20} x2={256} />
      <Hedge x1={464} x2={740} />
      <Railings gaps={[[272, 448]]} />
      <Tree x={36} foot={442} size={1.2} />
    </>
  );
}

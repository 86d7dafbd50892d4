import { useId } from 'react';
import { DOOR_PAINTS, doorLabel, doorPaint } from '@/utils/door';
import { fnv1a } from '@/utils/hash';
import { Bungalow, Detached } from './detached';
import { Flat } from './flat';
import { Maisonette } from './maisonette';
import { Defs, type Art } from './parts';
import { Semi } from './semi';
import { Room, Studio } from './small';
import { Terrace } from './terrace';

const KINDS = { terrace: Terrace, semi: Semi, detached: Detached, bungalow: Bungalow, flat: Flat, maisonette: Maisonette, studio: Studio, room: Room };
export type ElevationKind = keyof typeof KINDS;

const BRICKS = ['var(--art-brick-1)', 'var(--art-brick-2)', 'var(--art-brick-3)', 'var(--art-brick-red-2)'];

/** The drawing that suits a property type of the API. */
export function elevationKind(type: string): ElevationKind {
  if (/share|hmo|halls/.test(type)) return 'room';
  if (type === 'studio' || type === 'coach_house') return 'studio';
  if (/maisonette|duplex|triplex/.test(type)) return 'maisonette';
  if (/flat|apartment|penthouse|retirement/.test(type)) return 'flat';
  if (/bungalow|park_home|mobile_home/.test(type)) return 'bungalow';
  if (/semi/.test(type)) return 'semi';
  if (/detached|farmhouse|barn/.test(type)) return 'detached';
  return 'terrace';
}

interface ElevationProps {
  /** The property id: it decides the brick, the door and which windows are lit. */
  id: string;
  /** The API's property type. */
  type: string;
  /** From which the house number is taken. */
  address: string;
  className?: string;
}

/** A drawing of the house, for a property without photographs. Fills its box; crops rather than stretches. */
export function Elevation({ id, type, address, className = '' }: ElevationProps) {
  const uid = useId().replace(/:/g, '');
  const hash = fnv1a(`${id}:front`);
  const paint = doorPaint(id);
  const art: Art = {
    uid,
    brick: BRICKS[hash % BRICKS.length] ?? 'var(--art-brick-1)',
    paint,
    otherPaint: DOOR_PAINTS[(DOOR_PAINTS.indexOf(paint) + 3) % DOOR_PAINTS.length] ?? 'slate',
    number: doorLabel(address),
    lit: (window) => fnv1a(`${id}:${window}`) % 5 < 2,
  };
  const Kind = KINDS[elevationKind(type)];
  return (
    <svg viewBox="0 0 720 460" preserveAspectRatio="xMidYMid slice" className={`artwork block size-full ${className}`} aria-hidden>
      <Defs uid={uid} />
      <Kind art={art} />
    </svg>
  );
}

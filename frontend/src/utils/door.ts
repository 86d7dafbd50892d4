import { fnv1a } from './hash';

export const DOOR_PAINTS = ['railings', 'oxblood', 'brunswick', 'hague', 'aubergine', 'slate', 'umber', 'cobalt'] as const;
export type DoorPaint = (typeof DOOR_PAINTS)[number];

/** The paint of a property's front door: the same property always has the same door. */
export function doorPaint(propertyId: string): DoorPaint {
  return DOOR_PAINTS[fnv1a(propertyId) % DOOR_PAINTS.length] as DoorPaint;
}

/** What is written on the door: the house number, or the first letter of the house name. */
export function doorLabel(address: string): string {
  const text = address.trim();
  // "Flat 2, 14 Lordship Lane" is the door of number 14, not of the flat.
  const street = text.replace(/^(flat|apartment|apt|unit|room|studio|maisonette)\s+[\w-]+\s*,?\s*/i, '');
  const number = /(?:^|[\s,])(\d{1,4}[a-z]?)(?=[\s,-]|$)/i.exec(street) ?? /(?:^|[\s,])(\d{1,4}[a-z]?)(?=[\s,-]|$)/i.exec(text);
  if (number?.[1]) return number[1].toUpperCase();
  return (street || text).charAt(0).toUpperCase();
}

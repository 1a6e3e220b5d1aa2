import { ownZone, placeOf } from './consensus/zone-time.js';

/** Every zone there is, by the place it is named after; those that are likely come first. */
export function zonesWith(chosen: string) {
  const known = new Set(['UTC', ownZone(), chosen, ...Intl.supportedValuesOf('timeZone')]);
  return [...known].map((id) => ({ id, name: id === 'UTC' ? id : `${placeOf(id)} – ${id}` }));
}

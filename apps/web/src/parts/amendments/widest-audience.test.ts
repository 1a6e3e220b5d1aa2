import { paragraph } from '#lib/drafting/testing';
import { widestAudience } from './widest-audience.js';

const inForce = [paragraph('Lamps are lit.')];
const drafted = [paragraph('Lamps are lit at dusk.')];
const quoting = { kind: 'MOD', base: drafted, inForce, draftAudience: 'CONFERENCE' } as const;

it('goes no further than the draft where it quotes words that only the draft has', () => {
  expect(widestAudience(quoting)).toBe('CONFERENCE');
  expect(widestAudience({ ...quoting, kind: 'NOC' })).toBe('CONFERENCE');
  expect(widestAudience({ ...quoting, inForce: null })).toBe('CONFERENCE');
});

it('may go to everybody where it quotes what is in force, or nothing', () => {
  expect(widestAudience({ ...quoting, base: inForce })).toBe('PUBLIC');
  expect(widestAudience({ ...quoting, kind: 'ADD' })).toBe('PUBLIC');
  expect(widestAudience({ ...quoting, base: [] })).toBe('PUBLIC');
});

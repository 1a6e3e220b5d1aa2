import { paragraph } from '#lib/drafting/testing';
import { askedOf, baseOf, completed, draftOf, inputOf, widestOf } from './amendment-draft.js';

const standing = {
  content: [paragraph('Members shall keep a light.')],
  inForce: [paragraph('Members shall keep a light.')],
  heading: {
    divisionId: 'd-3',
    label: 'ARTICLE 3',
    content: [paragraph('Lights')],
    inForce: [paragraph('Lights at sea')],
  },
  draftAudience: 'CONFERENCE' as const,
};
const start = draftOf(standing, { about: 'provision', kind: 'MOD', issueId: null });

it('writes a heading amendment on the heading and names its division', () => {
  const draft = { ...start, about: 'heading' as const, headed: [paragraph('Lamps')] };
  expect(baseOf(draft, standing)).toEqual([paragraph('Lights')]);
  expect(inputOf(draft, standing)).toMatchObject({ kind: 'MOD', headingOf: 'd-3', content: [paragraph('Lamps')] });
});

it('goes no further than the draft where it quotes words of the draft', () => {
  expect(widestOf(start, standing)).toBe('PUBLIC');
  expect(widestOf({ ...start, about: 'heading' }, standing)).toBe('CONFERENCE');
});

it('asks for no words where none are asked for', () => {
  expect(askedOf({ ...start, kind: 'SUP' })).toBeNull();
  expect(askedOf({ ...start, kind: 'NOC' })).toBeNull();
});

it('moves a provision with the words that stand', () => {
  const input = inputOf({ ...start, kind: 'MOVE', after: 'p-9' }, standing);
  expect(input).toMatchObject({ kind: 'MOVE', afterProvisionId: 'p-9', headingOf: null, content: null });
  expect(inputOf({ ...start, after: 'p-9' }, standing).afterProvisionId).toBeNull();
});

it('opens what was kept on the device before headings could be amended', () => {
  const { about: _about, headed: _headed, after: _after, ...old } = { ...start, reasons: 'Ships.' };
  expect(completed(old as typeof start, standing)).toEqual({ ...start, reasons: 'Ships.' });
});

it('asks of the provision where there is no heading to ask of', () => {
  expect(completed({ ...start, about: 'heading' }, { ...standing, heading: null }).about).toBe('provision');
});

import { stateOf } from './bracket-state.js';
import { hindranceOf } from './hindrance.js';
import { deciding, givingReason, type Notes, noNotes } from './notes.js';
import type { Bracket, Outcome, Reservation } from './on-desk.js';
import { reasonsOffered, reasonsOwed, tally, unsaid } from './reasons-owed.js';
import { aboutOf } from './same-bracket.js';
import { stillMeant } from './still-meant.js';
import { bracket, line, lookOf, outcome, text } from './testing-desk.js';

const reservation = { id: 'r', liftedAt: null, ruling: null } as unknown as Reservation;
const reserved = bracket('a', ['–: shall', 'BRB: may'], { standing: true, reservations: [reservation] });
const taking = (one: Bracket) => deciding(noNotes, aboutOf(one, [one]), { kind: 'option', at: 1, words: 'may' });

function hindrance(brackets: readonly Bracket[], notes: Notes, owed: readonly Outcome[] = []) {
  const meant = stillMeant(notes, brackets);
  return hindranceOf({ brackets, notes, owed, meant, gone: new Set(), look: lookOf(brackets) });
}

it('nothing keeps an open desk from publishing', () => {
  expect(hindrance([reserved], noNotes)).toBeNull();
});

it('a reserved bracket goes by a ruling only, or when the reservation was lifted', () => {
  const notes = taking(reserved);
  expect(hindrance([reserved], notes)).toMatchObject({ kind: 'ruling' });
  expect(hindrance([reserved], { ...notes, ruling: 'The chair rules.' })).toBeNull();
  const lifted = { ...reserved, reservations: [{ ...reservation, liftedAt: '2012-10-11T10:00:00Z' }] };
  expect(hindrance([lifted], notes)).toBeNull();
});

it('a reserved bracket that goes with a linked one needs a ruling too', () => {
  const chosen = { ...reserved, linked: ['b'], chosen: 'a.1' };
  const meant = stillMeant(noNotes, [chosen]);
  const standing = { meant, gone: new Set<string>(), look: lookOf([chosen]) };
  expect(stateOf(chosen, standing)).toEqual({ kind: 'taken', at: 1, byPackage: true });
  expect(hindrance([chosen], noNotes)).toMatchObject({ kind: 'ruling' });
});

it('an amendment that is not taken as it stands is owed a reason', () => {
  const owed = reasonsOwed([outcome('BRB', 'TAKEN'), outcome('SUR', 'NOT_TAKEN'), outcome('JMC', 'TAKEN_IN_PART')], []);
  expect(owed.map(({ amendment }) => amendment.stakeholder.symbol)).toEqual(['SUR', 'JMC']);
  expect(hindrance([], noNotes, owed)).toMatchObject({ kind: 'reason', count: 2, at: 'reason-amendment of SUR' });
  const said = givingReason(noNotes, 'amendment of SUR', 'Nobody else asked for it.');
  expect(unsaid(owed, said.reasons).map(({ amendment }) => amendment.id)).toEqual(['amendment of JMC']);
});

it('a reason that the server asks for is owed as well', () => {
  const owed = reasonsOwed([outcome('BRB', 'NOTHING_ASKED')], ['amendment of BRB']);
  expect(owed).toHaveLength(1);
  expect(reasonsOffered(owed, owed)).toEqual([]);
  expect(reasonsOffered(owed, [])).toEqual(owed);
});

it('compromise wording of two paragraphs does not fit inside a line', () => {
  const one = bracket('a', ['–: shall', 'BRB: may']);
  const content = [...line(text('one')), ...line(text('two'))];
  const notes = deciding(noNotes, aboutOf(one, [one]), { kind: 'wording', content, words: '' });
  expect(hindrance([one], notes)).toMatchObject({ kind: 'wording', at: 'bracket-1' });
  const whole = { ...one, level: 'BLOCK' as const };
  expect(
    hindrance([whole], deciding(noNotes, aboutOf(whole, [whole]), { kind: 'wording', content, words: '' })),
  ).toBeNull();
});

it('choices that no longer fit are looked at before anything is published', () => {
  expect(hindrance([bracket('b', ['–: other', 'BRB: words'])], taking(reserved))).toMatchObject({ kind: 'dropped' });
});

it('counts what becomes of the amendments', () => {
  const counts = tally([outcome('BRB', 'TAKEN'), outcome('SUR', 'TAKEN'), outcome('JMC', 'IN_BRACKETS')]);
  expect(counts).toEqual({ TAKEN: 2, TAKEN_IN_PART: 0, IN_BRACKETS: 1, NOT_TAKEN: 0, NOTHING_ASKED: 0 });
});

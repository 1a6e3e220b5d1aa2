import { deciding, linking, type Notes, noNotes } from './notes.js';
import { aboutOf } from './same-bracket.js';
import { named, placeAgain, stillMeant } from './still-meant.js';
import { bracket } from './testing-desk.js';

const shallMay = (id: string) => bracket(id, ['–: shall', 'BRB: may']);
const asWide = bracket('b', ['–: wide', 'SUR: broad']);
const noted = (among: ReturnType<typeof bracket>[], at = 0): Notes => {
  const chosen = among[at];
  if (!chosen) throw new Error('No such bracket');
  return deciding(noNotes, aboutOf(chosen, among), { kind: 'option', at: 1, words: chosen.options[1]?.text ?? '' });
};

it('keeps a choice while others type elsewhere, which gives every bracket a new id', () => {
  const notes = noted([shallMay('a'), asWide]);
  const { decisions, dropped } = stillMeant(notes, [shallMay('a2'), bracket('b2', ['–: wide', 'SUR: broad'])]);
  expect([...decisions]).toEqual([['a2', { kind: 'option', at: 1, words: 'may' }]]);
  expect(dropped).toEqual([]);
});

it.each([
  ['the words of an option change', [bracket('a', ['–: shall', 'BRB: may well'])]],
  ['someone else asks for the same', [bracket('a', ['SUR: shall', 'BRB: may'])]],
  ['the bracket goes', [asWide]],
])('shows a choice as dropped when %s', (_, now) => {
  const notes = noted([shallMay('a')]);
  const { decisions, dropped } = stillMeant(notes, now);
  expect(decisions.size).toBe(0);
  expect(dropped).toEqual(notes.decided);
});

it('tells brackets with the same words apart by their order', () => {
  const notes = noted([shallMay('a'), shallMay('b')], 1);
  expect([...stillMeant(notes, [shallMay('c'), shallMay('d')]).decisions.keys()]).toEqual(['d']);
});

it('guesses nothing when there are fewer brackets with the same words than before', () => {
  const notes = noted([shallMay('a'), shallMay('b')], 1);
  expect(stillMeant(notes, [shallMay('c')]).dropped).toHaveLength(1);
});

it('keeps a package together under the new ids', () => {
  const among = [shallMay('a'), asWide];
  const notes = linking(
    noNotes,
    among.map((each) => aboutOf(each, among)),
  );
  const now = [shallMay('a2'), bracket('b2', ['–: wide', 'SUR: broad'])];
  expect(stillMeant(notes, now).links).toEqual([['a2', 'b2']]);
});

it('puts a later decision in the place of the earlier one, whatever the bracket is called by then', () => {
  const now = [shallMay('a2'), asWide];
  const [first] = now;
  if (!first) throw new Error('No such bracket');
  const again = deciding(named(noted([shallMay('a'), asWide]), now), aboutOf(first, now), { kind: 'keep' });
  expect(again.decided.map(({ decision }) => decision.kind)).toEqual(['keep']);
});

it('offers to choose dropped words again where they are still asked for', () => {
  const changed = bracket('a', ['–: should', 'BRB: may']);
  const { dropped, decisions } = stillMeant(noted([shallMay('a')]), [changed]);
  const [lost] = dropped;
  expect(lost && placeAgain(lost, [changed], decisions)).toEqual({ bracket: changed, at: 1 });
  expect(lost && placeAgain(lost, [asWide], decisions)).toBeNull();
});

import { askedOfMerge, asksNothing } from './asked-of-merge.js';
import { uncontestedLeft } from './bracket-state.js';
import type { Decision } from './notes.js';
import type { StillMeant } from './still-meant.js';
import { bracket, line, text } from './testing-desk.js';

const alone = bracket('alone', ['–: a', 'BRB: b'], { uncontested: 'alone.1' });
const also = bracket('also', ['–: c', 'SUR: d'], { uncontested: 'also.1' });
const contested = bracket('contested', ['JMC: shall', 'BRB: may']);
const standing = bracket('standing', ['–: x', 'BRB: y'], { standing: true, uncontested: 'standing.1' });
const all = [alone, contested, also, standing];

const take = (at: number): Decision => ({ kind: 'option', at, words: '' });
const meant = (decided: Record<string, Decision>, links: readonly string[][] = []): StillMeant => ({
  decisions: new Map(Object.entries(decided)),
  links,
  dropped: [],
});
const none = new Set<string>();

it('asks nothing while nothing is decided, and where a bracket is only kept', () => {
  expect(asksNothing(askedOfMerge(all, meant({}), none))).toBe(true);
  expect(asksNothing(askedOfMerge(all, meant({ contested: { kind: 'keep' } }), none))).toBe(true);
});

it('says in one word that all that is uncontested is taken, so that it holds while someone types', () => {
  const asked = askedOfMerge(
    all,
    meant({ alone: take(1), also: take(1), standing: take(1), contested: take(0) }),
    none,
  );
  expect(asked.uncontested).toBe(true);
  expect(asked.choices).toEqual([
    { bracketId: 'contested', optionId: 'contested.0' },
    { bracketId: 'standing', optionId: 'standing.1' },
  ]);
});

it.each([
  ['one is left', { alone: take(1) }],
  ['one is kept', { alone: take(1), also: { kind: 'keep' } as const }],
  ['the base is taken in one', { alone: take(1), also: take(0) }],
])('names each choice where %s', (_, decided) => {
  const asked = askedOfMerge(all, meant(decided), none);
  expect(asked.uncontested).toBe(false);
  expect(asked.choices).toContainEqual({ bracketId: 'alone', optionId: 'alone.1' });
});

it('sends compromise wording that fits, and leaves the bracket standing where it does not yet', () => {
  const wording = (content: ReturnType<typeof line>) => meant({ contested: { kind: 'wording', content, words: '' } });
  const fitting = line(text('shall, as far as possible,'));
  expect(askedOfMerge(all, wording(fitting), none).choices).toEqual([{ bracketId: 'contested', wording: fitting }]);
  expect(askedOfMerge(all, wording([...fitting, ...fitting]), none).choices).toEqual([]);
});

it('says nothing of a bracket that goes with the one round it', () => {
  expect(askedOfMerge(all, meant({ contested: take(0) }), new Set(['contested'])).choices).toEqual([]);
});

it('counts what is uncontested and left to take', () => {
  const notes = meant({ also: { kind: 'keep' } });
  const left = uncontestedLeft(all, { meant: notes, gone: new Set(['standing']), look: null });
  expect(left).toEqual([alone]);
});

import { type BoardDraft, type BoardProvision, boardOf, countsOf, stateOf } from './board-state.js';

const plain: BoardProvision = {
  id: 'p',
  divisionId: 'one',
  series: 'main',
  number: '1',
  label: null,
  suppressed: false,
  changed: false,
  brackets: 0,
  lock: null,
  outForCall: null,
};
const lock = (why: 'AGREED' | 'CALL' | 'GROUP') => ({ id: 'l', why, group: null });
const outForCall = { id: 'c', title: 'Call' };

it('says of a provision how far it is', () => {
  expect(stateOf(plain)).toBe('untouched');
  expect(stateOf({ ...plain, changed: true })).toBe('changed');
  expect(stateOf({ ...plain, brackets: 2 })).toBe('bracketed');
  expect(stateOf({ ...plain, brackets: 2, lock: lock('CALL') })).toBe('call');
  expect(stateOf({ ...plain, lock: lock('AGREED') })).toBe('agreed');
  expect(stateOf({ ...plain, lock: lock('AGREED'), brackets: 1 })).toBe('bracketed');
});

it('shows a provision whose agreed words are asked about once more as out for a call', () => {
  expect(stateOf({ ...plain, lock: lock('AGREED'), outForCall })).toBe('call');
});

it('does not take what one group writes for agreed', () => {
  expect(stateOf({ ...plain, lock: lock('GROUP') })).toBe('untouched');
});

it('counts, and shows one state alone under the headings that have it', () => {
  const division = { parentId: null, suppressed: false };
  const draft: BoardDraft = {
    id: 'd',
    title: 'Draft',
    divisions: [
      { ...division, id: 'one', label: 'Article 1', title: 'Scope' },
      { ...division, id: 'annex', label: 'Annex', title: '' },
      { ...division, id: 'two', parentId: 'annex', label: 'Article 2', title: 'Routes' },
    ],
    provisions: [plain, { ...plain, id: 'q', divisionId: 'two', brackets: 1 }],
  };
  expect(countsOf(draft.provisions)).toEqual({ agreed: 0, call: 0, bracketed: 1, changed: 0, untouched: 1 });
  expect(boardOf(draft, 'bracketed').map(({ label }) => label)).toEqual(['Article 2']);
  expect(boardOf(draft, null)).toHaveLength(2);
  expect(boardOf(draft, null)[1]?.inside).toBe('Annex');
});

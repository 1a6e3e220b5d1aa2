import { deciding, givingReason, including, isBlank, linking, noNotes, undeciding, unlinking } from './notes.js';
import { aboutOf } from './same-bracket.js';
import { bracket } from './testing-desk.js';

const [one, two, three] = ['a', 'b', 'c'].map((id) =>
  aboutOf(bracket(id, [`–: ${id}`]), [bracket(id, [`–: ${id}`])]),
) as [ReturnType<typeof aboutOf>, ReturnType<typeof aboutOf>, ReturnType<typeof aboutOf>];

it('is blank until something is decided, left out, linked or said', () => {
  expect(isBlank(noNotes)).toBe(true);
  expect(isBlank(deciding(noNotes, one, { kind: 'keep' }))).toBe(false);
  expect(isBlank(including(noNotes, 'x', false))).toBe(false);
  expect(isBlank(linking(noNotes, [one, two]))).toBe(false);
  expect(isBlank(givingReason(noNotes, 'x', ' '))).toBe(true);
  expect(isBlank(givingReason(noNotes, 'x', 'late'))).toBe(false);
});

it('is blank again when a decision is taken back and an amendment included', () => {
  const decided = deciding(including(noNotes, 'x', false), one, { kind: 'keep' });
  expect(isBlank(including(undeciding(decided, [one.bracketId]), 'x', true))).toBe(true);
});

it('keeps a reason while choices change', () => {
  const said = givingReason(noNotes, 'x', 'late');
  expect(deciding(said, one, { kind: 'keep' }).reasons).toEqual({ x: 'late' });
});

it('moves a bracket from one package to another, and a package of one is none', () => {
  const first = linking(noNotes, [one, two]);
  expect(linking(first, [two, three]).links).toEqual([[two, three]]);
  expect(unlinking(first, ['a']).links).toEqual([]);
});

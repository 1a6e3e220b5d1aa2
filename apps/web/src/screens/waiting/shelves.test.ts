import { shelvesOf } from './shelves.js';
import type { ConsensusTask } from './use-waiting.js';

const task = (kind: ConsensusTask['kind'], provisionId: string, dueAt: string | null): ConsensusTask => ({
  kind,
  draftId: 'd',
  provisionId,
  cited: provisionId,
  callId: null,
  callTitle: null,
  stanceId: null,
  concernId: null,
  dueAt,
});

it('puts words that changed before questions, and what is due first on top', () => {
  const shelves = shelvesOf([
    task('CallToAnswer', '9', null),
    task('CallToAnswer', '7', '2026-12-04T00:00:00Z'),
    task('StanceToReconfirm', '1', null),
    task('CallToAnswer', '8', '2026-12-01T00:00:00Z'),
  ]);
  expect(shelves.map(({ kind }) => kind)).toEqual(['StanceToReconfirm', 'CallToAnswer']);
  expect(shelves[1]!.tasks.map(({ provisionId }) => provisionId)).toEqual(['8', '7', '9']);
});

it('has no empty shelf', () => {
  expect(shelvesOf([])).toEqual([]);
});

import { whatHappened } from './history.js';
import type { AmendmentLife } from './use-amendment-life.js';

const by = { id: 'p', name: 'Errol Baptiste' };
const life = {
  merges: [{ id: 'm1', at: '2012-10-10T10:00:00Z', by, undoneAt: '2012-10-10T12:00:00Z', undoneBy: by }],
  dispositions: [{ id: 'd1', kind: 'ACCEPTED', reason: '', by, at: '2012-10-10T10:00:00Z', mergeId: 'm1' }],
  rebases: [{ id: 'r1', at: '2012-10-10T09:59:00Z' }],
} as unknown as AmendmentLife;

it('tells what happened in the order in which it did, a disposition behind the merge it came with', () => {
  expect(whatHappened(life).map(({ kind }) => kind)).toEqual(['rebased', 'merged', 'disposed', 'undone']);
});

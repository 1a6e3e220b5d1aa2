import { ownIn, type SharedCall, stateOf, together } from './shared-call.js';

const voice = (id: string, stance: string | null) => ({ stakeholder: { id }, stance: stance && { id: stance } });
const call = {
  id: 'c',
  phase: 'open',
  deadline: null,
  awaitsRulings: false,
  participants: [{ stakeholder: { id: 'ours' }, receivedAt: null }],
  provisions: [
    { provisionId: 'p', textDigest: 'd', outcome: null, voices: [voice('ours', null), voice('theirs', 's1')] },
  ],
} as unknown as SharedCall;

const saying = (ours: string | null, theirs: string): SharedCall =>
  ({
    ...call,
    provisions: [{ ...call.provisions[0], voices: [voice('ours', ours), voice('theirs', theirs)] }],
  }) as unknown as SharedCall;

it('notices what one\u2019s own delegation said, and not what others say', () => {
  expect(ownIn(saying(null, 's2'), 'ours')).toBe(ownIn(call, 'ours'));
  expect(ownIn(saying('s3', 's1'), 'ours')).not.toBe(ownIn(call, 'ours'));
  expect(stateOf(saying('s3', 's2'))).toBe(stateOf(call));
  expect(stateOf({ ...call, phase: 'adopted' })).not.toBe(stateOf(call));
});

it('puts what is the reader\u2019s own where it belongs', () => {
  const ownStance = { said: null, drafted: null, may: ['state'] };
  const own = { ...call, may: ['answer'], provisions: [{ ...call.provisions[0], ownStance }] } as never;
  const shown = together(saying(null, 's2'), own);
  expect(shown.may).toEqual(['answer']);
  expect(shown.provisions[0]).toMatchObject({ ownStance, voices: [{ stance: null }, { stance: { id: 's2' } }] });
});

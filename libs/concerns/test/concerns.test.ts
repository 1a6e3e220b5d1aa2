import fc from 'fast-check';
import {
  type Answer,
  answerKinds,
  type ConcernDisposition,
  concernStanding,
  concernStates,
  decideAnswer,
  decideConcern,
  decideConsidering,
  dispositionKinds,
  type Said,
  type Steps,
} from '#lib/concerns';
import { runs } from '#lib/foundation/testing';

const said = (id: string, kind: Said['kind'] = 'NOT_ACCEPTED', takenBack = false): Said => ({
  id,
  kind,
  reason: 'why',
  at: '2012-10-17T13:00:00Z',
  takenBack,
});
const steps = (more: Partial<Steps> = {}): Steps => ({ considered: 0, said: [], answers: [], ...more });
const given = (more: Partial<ConcernDisposition> = {}): ConcernDisposition => ({
  concernId: 'C',
  kind: 'NOT_ACCEPTED',
  reason: ' No. ',
  change: null,
  ...more,
});
const merge = { kind: 'merge', mergeId: 'M' } as const;
const answer = (dispositionId: string, kind: Answer['kind'] = 'SATISFIED'): Answer => ({ dispositionId, kind });

describe('concerns', () => {
  it('[Q4] come on step by step', () => {
    const all = [
      steps(),
      steps({ considered: 1 }),
      steps({ considered: 1, said: [said('a')] }),
      steps({ considered: 1, said: [said('a')], answers: [answer('a')] }),
    ];
    expect(all.map((each) => concernStanding(each).state)).toEqual([...concernStates]);
  });

  it('[Q4] of two answers to the same the later counts', () => {
    const twice = steps({ said: [said('a')], answers: [answer('a'), answer('a', 'NOT_SATISFIED')] });
    expect(concernStanding(twice).answer?.kind).toBe('NOT_SATISFIED');
  });

  it('[Q5] the chair disposes only of what was considered; its owner withdraws at any time', () => {
    expect(decideConcern(given(), steps())).toEqual({ refused: true, kind: 'NotConsidered', concernId: 'C' });
    expect(decideConcern(given(), steps({ considered: 1 }))).toEqual(given({ reason: 'No.' }));
    expect(decideConcern(given({ kind: 'WITHDRAWN' }), steps())).toMatchObject({ kind: 'WITHDRAWN', reason: 'No.' });
  });

  it('[Q5] what was withdrawn is neither considered, disposed of nor answered', () => {
    const over = steps({ considered: 1, said: [said('a', 'WITHDRAWN')] });
    const no = { refused: true, kind: 'AlreadyWithdrawn', at: said('a').at };
    expect([decideConsidering(over), decideConcern(given(), over), decideAnswer(answer('a'), over)]).toEqual([
      no,
      no,
      no,
    ]);
    expect(decideConsidering(steps())).toBeNull();
    expect(concernStanding(over).state).toBe('ANSWERED');
  });

  it('[Q6] accepted names its change or says why there is none; all else has a reason', () => {
    const owed = dispositionKinds.filter(
      (kind) => 'refused' in decideConcern(given({ kind, reason: ' ', change: merge }), steps({ considered: 1 })),
    );
    expect(owed).toEqual(dispositionKinds.filter((kind) => kind !== 'ACCEPTED'));
    expect(decideConcern(given({ kind: 'ACCEPTED', reason: '' }), steps({ considered: 1 }))).toEqual({
      refused: true,
      kind: 'ReasonNeeded',
      amendmentIds: [],
      ofConcern: 'C',
    });
  });

  it('[Q7] an answer is to what became of it in the end', () => {
    const anew = steps({ considered: 1, said: [said('a'), said('b')], answers: [answer('a')] });
    expect(concernStanding(anew)).toMatchObject({ state: 'DISPOSED', answer: null });
    expect(decideAnswer(answer('a'), anew)).toMatchObject({ kind: 'DisposedAnew', dispositionId: 'b' });
    expect(decideAnswer(answer('b'), anew)).toEqual(answer('b'));
    expect(decideAnswer(answer('a'), steps())).toMatchObject({ kind: 'DisposedAnew', dispositionId: null });
  });

  it('[Q8] what was taken back holds no longer, and its answer with it', () => {
    const back = steps({ said: [said('a'), said('b', 'ACCEPTED', true)], answers: [answer('a'), answer('b')] });
    expect(concernStanding(back)).toMatchObject({ state: 'ANSWERED', disposition: { id: 'a' } });
    expect(concernStanding(steps({ said: [said('b', 'ACCEPTED', true)] }))).toMatchObject({ state: 'HEARD' });
  });
});

const anyAct = fc.oneof(
  fc.constant({ act: 'consider' as const }),
  fc.record({
    act: fc.constant('dispose' as const),
    kind: fc.constantFrom(...dispositionKinds),
    reason: fc.constantFrom('', 'why'),
    change: fc.constantFrom(null, merge),
  }),
  fc.record({
    act: fc.constant('answer' as const),
    to: fc.nat(6),
    kind: fc.constantFrom(...answerKinds),
  }),
  fc.record({ act: fc.constant('undo' as const), which: fc.nat(6) }),
);
type Act = typeof anyAct extends fc.Arbitrary<infer Each> ? Each : never;

function take(before: Steps, act: Act): Steps {
  switch (act.act) {
    case 'consider':
      return decideConsidering(before) === null ? { ...before, considered: before.considered + 1 } : before;
    case 'dispose': {
      const { kind, reason, change } = act;
      const decided = decideConcern({ concernId: 'C', kind, reason, change }, before);
      if ('refused' in decided) return before;
      return { ...before, said: [...before.said, said(`d${before.said.length}`, decided.kind)] };
    }
    case 'answer': {
      const decided = decideAnswer(answer(`d${act.to}`, act.kind), before);
      return 'refused' in decided ? before : { ...before, answers: [...before.answers, decided] };
    }
    case 'undo':
      return {
        ...before,
        said: before.said.map((each, at) =>
          at === act.which && each.kind !== 'WITHDRAWN' ? { ...each, takenBack: true } : each,
        ),
      };
  }
}

const WITHDRAWN = (each: Said): boolean => each.kind === 'WITHDRAWN';

function expectOnlyMore(before: Steps, after: Steps): void {
  expect(after.said.slice(0, before.said.length).map(({ id, kind }) => [id, kind])).toEqual(
    before.said.map(({ id, kind }) => [id, kind]),
  );
  expect(after.answers.slice(0, before.answers.length)).toEqual(before.answers);
  expect(after.considered).toBeGreaterThanOrEqual(before.considered);
}

function expectTrue(steps: Steps): void {
  const { state, disposition, answer: given } = concernStanding(steps);
  const open = disposition === null;
  expect(disposition).toEqual(steps.said.filter(({ takenBack }) => !takenBack).at(-1) ?? null);
  expect(given === null || given.dispositionId === disposition?.id).toBe(true);
  expect(open).toBe(state === 'HEARD' || state === 'CONSIDERED');
  expect(state === 'HEARD').toBe(open && steps.considered === 0);
  expect(state === 'ANSWERED').toBe(!open && (given !== null || WITHDRAWN(disposition)));
  // The chair disposed of nothing that nobody considered, and what was withdrawn was the end of it.
  expect(steps.said.every(WITHDRAWN) || steps.considered > 0).toBe(true);
  expect(steps.said.slice(0, -1).some(WITHDRAWN)).toBe(false);
}

it('[Q4] [Q5] [Q7] [Q8] whatever is done in whatever order, nothing is lost and a state never lies', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 14 }), (acts) => {
      let now = steps();
      for (const act of acts) {
        const next = take(now, act);
        expectOnlyMore(now, next);
        expectTrue(next);
        now = next;
      }
    }),
    { numRuns: runs() },
  );
});

import fc from 'fast-check';
import {
  categories,
  type Delegation,
  type Rule,
  type Ruling,
  type Said,
  type Share,
  stanceKinds,
  type Voice,
} from '../src/index.js';
import { delegation, ruling, voice } from './builders.js';

const anyShare: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.nat(8))
  .map(([of, parts]) => ({ parts: Math.min(parts, of), of }));

/** A majority is half or more, and less than everything. */
const anyMajority: fc.Arbitrary<Share> = fc.constantFrom(
  { parts: 1, of: 2 },
  { parts: 2, of: 3 },
  { parts: 3, of: 4 },
  { parts: 55, of: 100 },
);
const anyQuorum: fc.Arbitrary<Share> = fc.constantFrom({ parts: 0, of: 1 }, { parts: 1, of: 2 }, { parts: 2, of: 3 });

const anyReading = fc.constantFrom('for', 'against', 'abstains', 'notCounted');
const anyCounting = fc.oneof(
  fc.constantFrom({ kind: 'ctuMembers' }, { kind: 'ituMemberStates' }, { kind: 'allDelegations' }),
  fc.subarray([...categories], { minLength: 1 }).map((named) => ({ kind: 'categories' as const, categories: named })),
);
const few = fc.nat(4);

const commonTo = (...silence: readonly string[]) => ({
  counting: anyCounting,
  reading: fc.record({
    support: fc.constant('for'),
    canLiveWith: anyReading,
    abstain: anyReading,
    reserve: anyReading,
    object: fc.constant('against'),
    silence: fc.constantFrom(...silence),
  }),
  proxies: fc.nat(2),
});
const common = commonTo('against', 'abstains', 'notCounted');
const ruledOn = commonTo('abstains', 'notCounted');

/** Any rule an organiser may set. */
export const anyRule = fc.oneof(
  fc.record({ kind: fc.constant('unanimity'), ...common, leastFor: few, mostAbstaining: anyShare }),
  fc.record({ kind: fc.constant('noSustainedObjection'), ...ruledOn, leastFor: few }),
  fc.record({ kind: fc.constant('roughConsensus'), ...ruledOn, leastFor: few }),
  fc.record({
    kind: fc.constant('threshold'),
    ...common,
    leastFor: fc.integer({ min: 1, max: 5 }),
    leastForOfAll: fc.option(anyShare),
    mostAgainst: fc.option(few),
    mostAgainstOfFor: fc.option(anyShare),
  }),
  fc.record({ kind: fc.constant('majority'), ...common, moreThan: anyMajority, quorumMoreThan: anyQuorum }),
) as fc.Arbitrary<Rule>;

export const anyDelegation = (symbol: string): fc.Arbitrary<Delegation> =>
  fc
    .record({
      ctuMember: fc.boolean(),
      ituMemberState: fc.boolean(),
      category: fc.constantFrom(...categories),
      mayVote: fc.boolean(),
    })
    .map((different) => delegation(symbol, different));

const said: readonly Said[] = [...stanceKinds, 'support', 'support', 'silence'];

/** Up to nine delegations; of at most three it is not known what they said, of some not whether they were there. */
export const anyVoices: fc.Arbitrary<readonly Voice[]> = fc
  .tuple(fc.nat(9), fc.nat(3), fc.nat(2))
  .chain(([known, unknown, unseen]) =>
    fc.tuple(
      ...Array.from({ length: known + unknown }, (_, index) =>
        fc
          .record({
            delegation: anyDelegation(`D${index}`),
            says: index < known ? fc.constantFrom(...said) : fc.constant('unknown' as const),
            present: index < unseen ? fc.constant(null) : fc.boolean(),
          })
          .map(({ says, ...different }) => voice(`D${index}`, says, different)),
      ),
    ),
  );

export const anyRulings: fc.Arbitrary<readonly Ruling[]> = fc.array(
  fc
    .tuple(fc.nat(11), fc.constantFrom('sustained', 'notSustained', 'answered', 'notAnswered'))
    .map(([index, finds]) => ruling(`D${index}`, finds)),
  { maxLength: 12 },
);

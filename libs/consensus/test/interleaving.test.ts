import fc from 'fast-check';
import {
  type Act,
  type Call,
  type ClosedCall,
  type Delegation,
  type DelegationId,
  decideCall,
  HOUR,
  isRunning,
  type Member,
  type Moment,
  nextDue,
  type Rule,
  type Ruling,
  type StanceKind,
  stanceKinds,
  termsOf,
  type Voice,
} from '#lib/consensus';
import { anyDelegation, anyRule, drafted, opening, ruling, words } from '#lib/consensus/testing';
import type { OptionId } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import { countsUnder, readAloud } from './brute-force.js';
import { key, note, provisions, voicesNoted, World } from './onlooker.js';

const symbols = ['TRD', 'JMC', 'BRB', 'GUY'] as const;
type Symbol = (typeof symbols)[number];

interface Step {
  readonly does: (typeof deeds)[number];
  readonly who: Symbol;
  readonly other: Symbol;
  readonly part: Member['part'];
  readonly on: (typeof provisions)[number];
  readonly says: StanceKind;
  readonly finds: Ruling['finds'];
  readonly hours: number;
  readonly stale: boolean;
  /** The options that are said to be acceptable, where there are any; null where nothing is said of them. */
  readonly names: readonly string[] | null;
}
const deeds = [
  ...[
    'edit',
    'newCall',
    'newCall',
    'open',
    'open',
    'wait',
    'wait',
    'tick',
    'close',
    'withdraw',
    'acknowledge',
    'attend',
  ],
  ...['say', 'say', 'say', 'say', 'state', 'state', 'clear', 'clear', 'takeBack', 'rule', 'rule', 'rule', 'rule'],
  ...['nameProxy', 'endProxy', 'extend'],
] as const;

const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...deeds),
  who: fc.constantFrom(...symbols),
  other: fc.constantFrom(...symbols),
  part: fc.constantFrom('head', 'head', 'deputy', 'delegate'),
  on: fc.constantFrom(...provisions),
  says: fc.constantFrom(...stanceKinds, 'support', 'support', 'support', 'canLiveWith'),
  finds: fc.constantFrom('sustained', 'notSustained', 'answered', 'notAnswered'),
  hours: fc.constantFrom(0, 1, 5, 24, 71, 72, 100),
  stale: fc.boolean(),
  names: fc.constantFrom(null, ['a'], ['a'], ['a'], ['a'], ['a', 'b'], ['b']),
}) as fc.Arbitrary<Step>;

const anyAsking = fc.constantFrom('inRoom', 'byDeadline', 'silence');
const anyCase = fc.record({
  asking: anyAsking,
  rule: anyRule,
  delegations: fc.tuple(...symbols.map(anyDelegation)),
  everybodyCounts: fc.boolean(),
  bracketed: fc.boolean(),
  steps: fc.array(anyStep, { minLength: 30, maxLength: 80 }),
});

/** Half of the rules count everybody, and silence meets those of silence procedures, or few calls would open at all. */
function ruleFor(rule: Rule, asking: string, everybodyCounts: boolean): Rule {
  const counting = everybodyCounts ? ({ kind: 'allDelegations' } as const) : rule.counting;
  if (asking !== 'silence' || !everybodyCounts) return { ...rule, counting };
  const agreeing = { counting, reading: { ...rule.reading, silence: 'notCounted' } } as const;
  return rule.kind === 'majority' || rule.kind === 'threshold' ? rule : { ...rule, ...agreeing, leastFor: 0 };
}

function actOf(world: World, step: Step): Act | null {
  const { who, on, part } = step;
  const by = { person: `${part} of ${who}`, delegation: who, part } as unknown as Member;
  switch (step.does) {
    case 'open': {
      const texts = provisions.map((provision) => world.text(provision));
      return opening(texts, world.delegations, { stances: world.stances });
    }
    case 'state': {
      const asked = world.asked[on] ?? world.digest(on);
      const acceptable = step.names as readonly OptionId[] | null;
      const stance = drafted(who, words(on, step.stale ? `${on}.v0` : asked), step.says, { acceptable });
      return { kind: 'state', stance };
    }
    case 'clear':
      return { kind: 'clear', stance: (world.notes.drafts.get(key(who, on))?.id ?? 'none') as never, by };
    case 'takeBack':
      return { kind: 'takeBack', provision: on, by };
    case 'acknowledge':
      return { kind: 'acknowledge', delegation: who as string as DelegationId, person: by.person };
    case 'attend':
      return { kind: 'attend', present: [who, step.other] as unknown as DelegationId[] };
    case 'nameProxy':
      return { kind: 'nameProxy', proxy: { from: who, to: step.other } as never, by };
    case 'endProxy':
      return { kind: 'endProxy', from: who as string as DelegationId, by };
    case 'rule':
      return { kind: 'rule', ruling: ruling(world.notes.said.get(key(who, on))?.id ?? 'none', step.finds) };
    case 'extend':
      return {
        kind: 'extend',
        deadline: { dueAt: (world.now + 80 * HOUR) as Moment, zone: 'UTC', reminders: [] },
        reason: 'A storm.',
      };
    case 'close':
    case 'tick':
      return { kind: step.does };
    case 'withdraw':
      // Rarely, or few calls would ever come to their end.
      return step.hours === 100 && step.stale ? { kind: 'withdraw', reason: 'New facts.' } : null;
    default:
      return null;
  }
}

function take(world: World, step: Step): void {
  for (const each of inParts(step)) takePart(world, each);
}

/** The clock is heard at once or, where the server slept, some time later; a head writes and clears in one go. */
function inParts(step: Step): readonly Step[] {
  if (step.does === 'wait') return step.stale ? [step] : [step, { ...step, does: 'tick' }];
  if (step.does !== 'say') return [step];
  return [
    { ...step, does: 'state', stale: false },
    { ...step, does: 'clear', part: 'head' },
  ];
}

function takePart(world: World, step: Step): void {
  around(world, step);
  const act = actOf(world, step);
  if (act === null) return;
  const before = JSON.stringify(world.call);
  const decided = decideCall(world.call, act, world.now);
  expect(JSON.stringify(world.call)).toBe(before);
  if (isRefusal(decided)) return;
  expect(legalAfter[world.call.phase]).toContain(decided.call.phase);
  expectInTime(world, act);
  world.call = decided.call;
  // Stances outlive the call, also one that is withdrawn: whoever keeps them keeps those heard last.
  if ('heard' in decided.call) world.stances = decided.call.heard.stances;
  for (const fact of decided.facts) note(world, act, fact);
  expectLegal(world);
}

/** What happens outside of the call. */
function around(world: World, { does, on, hours }: Step): void {
  const { call } = world;
  if (does === 'wait') world.now = (world.now + hours * HOUR) as Moment;
  if (isRunning(call)) return;
  // The words of a provision that is out for a call are locked; all others anybody may change.
  if (does === 'edit') world.versions[on] = (world.versions[on] ?? 0) + 1;
  if (does === 'newCall' && call.phase !== 'draft') world.askAgain();
}

const legalAfter: Readonly<Record<Call['phase'], readonly Call['phase'][]>> = {
  draft: ['draft', 'open', 'withdrawn'],
  open: ['open', 'extended', 'adopted', 'failed', 'broken', 'settled', 'kept', 'withdrawn'],
  extended: ['extended', 'adopted', 'failed', 'broken', 'settled', 'kept', 'withdrawn'],
  adopted: [],
  failed: [],
  broken: [],
  settled: [],
  kept: [],
  withdrawn: [],
};

const neverLate = ['state', 'clear', 'takeBack', 'acknowledge', 'nameProxy', 'endProxy', 'extend'];

function expectInTime(world: World, act: Act): void {
  const { call, now } = world;
  if (!isRunning(call) || call.deadline === null) return;
  const over = now >= call.deadline.dueAt;
  if (over) expect(neverLate).not.toContain(act.kind);
  if (!over) expect(act.kind).not.toBe('close');
}

function expectLegal(world: World): void {
  const { call } = world;
  if (isRunning(call)) {
    const drafts = call.heard.drafts.map((draft) => [key(draft.delegation, draft.on.provision), draft.id]);
    expect(new Map(drafts as [string, string][]).size).toBe(drafts.length);
    for (const draft of call.heard.drafts) expect(draft.on.digest).toBe(world.asked[draft.on.provision]);
    expect(call.deadline === null).toBe(world.asking === 'inRoom');
    if (call.deadline !== null && nextDue(call) === null) expect(world.now).toBeGreaterThanOrEqual(call.deadline.dueAt);
  }
  if ('results' in call) expectFair(world, call);
}

/** Each result is what the rule, read aloud, says of the notebook: of what was said on exactly these words. */
function expectFair(world: World, call: ClosedCall): void {
  // A call is stored as JSON, and comes back as it was.
  expect(JSON.parse(JSON.stringify(call))).toEqual(call);
  expect(call.results.map((result) => result.on.provision)).toEqual(provisions);
  for (const { on, outcome } of call.results) {
    expect(on.digest).toBe(world.asked[on.provision]);
    const voices = voicesNoted(world, on.provision);
    const verdict = readAloud(world.rule, voices, world.notes.rulings);
    const objected = readAloud(
      { ...world.rule, kind: 'unanimity', leastFor: 0, mostAbstaining: { parts: 1, of: 1 } } as Rule,
      voices,
      [],
    );
    const silenceBroken = world.asking === 'silence' && objected === 'notMet';
    const clean = world.bracketed !== on.provision;
    expect(outcome === 'adopted').toBe(clean && verdict === 'met' && !silenceBroken);
    expect(outcome === 'settled').toBe(!clean && verdict === 'met' && isOneAcceptable(world.rule, voices));
    if (clean) expect(outcome).not.toBe('kept');
    if (!silenceBroken) expect(verdict).not.toBe('undetermined');
  }
  const outcomes = new Set(call.results.map((result) => result.outcome));
  const worst = ['broken', 'failed', 'kept', 'settled', 'adopted'].find((each) => outcomes.has(each as never));
  expect(call.phase).toBe(worst);
}

/** Of the two options exactly one is named by everybody who counts and named any; where silence is against, by everybody. */
function isOneAcceptable(rule: Rule, voices: readonly Voice[]): boolean {
  const counted = voices.filter((each) => countsUnder(rule, each as never));
  const naming = counted.filter(({ acceptable }) => acceptable !== null);
  if (naming.length === 0 || (rule.reading.silence === 'against' && naming.length < counted.length)) return false;
  return (
    ['a', 'b'].filter((option) => naming.every(({ acceptable }) => acceptable!.includes(option as never))).length === 1
  );
}

it('[K26] any interleaving of stances, edits and the clock leaves a legal call, and words are judged by what was said of them', () => {
  const ended = { adopted: 0, failed: 0, broken: 0, withdrawn: 0 };
  const ofBrackets = { settled: 0, kept: 0 };
  fc.assert(
    fc.property(anyCase, ({ asking, rule, delegations, everybodyCounts, bracketed, steps }) => {
      const world = worldOf(asking as World['asking'], ruleFor(rule, asking, everybodyCounts), delegations, bracketed);
      for (const step of steps) {
        const before = world.call.phase;
        take(world, step);
        if (world.call.phase !== before) for (const end of endsOf(world.call)) count(end, ended, ofBrackets);
      }
      expect(termsOf(world.call).provisions).toEqual(provisions);
    }),
    { numRuns: runs() },
  );
  // A property of endings says nothing if nothing ever ends.
  for (const times of Object.values(ended)) expect(times).toBeGreaterThan(runs() / 100);
  for (const times of Object.values(ofBrackets)) expect(times).toBeGreaterThan(0);
});

/** A silence procedure asks of no words with brackets. */
function worldOf(asking: World['asking'], rule: Rule, delegations: readonly Delegation[], bracketed: boolean): World {
  return new World(asking, rule, delegations, bracketed && asking !== 'silence' ? '32' : null);
}

/** What the call came to, and what became of each provision where that is another thing. */
function endsOf(call: Call): readonly string[] {
  return [call.phase, ...('results' in call ? call.results.map(({ outcome }) => outcome) : []).slice(1)];
}

function count(end: string, ...tallies: readonly Record<string, number>[]): void {
  for (const tally of tallies) if (tally[end] !== undefined) tally[end] += 1;
}

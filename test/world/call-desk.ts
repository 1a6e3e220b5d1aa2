import { type Answer, type DraftDesk, draftDesk } from './draft-desk.js';
import type { Persona, Wanted } from './index.js';

const SHOWN = `id phase asking title ruleName awaitsRulings may despite withdrawnBecause revision { id number } deadline { at zone reminders reminded }
  rulingsNeeded { symbol } extensions { reason to zone fromZone } participants { stakeholder { symbol } counts uncounted receivedAt present proxy { symbol } }
  provisions { provisionId cited outcome textDigest finding { outcome counts { all present for against abstaining silent } missing { kind facts } checks { part is } }
    options { outcome counts { text acceptable } }
    voices { undisposedConcernId stakeholder { symbol } says counts reading present through { symbol } stance { id } ruling { finds reason } } }`;
const NO = `... on CallNotOpen { phase } ... on CallEnded { phase } ... on NotFound { what }`;
const mutation = (name: string, args: string, passed: string, no: string) =>
  `mutation(${args}, $key: String!) { answer: ${name}(${passed}, idempotencyKey: $key) { __typename ... on ConsensusCall { ${SHOWN} } ${no} } }`;

export const CALL = `query($id: ID!) { call(id: $id) { ${SHOWN} acts { kind facts by { name } stakeholder { symbol } } } }`;
const RULE = `mutation($conference: ID!, $name: String!, $rule: RuleInput!, $key: String!) {
  answer: addRule(conferenceId: $conference, name: $name, rule: $rule, idempotencyKey: $key) { __typename
    ... on ConsensusRule { id name version may rule { kind leastFor proxies } } ... on RuleRefused { path problem } ... on NotAcceptable { problem } } }`;
const TERMS =
  '... on TermsNotAcceptable { problem } ... on DeadlineNotAcceptable { problem earliest } ... on NotAcceptable { problem }';
const PREPARE = mutation(
  'prepareCall',
  '$draft: ID!, $input: CallInput!',
  'draftId: $draft, input: $input',
  `${TERMS} ... on NotFound { what }`,
);
const OPEN = mutation(
  'openCall',
  '$id: ID!, $despite: String',
  'callId: $id, despite: $despite',
  `... on BracketsOpen { cited } ... on AlreadyOpened { phase } ... on CallEnded { phase } ... on TextsDiffer { differing: provisions } ... on ConcernsOpen { concerns }
   ... on SilenceWouldFail { missing { kind facts } } ... on ProvisionLocked { provisionId why } ... on NobodyCounts { callId }
   ... on DeadlineNotAcceptable { problem earliest } ... on NotFound { what }`,
);
const EXTEND = mutation(
  'extendCall',
  '$id: ID!, $to: DateTime!, $zone: String!, $reason: String!',
  'callId: $id, to: $to, zone: $zone, reason: $reason',
  `${NO} ... on NoDeadline { callId } ... on DeadlineNotAcceptable { problem earliest } ... on CallReasonNeeded { callId }`,
);
const ACKNOWLEDGE = mutation(
  'acknowledgeCall',
  '$id: ID!',
  'callId: $id',
  `${NO} ... on AlreadyReceived { at } ... on DeadlinePassed { dueAt }`,
);
const ATTEND = mutation(
  'notePresence',
  '$id: ID!, $present: [ID!]!',
  'callId: $id, presentIds: $present',
  `${NO} ... on NotInRoom { callId } ... on NotTakingPart { delegation }`,
);
const FIND = mutation(
  'ruleOnObjection',
  '$id: ID!, $stance: ID!, $finds: RulingKind!, $reason: String!',
  'callId: $id, stanceId: $stance, finds: $finds, reason: $reason',
  `${NO} ... on NothingToRule { stance } ... on RulingNeedsReason { stance }`,
);
const CLOSE = mutation(
  'closeCall',
  '$id: ID!',
  'callId: $id',
  `${NO} ... on NotYetDue { dueAt } ... on RulingsNeeded { delegations } ... on PresenceNeeded { callId }`,
);
const WITHDRAW = mutation(
  'withdrawCall',
  '$id: ID!, $reason: String!',
  'callId: $id, reason: $reason',
  `... on CallEnded { phase } ... on CallReasonNeeded { callId } ... on NotFound { what }`,
);

/** Rules as an organiser would send them. */
export const RULES = {
  silence: rule('unanimity', 'allDelegations', { leastFor: 0, mostAbstaining: { parts: 1, of: 1 } }),
  iso: rule('noSustainedObjection', 'allDelegations', { leastFor: 1 }),
  unanimity: rule('unanimity', 'ituMemberStates', { leastFor: 1, mostAbstaining: { parts: 1, of: 4 } }),
  majority: rule('majority', 'ituMemberStates', {
    proxies: 1,
    moreThan: { parts: 1, of: 2 },
    quorumMoreThan: { parts: 1, of: 2 },
  }),
} as const;

function rule(kind: string, counting: string, more: object): object {
  return { kind, counting: { kind: counting }, reading: {}, ...more };
}

/** How a chair asks: in the room unless there is a deadline. */
export interface AskedFor {
  readonly provisions: readonly number[];
  readonly rule: keyof typeof RULES;
  readonly asking?: 'inRoom' | 'byDeadline' | 'silence';
  readonly deadline?: object | null;
  readonly leastHours?: number;
}

/** A draft desk from which calls are made. */
export interface CallDesk extends DraftDesk {
  rule(who: Persona, name: string, rule: object): Promise<Answer>;
  prepare(asked: AskedFor, who?: Persona): Promise<Answer>;
  /** Prepares and opens it. */
  call(asked: AskedFor): Promise<Answer>;
  open(id: string, who?: Persona, despite?: string | null): Promise<Answer>;
  extend(id: string, to: string, reason: string, zone?: string): Promise<Answer>;
  acknowledge(who: Persona, id: string): Promise<Answer>;
  attend(who: Persona, id: string, present: readonly string[]): Promise<Answer>;
  find(id: string, stance: string, finds: string, reason?: string): Promise<Answer>;
  close(id: string, who?: Persona): Promise<Answer>;
  withdraw(id: string, reason: string): Promise<Answer>;
  seen(who: Persona | 'nobody', id: string): Promise<Answer>;
  /** As if it were over: its deadline has passed a moment ago. */
  overdue(id: string): Promise<void>;
  /** As it is once its phase is this one. */
  until(id: string, phase: string): Promise<Answer>;
}

export async function callDesk(wanted: Wanted = {}): Promise<CallDesk> {
  const desk = await draftDesk(wanted);
  const { here, act, ask, draftId } = desk;
  const rules = new Map<string, string>();
  const ruleId = async (name: keyof typeof RULES): Promise<string> => {
    const known = rules.get(name) ?? (await self.rule('chair', name, RULES[name]))['id'];
    rules.set(name, known);
    return known;
  };
  const self: CallDesk = {
    ...desk,
    rule: (who, name, given) => act(who, RULE, { conference: here.conferenceId, name, rule: given }),
    prepare: async ({ provisions, rule: name, deadline = null, ...more }, who = 'chair') => {
      const asking = more.asking ?? 'inRoom';
      const input = { title: `On ${provisions.join(', ')}`, provisionIds: provisions.map(desk.at), asking, deadline };
      const least = more.leastHours === undefined ? {} : { leastHours: more.leastHours };
      return act(who, PREPARE, { draft: draftId, input: { ...input, ...least, ruleId: await ruleId(name) } });
    },
    call: async (asked) => self.open((await self.prepare(asked))['id']),
    open: (id, who = 'chair', despite = null) => act(who, OPEN, { id, despite }),
    extend: (id, to, reason, zone = 'America/Port_of_Spain') => act('chair', EXTEND, { id, to, zone, reason }),
    acknowledge: (who, id) => act(who, ACKNOWLEDGE, { id }),
    attend: (who, id, present) => act(who, ATTEND, { id, present }),
    find: (id, stance, finds, reason = 'As discussed.') => act('chair', FIND, { id, stance, finds, reason }),
    close: (id, who = 'chair') => act(who, CLOSE, { id }),
    withdraw: (id, reason) => act('chair', WITHDRAW, { id, reason }),
    seen: async (who, id) => (await ask(who, CALL, { id }))['call'],
    overdue: async (id) => {
      await here.owner(
        `update consensus_call set due_at = now(), ends_at = now(), state = jsonb_set(state, '{deadline}', state->'deadline'
           || jsonb_build_object('dueAt', floor(extract(epoch from now()) * 1000), 'reminders', '[]'::jsonb)) where id = $1`,
        [id],
      );
    },
    until: async (id, phase) => {
      for (let tries = 0; tries < 200; tries++) {
        const call = await self.seen('chair', id);
        if (call['phase'] === phase) return call;
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error(`The call did not become ${phase}`);
    },
  };
  return self;
}

export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
export const due = (hours: number, ...reminders: readonly number[]) => ({
  at: inHours(hours),
  zone: 'America/Port_of_Spain',
  ...(reminders.length > 0 ? { reminders: reminders.map(inHours) } : {}),
});

import { setTimeout as after } from 'node:timers/promises';
import { type CallDesk, callDesk } from './call-desk.js';
import type { Answer } from './draft-desk.js';
import type { Persona } from './index.js';

const MINE = `query($first: Int!) { me { notices(first: $first) {
  nodes { kind act facts by bySymbol path written dueAt conference } pageInfo { hasNextPage endCursor } } } }`;
export const SETTINGS = '{ me { noticeSettings { choices { kind way } zone quietFrom quietUntil digestAt } } }';
export const SET = `mutation($input: NoticeSettingsInput!, $key: String!) { answer: setNotices(input: $input, idempotencyKey: $key) {
  __typename ... on NoticeSettings { choices { kind way } zone quietFrom quietUntil digestAt }
  ... on NotAcceptable { problem facts } } }`;
const COMMENT = `mutation($input: AddCommentInput!, $key: String!) { answer: addComment(input: $input, idempotencyKey: $key) {
  __typename ... on Comment { id } } }`;

export const atOnce = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, way: 'AT_ONCE' }));

export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A call desk at which one sees what people are told. */
export interface NoticeDesk extends CallDesk {
  person(who: Persona): string;
  set(who: Persona, input: object): Promise<Answer>;
  mine(who: Persona | 'nobody'): Promise<readonly Answer[]>;
  /** Of the notices that somebody has, those of this act. */
  about(who: Persona, act: string): Promise<readonly Answer[]>;
  comment(who: Persona, amendmentId: string, body: string, audience?: string): Promise<Answer>;
  /** When every chain of the record has been heard to its end. */
  heard(): Promise<void>;
  /** As if every letter that waits were due now; when they are written. */
  lettersDue(): Promise<void>;
  /** Letters that were written until now are of no interest. */
  readAll(): Promise<void>;
  letters(who: Persona): Promise<readonly Mail[]>;
}

const UNHEARD = `select from record_chain c left join notice_heard h using (conference_id, audience)
  where c.head_seq > coalesce(h.seq, 0)`;
const UNWRITTEN = `select from jobs.job where name = 'notices' and state <= 'active'`;

export async function noticeDesk(): Promise<NoticeDesk> {
  const desk = await callDesk();
  const { here, act, ask } = desk;
  const none = async (sql: string): Promise<void> => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      if ((await here.owner(sql)).length === 0) return;
      await after(50);
    }
    throw new Error(`There are still rows: ${sql}`);
  };
  const self: NoticeDesk = {
    ...desk,
    person: (who) => here.people[who].personId,
    set: (who, input) => act(who, SET, { input: { choices: [], zone: 'UTC', digestAt: '07:00', ...input } }),
    mine: async (who) => (await ask(who, MINE, { first: 100 }))['me'].notices.nodes,
    about: async (who, kind) => (await self.mine(who)).filter((notice) => notice['act'] === kind),
    comment: (who, amendmentId, body, audience = 'CONFERENCE') =>
      act(who, COMMENT, { input: { subject: { amendmentId }, body, audience } }),
    heard: () => none(UNHEARD),
    lettersDue: async () => {
      await self.heard();
      await here.owner(
        `update notice set due_at = now() - interval '1 second' where due_at > now() and letter_id is null`,
      );
      await here.owner(
        `update jobs.job set start_after = now() - interval '1 second' where name = 'notices' and state < 'active'`,
      );
      await none(UNWRITTEN);
    },
    readAll: async () => {
      await self.lettersDue();
      await here.owner(`update outbox_mail set headers = '{}'`);
    },
    letters: (who) =>
      here.owner<Mail>(
        `select subject, body, headers from outbox_mail
         where recipient = $1 and headers ? 'List-Unsubscribe' order by seq`,
        [here.people[who].email],
      ),
  };
  return self;
}

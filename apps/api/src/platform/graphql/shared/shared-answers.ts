import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Kind, parse } from 'graphql';
import type { Json } from '#lib/answers';
import { BadUserInput } from '../../access/bad-user-input.js';
import { type Audience, Database, type Transaction, type Viewer } from '../../database/database.js';
import { Events } from '../../events/events.js';
import { KeyRing } from '../../events/key-ring.js';
import { Listener } from '../../events/listener.js';
import { type Moved, RIGHTS_CHANGED } from '../../events/moved.js';
import type { Subscriber } from '../../events/subscriber.js';
import { RequestLoaders } from '../loaders.js';
import { AnswerGroup, type SharedAnswer } from './answer-group.js';
import { matters } from './matters.js';
import { QuestionCount } from './question-count.js';
import { Turns } from './turns.js';

export interface SharedQuestion {
  readonly conferenceId: string;
  readonly query: string;
  readonly variables: string;
  readonly moves: readonly string[];
  /** Of which only what is told to fewer than all of the conference may change the answer. */
  readonly ownMoves: readonly string[];
  /** Words that move as people type. */
  readonly wordMoves: readonly string[];
  /** Only those of provisions that the answer names. */
  readonly onlyNamed: boolean;
  readonly reach: 'CONFERENCE' | 'DELEGATION' | 'BEYOND';
}

/** Readings at once: enough to keep a processor busy, and not the connections that others wait for. */
const AT_ONCE = 3;
const MOST_MOVES = 40;
const SHORTEST_MOVE = 4;
/** Between one reading and the next, in milliseconds. */
const LEISURE = { soon: 600, 'by and by': 4000 } as const;

/** Answers that many wait for, read once for all who hold the same keys. */
@Injectable()
export class SharedAnswers {
  private readonly groups = new Map<
    string,
    { readonly question: SharedQuestion; readonly keys: ReadonlySet<string>; readonly group: AnswerGroup }
  >();
  private readonly counts = new QuestionCount();
  private readonly turns = new Turns(AT_ONCE);

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: Database,
    private readonly ring: KeyRing,
    events: Events,
    listener: Listener,
  ) {
    events.onEvent((event) => this.hear(event));
    // Nobody can say what was missed.
    listener.onGap(() => {
      for (const { group } of [...this.groups.values()]) group.end();
    });
  }

  async subscribe(viewer: Viewer, question: SharedQuestion): Promise<Subscriber<SharedAnswer>> {
    const variables = variablesOf(question);
    const leave = this.counts.enter(viewer);
    let ended = (): void => undefined;
    const unwatch = await this.ring.watch(viewer, () => ended());
    let isOver = false;
    const over = (): void => {
      if (isOver) return;
      isOver = true;
      leave();
      unwatch();
    };
    try {
      const subscriber = await this.groupOf(viewer, question, variables).join(viewer, over);
      ended = () => subscriber.end();
      return subscriber;
    } catch (error) {
      over();
      throw error;
    }
  }

  private hear(event: Moved): void {
    if (event.kind === RIGHTS_CHANGED) return;
    for (const { question, keys, group } of this.groups.values()) {
      if (question.conferenceId !== event.conferenceId || !keys.has(event.audience)) continue;
      const how = matters(event, question, group.known);
      if (how === 'at once') group.moved();
      else if (how !== 'not at all') group.movedOn(LEISURE[how]);
    }
  }

  private groupOf(viewer: Viewer, question: SharedQuestion, variables: object): AnswerGroup {
    const keys = this.sharedKeys(viewer, question);
    const name = JSON.stringify([keys, question]);
    const known = this.groups.get(name);
    if (known) return known.group;
    const held = keys.join();
    // What all look at comes before what only a few see beyond it.
    const mayWait = question.reach !== 'CONFERENCE';
    const group = new AnswerGroup(
      () => this.turns.take(() => this.read({ kind: 'audience', keys }, question.query, variables), mayWait),
      (reader) => this.sharedKeys(reader, question).join() === held,
      () => this.groups.delete(name),
    );
    this.groups.set(name, { question, keys: new Set(keys), group });
    return group;
  }

  /** What a viewer shares with others: of the keys that the question needs all but that of themself. */
  private sharedKeys(viewer: Viewer, { conferenceId, reach }: SharedQuestion): readonly string[] {
    const held = [...this.ring.keysOf(viewer)];
    const wide = ['public', `conference:${conferenceId}`];
    return held.filter((key) => (reach === 'CONFERENCE' ? wide.includes(key) : !key.startsWith('person:'))).sort();
  }

  /** All that loaders gather is of one moment, and costs one transaction. */
  private read(audience: Audience, query: string, variables: object): Promise<Json> {
    const app = this.host.httpAdapter.getInstance<FastifyInstance & { graphql: Graphql }>();
    return this.database.snapshot(audience, async (tx) => {
      const loaders = new RequestLoaders({ read: inTurn(tx) }, audience);
      const context = { audience, session: null, link: null, loaders };
      const { data, errors } = await app.graphql(query, context, { ...variables });
      if (!data || errors?.length) throw new BadUserInput('NotShared');
      return JSON.parse(JSON.stringify(data)) as Json;
    });
  }
}

/** One connection is asked one thing after the other. */
function inTurn(tx: Transaction): Database['read'] {
  const turns = new Turns(1);
  return (_, work) => turns.take(() => work(tx));
}

type Graphql = (
  query: string,
  context: object,
  variables: object,
) => Promise<{ readonly data?: object | null; readonly errors?: readonly unknown[] }>;

/** Only what asks may be asked again and again; what it costs is weighed like everything that is asked. */
function variablesOf({ query, variables, ...question }: SharedQuestion): object {
  const moves = [...question.moves, ...question.ownMoves, ...question.wordMoves];
  const asks = operationsOf(query);
  if (asks.length !== 1 || asks[0] !== 'query') throw new BadUserInput('QueryExpected');
  if (moves.length > MOST_MOVES || moves.some(({ length }) => length < SHORTEST_MOVE))
    throw new BadUserInput('TooManyShared');
  try {
    return JSON.parse(variables) as object;
  } catch {
    throw new BadUserInput('VariablesExpected');
  }
}

function operationsOf(query: string): readonly string[] {
  try {
    const { definitions } = parse(query, { maxTokens: 3000 });
    return definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.operation] : []));
  } catch {
    throw new BadUserInput('QueryExpected');
  }
}

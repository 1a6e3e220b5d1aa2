import { Injectable } from '@nestjs/common';
import { announced, type Fact, isRunning, termsOf, type Waiting } from '#lib/consensus';
import { assertNever } from '#lib/foundation';
import type { Facts, Key } from '#lib/words';
import { ConferencesReader } from '../../conferences/conferences.reader.js';
import { Letters, type LetterTo } from '../../identity/letters.events.js';
import type { Transaction } from '../../platform/database/database.js';
import { Checkpoints } from '../../record/checkpoints.events.js';
import { MembersReader } from '../delegations/members.reader.js';
import type { CallNames } from './call-names.reader.js';
import type { CallView } from './calls.reader.js';

type Kind = 'callOpened' | 'callExtended' | 'callReminded' | 'stancesUncleared' | 'callClosed' | 'callWithdrawn';

/** To whom a letter goes, and what it says: to those who clear for these delegations. */
interface Notice {
  readonly kind: Kind;
  readonly to: readonly string[];
  readonly facts: Facts;
}

/** Letters about calls that do not happen in a room: to heads and deputies, and to the chair who has to rule. */
@Injectable()
export class CallLetters {
  constructor(
    private readonly letters: Letters,
    private readonly conferences: ConferencesReader,
    private readonly members: MembersReader,
    private readonly checkpoints: Checkpoints,
  ) {}

  async write(tx: Transaction, call: CallView, facts: readonly Fact[], names: CallNames): Promise<void> {
    if (termsOf(call.state).asking.kind === 'inRoom') return;
    const everybody = (await this.members.delegations(tx, call.conferenceId)).map(({ id }) => id);
    const notices = facts.flatMap((fact) => noticesOf(call, fact, names, everybody));
    const awaited = facts.find((fact) => fact.kind === 'RulingsAwaited');
    if (notices.length === 0 && awaited === undefined) return;
    const conference = (await this.conferences.byIds(tx, [call.conferenceId])).get(call.conferenceId);
    const about = { title: call.title, conference: conference?.shortName ?? '' };
    const path = `/c/${conference?.slug ?? ''}/calls/${call.id}`;
    const clearing = await this.members.whoClear(tx, [...new Set(notices.flatMap(({ to }) => to))]);
    const letters = notices.flatMap(({ kind, to, facts: said }) =>
      to
        .flatMap((delegation) => clearing.get(delegation) ?? [])
        .map(
          (personId): LetterTo => ({ personId, ...keysOf(kind), facts: { ...about, ...said }, path, about: call.id }),
        ),
    );
    const chair =
      awaited === undefined
        ? []
        : [{ ...keysOf('rulingsAwaited'), facts: { ...about, delegations: awaited.delegations.map(names.symbol) } }];
    const toChair = chair.map(
      (letter): LetterTo => ({ ...letter, personId: call.openedById ?? '', path, about: call.id }),
    );
    const checkpoint = await this.checkpoints.of(tx, call.conferenceId);
    await this.letters.write(tx, [...letters, ...toChair], checkpoint);
  }
}

/** Told to everybody who takes part. */
type ToAll = Extract<Fact, { kind: 'CallOpened' | 'CallExtended' | 'CallClosed' | 'CallWithdrawn' }>;

function noticesOf(call: CallView, fact: Fact, names: CallNames, everybody: readonly string[]): readonly Notice[] {
  switch (fact.kind) {
    case 'CallReminded':
      return reminders(fact, zoneOf(call), names);
    case 'CallWithdrawn':
      return isRunning(call.state) ? [toAll(call, fact, names, everybody)] : [];
    case 'CallOpened':
    case 'CallExtended':
    case 'CallClosed':
      return [toAll(call, fact, names, everybody)];
    default:
      return [];
  }
}

function toAll(call: CallView, fact: ToAll, names: CallNames, to: readonly string[]): Notice {
  const provisions = call.provisionIds.map(names.cited);
  const zone = zoneOf(call);
  switch (fact.kind) {
    case 'CallOpened':
      return { kind: 'callOpened', to, facts: { provisions, ...until(fact.dueAt, zone) } };
    case 'CallExtended':
      return { kind: 'callExtended', to, facts: { reason: fact.reason, ...until(fact.to, zone) } };
    case 'CallClosed':
      return { kind: 'callClosed', to, facts: { provisions, outcome: fact.outcome } };
    case 'CallWithdrawn':
      return { kind: 'callWithdrawn', to, facts: { reason: fact.reason } };
    default:
      return assertNever(fact);
  }
}

function reminders(fact: Extract<Fact, { kind: 'CallReminded' }>, zone: string, names: CallNames): readonly Notice[] {
  const to =
    (kind: Kind) =>
    (waiting: Waiting): Notice => ({
      kind,
      to: [waiting.delegation],
      facts: { provisions: waiting.provisions.map(names.cited), ...until(fact.dueAt, zone) },
    });
  return [...fact.silent.map(to('callReminded')), ...fact.uncleared.map(to('stancesUncleared'))];
}

function keysOf(kind: Kind | 'rulingsAwaited'): { readonly subject: Key; readonly body: Key } {
  return { subject: `mail.${kind}.subject`, body: `mail.${kind}.body` };
}

function zoneOf({ state }: CallView): string {
  return announced(state)?.zone ?? 'UTC';
}

/** The moment for everybody, and as the clocks show it where it was announced. */
function until(dueAt: string | null, zone: string): Facts {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return dueAt === null ? {} : { dueAt, zone, local: local.format(new Date(dueAt)) };
}

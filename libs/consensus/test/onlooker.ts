import {
  type Act,
  type AskedText,
  type Call,
  type ClearedStance,
  type Delegation,
  draftCall,
  type Fact,
  HOUR,
  type Moment,
  type Rule,
  type Ruling,
  type StanceKind,
  type Voice,
} from '#lib/consensus';
import { openingDay, voice, words } from '#lib/consensus/testing';
import type { OptionId } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';

export const provisions = ['31', '32'] as const;

interface Noted {
  readonly id: string;
  readonly says: StanceKind;
  readonly on: string;
  readonly names: readonly OptionId[] | null;
}

/** What an onlooker with a notebook knows: who last said what on which words. It shares nothing with the library. */
export interface Notebook {
  readonly drafts: Map<string, Noted>;
  readonly said: Map<string, Noted>;
  readonly proxies: Map<string, string>;
  readonly rulings: Ruling[];
  present: readonly string[] | null;
}

export class World {
  now = openingDay;
  readonly versions: Record<string, number> = { '31': 1, '32': 1 };
  readonly asked: Record<string, string> = {};
  call: Call;
  calls = 1;
  notes: Notebook = { drafts: new Map(), said: new Map(), proxies: new Map(), rulings: [], present: null };
  stances: readonly ClearedStance[] = [];

  readonly asking: 'inRoom' | 'byDeadline' | 'silence';
  readonly rule: Rule;
  readonly delegations: readonly Delegation[];
  /** The provision in which a bracket of the options a and b stands. */
  readonly bracketed: string | null;

  constructor(asking: World['asking'], rule: Rule, delegations: readonly Delegation[], bracketed: string | null) {
    this.asking = asking;
    this.rule = rule;
    this.delegations = delegations;
    this.bracketed = bracketed;
    this.call = this.draft();
  }

  askAgain(): void {
    this.calls += 1;
    this.call = this.draft();
    this.notes = { ...this.notes, drafts: new Map(), proxies: new Map(), rulings: [], present: null };
  }

  draft(): Call {
    const deadline = {
      dueAt: (this.now + 72 * HOUR) as Moment,
      zone: 'UTC',
      reminders: [24, 60].map((hours) => (this.now + hours * HOUR) as Moment),
    };
    const asking =
      this.asking === 'inRoom'
        ? ({ kind: 'inRoom' } as const)
        : this.asking === 'silence'
          ? ({ kind: 'silence', deadline, leastHours: 72 } as const)
          : ({ kind: 'byDeadline', deadline } as const);
    const call = draftCall({ id: `call-${this.calls}` as never, asking, rule: this.rule, provisions });
    if (isRefusal(call)) throw new Error('no call');
    return call;
  }

  text(provision: string): AskedText {
    const on = words(provision, this.digest(provision));
    const options = ['a', 'b'].map((id) => ({ id: id as OptionId, brackets: [] }));
    return provision === this.bracketed ? { ...on, brackets: [{ id: 'bracket' as never, options }] } : on;
  }

  digest(provision: string): string {
    return `${provision}.v${this.versions[provision]}`;
  }
}

export const key = (symbol: string, provision: string) => `${symbol} on ${provision}`;

/** Writes down what happened, from the act and the facts alone. */
export function note({ notes, asked }: World, act: Act, fact: Fact): void {
  noteAct(notes, asked, act);
  switch (fact.kind) {
    case 'StanceCleared': {
      const place = key(fact.delegation, fact.provision);
      const draft = notes.drafts.get(place);
      if (draft?.id !== fact.stance) throw new Error('cleared what nobody drafted');
      notes.said.set(place, draft);
      notes.drafts.delete(place);
      return;
    }
    case 'StanceTakenBack':
      notes.said.delete(key(fact.delegation, fact.provision));
      notes.drafts.delete(key(fact.delegation, fact.provision));
      return;
    case 'ProxyNamed':
      notes.proxies.set(fact.from, fact.to);
      return;
    case 'ProxyEnded':
      notes.proxies.delete(fact.from);
  }
}

function noteAct(notes: Notebook, asked: Record<string, string>, act: Act): void {
  if (act.kind === 'open') for (const text of act.texts) asked[text.provision] = text.digest;
  if (act.kind === 'rule') notes.rulings.push(act.ruling);
  if (act.kind === 'attend') notes.present = act.present;
  if (act.kind !== 'state') return;
  const { id, delegation, on, answer, acceptable } = act.stance;
  notes.drafts.set(key(delegation, on.provision), { id, says: answer.kind, on: on.digest, names: acceptable });
}

const nothing = { id: null, says: 'silence', names: null } as const;

export function voicesNoted({ notes, delegations, asked, rule, asking }: World, provision: string): readonly Voice[] {
  const saidOn = (symbol: string) => {
    const said = notes.said.get(key(symbol, provision));
    return said?.on === asked[provision] ? said : undefined;
  };
  const through = new Map<string, string>();
  const carried = new Map<string, number>();
  for (const [from, to] of notes.proxies) {
    carried.set(to, (carried.get(to) ?? 0) + 1);
    if ((carried.get(to) ?? 0) <= rule.proxies) through.set(from, to);
  }
  return delegations.map((delegation) => {
    const holder = through.get(delegation.id) ?? '';
    const own = saidOn(delegation.id);
    const said = own ?? saidOn(holder) ?? nothing;
    const inRoom = [delegation.id as string, own === undefined ? holder : ''];
    const seen = notes.present === null ? null : notes.present.some((each) => inRoom.includes(each));
    return voice(delegation.id, said.says, {
      delegation,
      stance: said.id as Voice['stance'],
      acceptable: said.names,
      present: asking === 'inRoom' ? seen : said.id !== null,
    });
  });
}

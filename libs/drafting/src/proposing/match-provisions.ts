import type { Instrument, Provision } from '../instrument.js';
import { plainText } from '../plain-text.js';
import { areAlike, bestMatches } from './best-matches.js';

/** How two provisions were found to be one: by identity, by number, by label, or only by their words. */
export type MatchedBy = 'id' | 'number' | 'label' | 'words';

export interface ProvisionMatch {
  readonly old: Provision;
  readonly next: Provision;
  readonly by: MatchedBy;
}

export interface MatchOptions {
  /** False for texts from two files, whose ids say nothing of each other. */
  readonly ids?: boolean;
}

/**
 * Which provision of one text is which of another; each is matched once. In the order of the new text.
 *
 * By identity, else by series and number, else by label, else by the words most alike. Where the numbers of most
 * provisions lead to other words, because one of the texts was renumbered throughout, words come before numbers.
 */
export function matchProvisions(
  old: Instrument,
  next: Instrument,
  { ids = true }: MatchOptions = {},
): readonly ProvisionMatch[] {
  const state: State = {
    old: new Map(old.provisions.map((each) => [each.id, each])),
    next: new Map(next.provisions.map((each) => [each.id, each])),
    found: [],
  };
  if (ids) take(state, 'id', (each) => each.id);
  if (isRenumbered(state)) takeByWords(state);
  take(state, 'number', numberOf);
  take(state, 'label', (each) =>
    each.number !== null || each.label === null ? null : JSON.stringify([each.series, each.label]),
  );
  takeByWords(state);
  const order = new Map(next.provisions.map((each, at) => [each.id, at]));
  return state.found.sort((a, b) => (order.get(a.next.id) ?? 0) - (order.get(b.next.id) ?? 0));
}

interface State {
  readonly old: Map<string, Provision>;
  readonly next: Map<string, Provision>;
  readonly found: ProvisionMatch[];
}

function numberOf({ series, number }: Provision): string | null {
  return number === null ? null : JSON.stringify([series, number]);
}

function isRenumbered({ old, next }: State): boolean {
  const byNumber = new Map([...old.values()].map((each) => [numberOf(each), each]));
  let [alike, unlike] = [0, 0];
  for (const provision of next.values()) {
    const number = numberOf(provision);
    const before = number === null ? undefined : byNumber.get(number);
    if (before === undefined || before.suppressed || provision.suppressed) continue;
    if (areAlike(wordsIn(before), wordsIn(provision))) alike += 1;
    else unlike += 1;
  }
  return unlike > alike && unlike > 1;
}

function take(state: State, by: MatchedBy, keyOf: (provision: Provision) => string | null): void {
  const waiting = new Map<string, Provision[]>();
  for (const provision of state.old.values()) {
    const key = keyOf(provision);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), provision]);
  }
  for (const provision of [...state.next.values()]) {
    const key = keyOf(provision);
    const match = key === null ? undefined : waiting.get(key)?.shift();
    if (match !== undefined) pair(state, match, provision, by);
  }
}

function takeByWords(state: State): void {
  const [old, next] = [[...state.old.values()], [...state.next.values()]];
  for (const [at, to] of bestMatches(old.map(wordsIn), next.map(wordsIn))) {
    const [one, other] = [old[at], next[to]];
    if (one !== undefined && other !== undefined) pair(state, one, other, 'words');
  }
}

function wordsIn({ content }: Provision): readonly string[] {
  return (
    plainText(content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function pair(state: State, old: Provision, next: Provision, by: MatchedBy): void {
  state.old.delete(old.id);
  state.next.delete(next.id);
  state.found.push({ old, next, by });
}

import * as Y from 'yjs';
import type { World } from '../index.js';
import type { OpenDraft } from '../live-draft.js';

/** Where attacks happen: a server, and honest people at work in one of its drafts. */
export interface Ground {
  readonly world: World;
  /** Honest people type here all the while. `delegateB` and `headB` are the ones who attack. */
  readonly draft: OpenDraft;
  /** Nobody else is here, so it may be filled. */
  readonly spare: OpenDraft;
  /** This one is filled to the brim. */
  readonly brim: OpenDraft;
  /** For those who take part only. */
  readonly closed: OpenDraft;
  /** What a newcomer to `draft` was given before the attacks. */
  readonly copy: Uint8Array;
  /** Everything is tried in full; else floods come with a tenth of their number. */
  readonly hard: boolean;
}

export interface Attack {
  readonly name: string;
  /** What is done, in full. */
  readonly tried: string;
  /** It takes so long that only the hard run tries it. */
  readonly long?: true;
  /** How the server has to answer. */
  readonly answer: string | RegExp;
  /** Answers with how the server answered. */
  run(ground: Ground): Promise<string>;
}

/** So many in the hard run, and a tenth of them else. */
export function many({ hard }: Ground, inFull: number): number {
  return hard ? inFull : Math.ceil(inFull / 10);
}

/** `HTTP 401 ×3, closed 4404 NotFound`: what happened, each once with how often. */
export function tally(outcomes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => (count === 1 ? outcome : `${outcome} ×${count}`)).join(', ');
}

/** `HTTP 429` and nothing else, where the number does not matter. */
export function kinds(outcomes: readonly string[]): string {
  return [...new Set(outcomes)].sort().join(', ');
}

/** Does something for each of a list, so many at a time. */
export async function inGroups<Each, Outcome>(
  list: readonly Each[],
  size: number,
  work: (each: Each, at: number) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < list.length; at += size)
    outcomes.push(...(await Promise.all(list.slice(at, at + size).map((each, index) => work(each, at + index)))));
  return outcomes;
}

export const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The same numbers from the same seed. */
export function drawFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function randomBytes(seed: number, length: number): Uint8Array {
  const draw = drawFrom(seed);
  return Uint8Array.from({ length }, () => draw(256));
}

/** The draft as the attackers have it. */
export function ownCopy({ copy }: Pick<Ground, 'copy'>, client?: number): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  Y.applyUpdate(doc, copy, 'server');
  if (client !== undefined) doc.clientID = client;
  return doc;
}

/** The update that a change of one's own copy makes. */
export function updateOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array): number => updates.push(update);
  doc.on('update', note);
  doc.transact(() => change(doc));
  doc.off('update', note);
  return Y.mergeUpdates(updates);
}

import * as Y from 'yjs';
import { bodyOf, emptyDraft } from '#lib/live-draft';
import { textsIn } from '#lib/live-draft/testing';
import type { Line } from './line.js';

export const PROVISIONS = ['p-1', 'p-2', 'p-3'] as const;

/** An edit that was not confirmed yet: what it typed and took away, letter by letter, no letter being used twice. */
export interface Unconfirmed {
  readonly update: Uint8Array;
  readonly gone: string;
  sentAs: number | null;
}

/** One copy of the draft, under one client id, until a refusal ends it. */
export interface PenCopy {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  /** The client id of its cursor: the first it had. */
  shownAs: number;
  unconfirmed: Unconfirmed[];
}

/** Somebody who writes. A stock provider asks for no confirmations, and nothing is known of what became of its words. */
export interface Pen {
  readonly name: string;
  readonly person: string;
  readonly stock: boolean;
  copy: PenCopy;
  copies: number;
  line: Line | null;
  sent: number;
  answered: boolean;
  write: boolean;
  /** The copy before this one, whose edits are still to be written here. */
  leaving: { readonly copy: PenCopy; readonly except: ReadonlySet<string> } | null;
  /** All they ever wrote. */
  typed: string;
  /** Words that could not be carried over, for their author to copy. */
  kept: string;
  /** Edits that were said to be in the log. */
  readonly journal: Uint8Array[];
  readonly refusals: string[];
}

export const FROM_SERVER = 'server';

export function newCopy(client: number, heard: (update: Uint8Array, gone: string) => void, gc: boolean): PenCopy {
  const doc = gc ? new Y.Doc() : emptyDraft();
  doc.clientID = client;
  const undo = new Y.UndoManager(doc.getMap('provisions'), { trackedOrigins: new Set(['hand']), captureTimeout: 0 });
  doc.on('beforeTransaction', ({ origin, meta }: Y.Transaction) => {
    if (origin !== FROM_SERVER) meta.set('before', lettersIn(doc));
  });
  doc.on('update', (update: Uint8Array, origin: unknown, _: Y.Doc, { meta }: Y.Transaction) => {
    if (origin === FROM_SERVER) return;
    const after = new Set(lettersIn(doc));
    heard(update, [...(meta.get('before') as string)].filter((letter) => !after.has(letter)).join(''));
  });
  return { doc, undo, shownAs: client, unconfirmed: [] };
}

/** All that is to be read in the draft, provision after provision. */
export function lettersIn(doc: Y.Doc): string {
  return PROVISIONS.map((provision) => textsIn(bodyOf(doc, provision)).map(plain).join('')).join('');
}

export function plain(text: Y.XmlText): string {
  return (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');
}

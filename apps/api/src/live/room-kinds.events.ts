import { Injectable } from '@nestjs/common';
import type { DraftDivision, DraftProvision } from '#lib/live-draft';
import type { Transaction } from '../platform/database/database.js';
import { allMoved } from '../platform/events/moved.js';
import type { WrittenLine } from './word-sources.js';

export type { WrittenLine } from './word-sources.js';

/** What a document says of one of its provisions or parts, and how its words came in. */
export interface SaidProvision extends DraftProvision {
  readonly written: readonly WrittenLine[];
}

/** What a document says of some of its provisions, as of one log entry. */
export interface Projected {
  readonly room: string;
  readonly seq: number;
  readonly provisions: readonly SaidProvision[];
  /** Provisions that are no more. */
  readonly gone: readonly string[];
  /** All of them, or null where none has changed. */
  readonly divisions: readonly DraftDivision[] | null;
}

/** Where a room belongs, and who may read what it says. */
export interface RoomPlace {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
}

/** A document and what it says. */
export interface Saying {
  readonly place: RoomPlace;
  readonly projected: Projected;
}

/** Tells whoever reads the rows of these documents that they have moved. */
export function documentsMoved(tx: Transaction, kind: string, sayings: readonly Saying[]): Promise<void> {
  return allMoved(
    tx,
    sayings.map(({ place: { id, conferenceId, audience } }) => ({ conferenceId, audience, kind, subjectId: id })),
  );
}

/** A provision that is closed, and to whom it is open all the same. */
export interface Closed {
  readonly room: string;
  readonly provision: string;
  readonly people: readonly string[];
}

/** What the live rooms need to know of one kind of shared document; told by the capability that has such documents. */
export interface RoomKind {
  readonly kind: string;
  /** Whether a bracket stays in sight when its last words are taken out. */
  readonly keepsBrackets: boolean;
  /** Events after which what may be written is looked at again at once. */
  readonly rightsMoveOn: readonly string[];
  /** Brings the rows that everybody reads up to what the documents say. An older node must not overwrite a newer one. */
  write(tx: Transaction, sayings: readonly Saying[]): Promise<void>;
  /** Tells whoever reads the rows that they have moved. */
  tell(tx: Transaction, sayings: readonly Saying[]): Promise<void>;
  /** How the words of some provisions came in, of those that the viewer may read. */
  written(
    tx: Transaction,
    room: string,
    provisions: readonly string[],
  ): Promise<readonly { readonly id: string; readonly written: readonly WrittenLine[] }[]>;
  /** What is closed, of those of these rooms that are of this kind. */
  closed(tx: Transaction, rooms: readonly string[]): Promise<readonly Closed[]>;
}

/** Which provisions of a document have rows that moved. */
export function changedIn({ provisions, gone }: Projected): readonly string[] {
  return [...provisions.map(({ id }) => id), ...gone];
}

/** The kinds of documents that are written together here. */
@Injectable()
export class RoomKinds {
  private readonly known = new Map<string, RoomKind>();

  /** Before the server listens. */
  register(kind: RoomKind): void {
    this.known.set(kind.kind, kind);
  }

  get all(): readonly RoomKind[] {
    return [...this.known.values()];
  }

  of(kind: string): RoomKind {
    const found = this.known.get(kind);
    if (found === undefined) throw new Error(`Nobody has told what a room of kind ${kind} is`);
    return found;
  }
}

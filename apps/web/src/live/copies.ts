import type * as Y from 'yjs';
import { type Copy, newCopy } from './copy.js';
import type { KeptWords } from './kept-words.js';
import { type Leaving, moveInto } from './leaving.js';

/** Hears what is done in a copy. */
export interface Writer {
  /** An edit in the copy that the server knows. */
  wrote(update: Uint8Array): void;
  /** An edit in the old copy, which comes along when it gives way. */
  wroteInOld(): void;
  movedCursor(): void;
}

/** The copy that the server knows, and after a refusal the old one, until the fresh one has the draft. */
export class Copies {
  private copy = newCopy(1);
  private leaving: Leaving | null = null;
  private arrived = false;

  constructor(private readonly writer: Writer) {
    this.listenTo(this.copy);
  }

  get current(): Copy {
    return this.copy;
  }

  /** The one to be shown; it may be written in, so that nobody is stopped in the middle of a word. */
  get shown(): Copy {
    return this.leaving?.copy ?? this.copy;
  }

  /** There is a draft in it. */
  get isHere(): boolean {
    return this.leaving?.hadArrived ?? this.arrived;
  }

  /** Edits of the old copy that wait for the fresh one; null where nothing was refused. */
  get left(): readonly Uint8Array[] | null {
    return this.leaving?.updates ?? null;
  }

  hasArrived(): void {
    this.arrived = true;
  }

  /** Nothing more is done with the copy as it is but to bring its words into a fresh one. */
  startAfresh(left: Pick<Leaving, 'updates' | 'except' | 'why'>): void {
    const { copy } = this;
    this.leaving ??= { ...left, copy, hadArrived: this.arrived };
    this.copy = newCopy(copy.number + 1);
    this.arrived = false;
    this.listenTo(this.copy);
  }

  /** The old copy gives way. The words of it that may not be written again are kept before it is gone, as the device stores it. */
  moveIn(keep: (left: readonly KeptWords[]) => void): void {
    const { leaving } = this;
    if (leaving === null) return;
    this.leaving = null;
    keep(moveInto(this.copy.doc, leaving));
    leaving.copy.doc.destroy();
  }

  close(): void {
    this.leaving?.copy.doc.destroy();
    this.copy.doc.destroy();
  }

  private listenTo({ doc, awareness }: Copy): void {
    doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      if (local && doc === this.copy.doc) this.writer.wrote(update);
      else if (local && doc === this.leaving?.copy.doc) this.bring(this.leaving, update);
    });
    awareness.on('update', ({ added, updated }: { added: number[]; updated: number[] }) => {
      if ([...added, ...updated].includes(doc.clientID)) this.writer.movedCursor();
    });
  }

  private bring(leaving: Leaving, update: Uint8Array): void {
    this.leaving = { ...leaving, updates: [...leaving.updates, update] };
    this.writer.wroteInOld();
  }
}

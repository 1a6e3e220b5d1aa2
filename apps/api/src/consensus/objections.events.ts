import { Injectable } from '@nestjs/common';
import type { Remedy } from '#lib/consensus';
import type { Transaction } from '../platform/database/database.js';

/** An objection as its delegation cleared it: to whom it may be shown, whose it is, why, and what would resolve it. */
export interface HeardObjection {
  readonly stanceId: string;
  readonly conferenceId: string;
  /** The draft's. */
  readonly audience: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly stakeholderId: string;
  readonly reason: string;
  readonly remedy: Remedy;
}

/** The end of a call on a provision that was not adopted. */
export interface Maintained extends HeardObjection {
  readonly callId: string;
  /** The amendment that was filed of the wording it asks for; null where that asks for nothing new. */
  readonly amendmentId: string | null;
}

/** What the chair found of an objection in a call, and why. */
export interface Ruled {
  readonly stanceId: string;
  readonly callTitle: string;
  readonly reason: string;
}

/** Each is called in the transaction of the act itself: with it stands or falls what is written there. */
export interface HearsObjections {
  /** In the name of whoever cleared it. */
  cleared?(tx: Transaction, objection: HeardObjection): Promise<void>;
  /** In the name of whoever took it back, or said something else instead. */
  takenBack?(tx: Transaction, objection: HeardObjection): Promise<void>;
  /** In the name of the chair who ruled. */
  ruled?(tx: Transaction, ruling: Ruled): Promise<void>;
  /** In the name of the chair who closed the call, or of the system where the clock did. */
  maintained?(tx: Transaction, objection: Maintained): Promise<void>;
}

/** Where capabilities say, when the server starts, that they want to hear of objections. */
@Injectable()
export class ObjectionsHeard {
  private readonly hearers: HearsObjections[] = [];

  register(hearer: HearsObjections): void {
    this.hearers.push(hearer);
  }

  async cleared(tx: Transaction, objection: HeardObjection): Promise<void> {
    for (const hearer of this.hearers) await hearer.cleared?.(tx, objection);
  }

  async takenBack(tx: Transaction, objection: HeardObjection): Promise<void> {
    for (const hearer of this.hearers) await hearer.takenBack?.(tx, objection);
  }

  async ruled(tx: Transaction, ruling: Ruled): Promise<void> {
    for (const hearer of this.hearers) await hearer.ruled?.(tx, ruling);
  }

  async maintained(tx: Transaction, objection: Maintained): Promise<void> {
    for (const hearer of this.hearers) await hearer.maintained?.(tx, objection);
  }
}

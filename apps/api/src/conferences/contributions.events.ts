import { Injectable } from '@nestjs/common';
import type { Part } from '../platform/access/policy-table.js';
import type { Transaction, Viewer } from '../platform/database/database.js';

/** Where a conference is, in figures, as far as the viewer may see. */
export interface Standing {
  readonly issues: number;
  readonly positions: number;
  readonly comments: number;
  readonly amendments: number;
  readonly brackets: number;
  readonly provisions: number;
  readonly provisionsBracketed: number;
}

/** What the viewer is asked to do; worded by the message catalogue as `task.<kind>`. */
export interface Task {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Of the page where it can be done. */
  readonly path: string;
}

export interface Change {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly actor: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly path: string;
}

export interface Asked {
  readonly conferenceId: string;
  readonly slug: string;
}

/**
 * What a capability knows about a conference as a whole. The conference's page is put together from all of them.
 *
 * Each asks in the viewer's own transaction and with a number of statements that does not grow with what it finds.
 */
export interface Contributor {
  /** What a person of this part may do in a conference, such as `importInstrument`. */
  may?(part: Part): readonly string[];
  /** Figures that are this capability's own; what several count is added up. */
  standing?(tx: Transaction, conferenceId: string): Promise<Partial<Standing>>;
  tasks?(tx: Transaction, asked: Asked): Promise<readonly Task[]>;
  /** What happened after `since`, or ever where it is null; newest first, at most `most`. */
  changes?(tx: Transaction, asked: Asked, since: Date | null, most: number): Promise<readonly Change[]>;
  /** The viewer is about to mark everything in it as seen; in transactions of its own. */
  seen?(viewer: Viewer, conferenceId: string): Promise<void>;
}

/** Where capabilities say, when the server starts, what they have to tell about a conference. */
@Injectable()
export class Contributions {
  private readonly contributors: Contributor[] = [];

  register(contributor: Contributor): void {
    this.contributors.push(contributor);
  }

  all(): readonly Contributor[] {
    return this.contributors;
  }
}

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

/**
 * A task, and the capacities in which one is asked for it: `delegation:…` for all who speak for it, `person:…`, or what a
 * contributor calls those it names by `capacities`.
 */
export interface OwedTask extends Task {
  readonly for: readonly string[];
}

export interface Change {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly actor: string | null;
  readonly actorId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly path: string;
}

export interface Asked {
  readonly conferenceId: string;
  readonly slug: string;
}

/** What waits for whom is asked for several at once. */
export interface AskedFor extends Asked {
  /** Of these; what waits for others is left out. */
  readonly delegations: readonly string[];
  /** Whether it is told what waits for those who act in this capacity. */
  isFor(capacity: string): boolean;
}

/** Of the rows of a table: all that the viewer sees, or those of them that not everybody of the conference does. */
export type Among = 'all' | 'narrower';

/** A condition for `counted`; the conference is its first parameter. */
export function among(which: Among): string {
  return which === 'all' ? '' : `and audience not in ('public', 'conference:' || $1::text)`;
}

export function ofDelegation(id: string): string {
  return `delegation:${id}`;
}

/** After `since`, or ever where it is null; at most `most`. */
export interface ChangesAsked extends Asked {
  readonly since: Date | null;
  readonly most: number;
  readonly among: Among;
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
  standing?(tx: Transaction, conferenceId: string, which: Among): Promise<Partial<Standing>>;
  /** In what capacities of its own it asks the viewer to do things. */
  capacities?(tx: Transaction, conferenceId: string): Promise<readonly string[]>;
  tasks?(tx: Transaction, asked: AskedFor): Promise<readonly OwedTask[]>;
  /** Whether anything that its tasks depend on is read by the viewer and not by everybody of the conference. */
  restsOnNarrower?(tx: Transaction, conferenceId: string): Promise<boolean>;
  /** What happened, newest first. */
  changes?(tx: Transaction, asked: ChangesAsked): Promise<readonly Change[]>;
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

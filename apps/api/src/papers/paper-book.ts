import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { audienceKey, type NotAcceptable } from '#lib/positions';
import { SharedDocuments } from '../live/shared-documents.js';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import type { Speaker } from '../stakeholders/floor.reader.js';
import { type Brought, beginWith } from './begin-with.js';
import { PaperStore } from './paper.store.js';
import { PaperBeginningReader } from './paper-beginning.reader.js';
import { type Beginning, layOut } from './paper-layout.js';
import type { About, NotFound, PaperPlace } from './place-paper.js';

/** What one delegation, or those who write briefs, can write at once. */
export const MOST_PAPERS = 50;

export type TooManyPapers = Refusal<'TooManyPapers', { most: number }>;
export type OpenedPaper = { readonly id: string } | TooManyPapers | NotAcceptable | NotFound;

/** Who begins a paper, and with what words of their own. */
interface Beginner {
  readonly speaker: Speaker;
  readonly brought: Brought;
}

/** The papers that are being written: each once, with its room and its entry in the record. */
@Injectable()
export class PaperBook {
  constructor(
    private readonly store: PaperStore,
    private readonly beginning: PaperBeginningReader,
    private readonly rooms: SharedDocuments,
    private readonly acts: Acts,
  ) {}

  async open(tx: Transaction, about: About, { speaker, brought }: Beginner): Promise<OpenedPaper> {
    const { cited, ...what } = about;
    const place = placed(what, speaker);
    if (place === null) return refuse('NotFound', { what: 'stakeholder' });
    await this.store.takeTurn(tx, `${place.conferenceId} ${place.stakeholderId ?? ''}`);
    const standing = await this.store.standing(tx, place);
    if (standing !== null) return standing;
    if ((await this.store.countOpen(tx, place)) >= MOST_PAPERS) return refuse('TooManyPapers', { most: MOST_PAPERS });
    const words = beginWith(await this.beginning.of(tx, place), brought, speaker.symbol);
    if (isRefusal(words)) return words as NotAcceptable;
    const paper = await this.store.add(tx, place);
    await this.openRoom(tx, paper.id, place, words as Beginning);
    const { conferenceId, audience, kind, issueId, provisionId, proposal } = place;
    const told = { conferenceId, audience, kind: 'PaperOpened', subjectId: paper.id, issueId, provisionId };
    await this.acts.happened(tx, { ...told, facts: { paper: kind, cited, proposal, issueId, provisionId } });
    return paper;
  }

  private async openRoom(tx: Transaction, id: string, place: PaperPlace, words: Beginning): Promise<void> {
    const { conferenceId, audience, stakeholderId } = place;
    const writers = stakeholderId === null ? `briefs:${conferenceId}` : `speaks:${stakeholderId}`;
    await this.rooms.open(tx, { id, kind: 'PAPER', conferenceId, audience, writers }, layOut(words));
  }
}

/** A brief is the region's, read by the delegations of Member States; everything else is read by its own delegation. */
function placed(what: Omit<About, 'cited'>, { stakeholderId }: Speaker): PaperPlace | null {
  const { conferenceId, kind } = what;
  if (kind === 'BRIEF') return { ...what, stakeholderId: null, audience: `members:${conferenceId}` };
  if (stakeholderId === null) return null;
  return { ...what, stakeholderId, audience: audienceKey('DELEGATION', { conferenceId, stakeholderId }) };
}

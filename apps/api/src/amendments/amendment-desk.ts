import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { Json } from '#lib/record';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor, type Speaker } from '../stakeholders/floor.reader.js';
import { type AmendmentAction, mayOnAmendment } from './amendment.policy.js';
import { AmendmentsReader, type AmendmentView } from './amendments.reader.js';
import type { NotFound } from './file-amendment.js';

interface Request {
  readonly name: string;
  readonly may: AmendmentAction;
  readonly key: string;
  readonly input: { readonly amendmentId: string };
}

/** What was done, for the record. */
export interface Done {
  readonly kind: string;
  readonly facts: { readonly [key: string]: Json };
}

type Act<No> = (tx: Transaction, amendment: AmendmentView, speaker: Speaker) => Promise<Done | No>;

/** The way every act on a filed amendment goes: found or not, allowed or not, decided, recorded. */
@Injectable()
export class AmendmentDesk {
  constructor(
    private readonly database: Database,
    private readonly amendments: AmendmentsReader,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  async act<No extends Refusal>(
    viewer: Viewer,
    request: Request,
    act: Act<No>,
  ): Promise<{ id: string } | No | NotFound> {
    const { name, key, input, may } = request;
    const outcome = await this.database.mutation<{ id: string } | No | NotFound>(
      viewer,
      { name, key, input },
      async (tx) => {
        const amendment = await this.amendments.one(tx, input.amendmentId);
        if (amendment === null) return refuse('NotFound', { what: 'amendment' });
        const speaker = await this.floor.speaker(tx, amendment.conferenceId);
        this.floor.require(mayOnAmendment(speaker, amendment).some((action) => action === may || comesTo(may, action)));
        const done = await act(tx, amendment, speaker);
        if (isRefusal(done)) return done as No;
        const { id, conferenceId, issueId, provisionId, key: audience, cited, symbol } = amendment;
        const { kind, facts } = done as Done;
        const told = { conferenceId, audience, subjectId: id, issueId, provisionId };
        await this.acts.happened(tx, { ...told, kind, facts: { provisionId, cited, symbol, ...facts } });
        return { id };
      },
    );
    return isRefusal(outcome) ? this.withCurrent(viewer, outcome as No, input.amendmentId) : outcome;
  }

  // Whoever came too late is shown what stands now. The transaction that lost cannot be asked: it may be broken off.
  private async withCurrent<No extends Refusal>(viewer: Viewer, no: No, id: string): Promise<No> {
    if (no.kind !== 'ChangedMeanwhile' && no.kind !== 'AlreadyMerged') return no;
    const now = await this.database.read(viewer, (tx) => this.amendments.one(tx, id));
    if (no.kind === 'AlreadyMerged') return { ...no, mergeId: now?.mergedIn ?? '' };
    return 'currentContent' in no
      ? { ...no, currentVersion: now?.version }
      : { ...no, currentVersion: now?.version, currentContent: now?.content };
  }
}

// Joining and leaving depend on what one did before, and the rules have words for each case.
function comesTo(wanted: AmendmentAction, allowed: AmendmentAction): boolean {
  const coming: readonly AmendmentAction[] = ['join', 'leave'];
  return coming.includes(wanted) && (coming.includes(allowed) || allowed === 'revise');
}

import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import type { Transaction } from '../platform/database/database.js';
import { type Beginning, BRIEF_PARTS, paragraphsOf } from './paper-layout.js';
import type { PaperPlace } from './place-paper.js';
import { standingPosition } from './standing-position.js';

/** With what words a paper begins: those that are filed, those that stand, or the empty parts of the form. */
@Injectable()
export class PaperBeginningReader {
  async of(tx: Transaction, place: PaperPlace): Promise<Beginning> {
    if (place.kind === 'BRIEF') return BRIEF_PARTS.map((kind) => ({ kind, content: [] }));
    if (place.kind === 'POSITION') return this.position(tx, place);
    const reasons = { kind: 'REASONS', content: [] } as const;
    const hasWords = place.proposal === 'MOD' || place.proposal === 'ADD';
    return hasWords ? [{ kind: 'WORDS', content: place.base ?? [] }, reasons] : [reasons];
  }

  private async position(tx: Transaction, { issueId, stakeholderId }: PaperPlace): Promise<Beginning> {
    const [filed] = await tx.sql<{ content: Content; reasons: string }>(
      `select o.content, o.reasons ${standingPosition('$1', '$2')}`,
      [issueId, stakeholderId],
    );
    return [
      { kind: 'WORDS', content: filed?.content ?? [] },
      { kind: 'REASONS', content: paragraphsOf(filed?.reasons ?? '') },
    ];
  }
}

import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import type { Transaction } from '../platform/database/database.js';
import { type Beginning, BRIEF_PARTS, paragraphsOf } from './paper-layout.js';
import type { PaperPlace } from './place-paper.js';

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

  // Of one kept to the delegation and one that others read, the latter.
  private async position(tx: Transaction, { issueId, stakeholderId }: PaperPlace): Promise<Beginning> {
    const [filed] = await tx.sql<{ content: Content; reasons: string }>(
      `select content, reasons from position where issue_id = $1 and stakeholder_id = $2 and status = 'FILED'
       order by caucus.reach(audience) desc limit 1`,
      [issueId, stakeholderId],
    );
    return [
      { kind: 'WORDS', content: filed?.content ?? [] },
      { kind: 'REASONS', content: paragraphsOf(filed?.reasons ?? '') },
    ];
  }
}

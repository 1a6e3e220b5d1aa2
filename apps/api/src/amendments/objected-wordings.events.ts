import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type AmendmentWords, decideAmending } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { AmendmentFiling } from './amendment-filing.js';
import { CurrentWordsReader } from './current-words.reader.js';

/** What an objection asks for that kept a provision from being adopted. */
export interface ObjectedWording {
  readonly objectionId: string;
  readonly stakeholderId: string;
  readonly provisionId: string;
  /** Of the objection. */
  readonly audience: string;
  readonly reason: string;
  readonly remedy: { readonly kind: 'words'; readonly content: Content } | { readonly kind: 'suppress' };
}

/** How a call says that a provision reopens: what was asked for instead is filed as an amendment of who objected. */
@Injectable()
export class ObjectedWordings {
  constructor(
    private readonly words: CurrentWordsReader,
    private readonly filing: AmendmentFiling,
  ) {}

  /** In the name of the chair, or of the clock. Null where the wording cannot stand as an amendment by itself. */
  async file(tx: Transaction, wording: ObjectedWording): Promise<string | null> {
    const { objectionId, stakeholderId, provisionId, audience, reason, remedy } = wording;
    const amended = await this.words.of(tx, provisionId);
    if (amended === null || amended.gone) return null;
    const { conferenceId, instrumentId, cited } = amended;
    const symbol = (await this.words.symbolOf(tx, conferenceId, stakeholderId)) ?? '';
    const kind = remedy.kind === 'words' ? 'MOD' : 'SUP';
    const content = remedy.kind === 'words' ? remedy.content : null;
    const words = decideAmending({ kind, content, baseContent: null, newLabel: null, symbol }, amended);
    if (isRefusal(words)) return null;
    const filed = await this.filing.add(
      tx,
      {
        conferenceId,
        instrumentId,
        provisionId,
        stakeholderId,
        audience,
        kind,
        objectionId,
        words: words as AmendmentWords,
        reasons: reason,
        headingOf: null,
        afterProvisionId: null,
        issueId: null,
        newLabel: null,
        receivedIn: null,
        illustrative: false,
      },
      { symbol, cited, paperId: null },
    );
    return isRefusal(filed) ? null : (filed as { id: string }).id;
  }
}

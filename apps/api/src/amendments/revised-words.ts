import { Injectable } from '@nestjs/common';
import { type Content, equalContent, plainText } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import { type AmendingOutcome, type AmendmentWords, decideAmending, notAcceptable } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import type { AmendmentView } from './amendments.reader.js';
import { CurrentWordsReader } from './current-words.reader.js';
import { fitted } from './fitted.js';

interface Revised {
  readonly content?: unknown;
  /** The words that the sender saw; absent where they saw those the amendment was written on. */
  readonly baseContent?: unknown;
}

/** With what its sender wrote, where that was written anew on words they had not seen. */
export type RevisedTo = AmendmentWords & { readonly asked?: Pick<AmendmentWords, 'content' | 'text'> };
type Outcome = RevisedTo | AmendingOutcome | ReturnType<typeof notFound>;

/** What a revised amendment asks, and of which words. */
@Injectable()
export class RevisedWords {
  constructor(private readonly words: CurrentWordsReader) {}

  async decide(tx: Transaction, amendment: AmendmentView, { content, baseContent }: Revised): Promise<Outcome> {
    const { kind, newLabel, symbol, provisionId, headingOf } = amendment;
    const stands = await this.words.now(tx, amendment);
    if (stands === null) return notFound(headingOf);
    if (stands.gone) return notAcceptable('ProvisionGone', { cited: stands.cited ?? '' });
    const asked = { kind, content, baseContent, newLabel, symbol };
    const amended = { provisionId, content: stands.content, heading: headingOf !== null };
    if (baseContent != null || kind === 'ADD' || equalContent(stands.content, amendment.baseContent))
      return decideAmending(asked, amended);
    const written = decideAmending(asked, { ...amended, content: amendment.baseContent });
    return isRefusal(written) ? written : onNewWords(amendment, written as AmendmentWords, stands.content);
  }
}

function notFound(headingOf: string | null) {
  return refuse('NotFound', { what: headingOf === null ? 'provision' : 'division' });
}

// Its sender saw the older words. What touches the newer ones stays on the older, until its owner has seen both.
function onNewWords({ kind }: AmendmentView, written: AmendmentWords, base: Content): RevisedTo {
  if (written.content === null) return written;
  const content = fitted(kind, written.content, { from: written.base, to: base });
  return content === null ? written : { content, text: plainText(content), base, asked: written };
}

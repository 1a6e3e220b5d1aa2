import { type Content, equalContent } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptContent } from './content.js';
import { acceptVoices } from './voices.js';
import { acceptWords, type NotAcceptable, notAcceptable } from './words.js';

export type AmendmentKind = 'ADD' | 'MOD' | 'SUP' | 'NOC' | 'MOVE';
export const LABEL_LIMIT = 40;

export interface AmendmentRequest {
  readonly kind: AmendmentKind;
  /** As it came in: not yet checked. Null where none was sent. */
  readonly content: unknown;
  /** The words the sender saw; null where they did not say. */
  readonly baseContent: unknown;
  /** For ADD: how the new provision is to be labelled. */
  readonly newLabel: string | null;
  /** The symbol of the stakeholder that asks. */
  readonly symbol: string;
}

/** The provision or heading amended, as it stands now. */
export interface Amended {
  readonly provisionId: string;
  readonly content: Content;
  /** True where a division's heading is meant. */
  readonly heading?: boolean;
}

/** What is asked, on the words it is asked of. Nothing stands where a provision is to be added. */
export interface AmendmentWords {
  readonly content: Content | null;
  readonly text: string | null;
  readonly base: Content;
}

export type WordsChanged = Refusal<'ChangedMeanwhile', { currentVersion: number; currentContent: Content }>;
export type NothingChanged = Refusal<'NothingChanged', { provisionId: string }>;
export type AmendingOutcome = AmendmentWords | WordsChanged | NothingChanged | NotAcceptable;

export function decideAmending(request: AmendmentRequest, amended: Amended): AmendingOutcome {
  const { kind, newLabel } = request;
  const label = newLabel === null ? null : acceptWords(newLabel, { field: 'newLabel', most: LABEL_LIMIT });
  if (label !== null) return label;
  if (amended.heading && !ofHeadings.includes(kind)) return notAcceptable('NotOfHeadings', { kind });
  if (kind === 'ADD') return asked(request, []);
  const outdated = compareBase(request.baseContent, amended);
  if (outdated !== null) return outdated;
  return kind === 'MOD' || (kind === 'MOVE' && request.content != null)
    ? reworded(request, amended)
    : withoutWords(request, amended.content);
}

const ofHeadings: readonly AmendmentKind[] = ['MOD', 'SUP', 'NOC'];

function withoutWords({ kind, content }: AmendmentRequest, base: Content): AmendmentWords | NotAcceptable {
  return content == null ? { content: null, text: null, base } : notAcceptable('ContentNotExpected', { kind });
}

function reworded(request: AmendmentRequest, { provisionId, content: base, heading }: Amended): AmendingOutcome {
  const words = asked(request, base);
  if (isRefusal(words) || words.content === null) return words;
  if (heading && !isOneParagraph(words.content)) return notAcceptable('HeadingNotOneParagraph', { field: 'content' });
  if (!equalContent(words.content, base)) return words;
  // Moved with the words that stand: it asks for no words.
  return request.kind === 'MOVE' ? { content: null, text: null, base } : refuse('NothingChanged', { provisionId });
}

function isOneParagraph(content: Content): boolean {
  return content.length === 1 && content[0]?.kind === 'paragraph';
}

function asked({ content, kind, symbol }: AmendmentRequest, base: Content): AmendmentWords | NotAcceptable {
  if (content == null) return notAcceptable('ContentExpected', { kind });
  const words = acceptContent(content);
  if (isRefusal(words)) return words as NotAcceptable;
  return acceptVoices(words.content, symbol, base) ?? { ...words, base };
}

function compareBase(sent: unknown, { content }: Amended): WordsChanged | NotAcceptable | null {
  if (sent == null) return null;
  const seen = acceptContent(sent, 'baseContent');
  // A base without words is what the client saw where the draft has emptied the provision.
  const words = isRefusal(seen) ? (Array.isArray(sent) && sent.length === 0 ? [] : seen) : seen.content;
  if (isRefusal(words)) return words as NotAcceptable;
  const same = equalContent(words as Content, content);
  return same ? null : refuse('ChangedMeanwhile', { currentVersion: 0, currentContent: content });
}

import { type Alternatives, type Block, type Content, equalContent, type Inline, taking } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type Amendment, composite, rebase, settle } from '#lib/merging';
import type { AmendmentView } from '../amendments/amendments.reader.js';

/** What the chair decided about the brackets that a merge would make. */
export interface Decided {
  readonly uncontested: boolean;
  readonly choices: readonly { readonly bracketId: string; readonly optionId: string }[];
}

export interface Together {
  readonly content: Content;
  /** Amendments that were written on other words than those that stand now. */
  readonly rebased: readonly string[];
  /** The brackets that choices were found for. */
  readonly chosen: readonly string[];
}

export type UnknownChoice = Refusal<'UnknownChoice', { bracketId: string }>;

/**
 * The words that stand and all that is asked of them as one bracketed text, as far as the chair has not decided.
 *
 * Each amendment is written anew on the words that stand, so that what was typed or merged meanwhile stays. A choice
 * may also be about a bracket that stood there before; one about a bracket that is nowhere is left to the caller.
 */
export function putTogether(
  current: Content,
  asked: readonly AmendmentView[],
  decided: Decided,
): Together | UnknownChoice {
  const rebased = asked.filter((each) => !equalContent(each.baseContent, current)).map(({ id }) => id);
  const merged = composite(
    current,
    asked.map((each) => rebase(asAmendment(each), each.baseContent, current).amendment),
  );
  if (isRefusal(merged)) throw new Error(`${merged.amendmentId} was given twice.`);
  const opened = new Set<string>(merged.brackets.map(({ id }) => id));
  const newer = decided.choices.filter(({ bracketId }) => opened.has(bracketId));
  const settled = settle(merged, ...(decided.uncontested ? (['uncontested'] as const) : []), newer);
  if (isRefusal(settled)) return refuse('UnknownChoice', { bracketId: settled.bracketId });
  const older = settleOlder(
    settled.content,
    decided.choices.filter(({ bracketId }) => !opened.has(bracketId)),
  );
  return { content: older.content, rebased, chosen: [...newer.map(({ bracketId }) => bracketId), ...older.chosen] };
}

function settleOlder(content: Content, choices: Decided['choices']): Pick<Together, 'content' | 'chosen'> {
  const wanted = new Map(choices.map(({ bracketId, optionId }) => [bracketId, optionId]));
  const chosen: string[] = [];
  const settled = taking(content, <Part extends Block | Inline>(bracket: Alternatives<Part>) => {
    const option = bracket.options.find(({ id }) => id === wanted.get(bracket.id));
    if (option) chosen.push(bracket.id);
    return option;
  });
  return { content: settled, chosen };
}

function asAmendment({ id, symbol, coSponsorSymbols, kind, content }: AmendmentView): Amendment {
  return { id, sponsors: [symbol, ...coSponsorSymbols].sort(), kind, content };
}

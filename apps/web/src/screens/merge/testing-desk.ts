import type { BracketId, Content, Inline, OptionId } from '#lib/drafting';
import type { Bracket, Look, Outcome } from './on-desk.js';

// Things on the desk as the tests of its rules lay them out.

export const line = (...content: readonly Inline[]): Content => [{ kind: 'paragraph', content }];
export const text = (words: string): Inline => ({ kind: 'text', text: words });

/** `['–: shall', 'BRB: may']`: options by sponsor and words. */
export function bracket(id: string, options: readonly string[], more: Partial<Bracket> = {}): Bracket {
  return {
    ...{ __typename: 'DeskBracket', id, provisionId: 'p', level: 'INLINE', standing: false },
    ...{ uncontested: null, chosen: null, linked: [], reservations: [] },
    options: options.map((option, at) => {
      const [sponsor = '', words = ''] = option.split(': ');
      return {
        id: `${id}.${at}`,
        sponsors: sponsor === '–' ? [] : [sponsor],
        amendmentIds: sponsor === '–' ? [] : [`amendment of ${sponsor}`],
        content: words === '' ? [] : line(text(words)),
        text: words,
      };
    }),
    ...more,
  } as Bracket;
}

/** The same bracket in a text: its id, and the words of its options. */
export function inText(id: string, ...options: readonly (readonly Inline[])[]): Inline {
  return {
    kind: 'alternatives',
    id: id as BracketId,
    options: options.map((content, at) => ({ id: `${id}.${at}` as OptionId, sponsors: [], content })),
  };
}

export function outcome(symbol: string, kind: Outcome['outcome']): Outcome {
  const stakeholder = { id: symbol, symbol, name: symbol };
  const amendment = { id: `amendment of ${symbol}`, kind: 'MOD', stakeholder, coSponsors: [] };
  return { outcome: kind, rebase: 'CLEAN', amendment } as unknown as Outcome;
}

export function lookOf(open: readonly Bracket[]): Look {
  return { open } as unknown as Look;
}

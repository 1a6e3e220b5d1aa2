import type { Content } from '#lib/drafting';
import type { AmendmentView } from '../../amendments/amendments.reader.js';
import type { DeskText } from './desk-text.js';

/**
 * The places that a move is about, once the words are settled: the old one, where the words stay or go, and each where
 * they would come to stand. Who asks that nothing be changed asks that they stay.
 */
export function movesOnDesk(
  provisionId: string,
  words: Content,
  asked: readonly AmendmentView[],
): readonly [DeskText, ...DeskText[]] | null {
  const moves = asked.filter(({ kind }) => kind === 'MOVE');
  if (moves.length === 0 || words.length === 0) return null;
  const stays = asked.filter(({ kind, headingOf }) => kind === 'NOC' && headingOf === null);
  const leaving = moves.map((each) => ({ ...each, kind: 'SUP' as const, content: null, baseContent: words }));
  const staying = stays.map((each) => ({ ...each, content: null, baseContent: words }));
  const old: DeskText = {
    site: { kind: 'provision', provisionId },
    current: words,
    asked: [...leaving, ...staying],
    only: new Set(),
  };
  const targets = [...new Set(moves.map(({ afterProvisionId }) => afterProvisionId ?? ''))].sort();
  return [old, ...targets.map((after) => arrival(provisionId, after, { words, moves }))];
}

function arrival(
  from: string,
  after: string,
  { words, moves }: { readonly words: Content; readonly moves: readonly AmendmentView[] },
): DeskText {
  const coming = moves.filter(({ afterProvisionId }) => afterProvisionId === after);
  return {
    site: { kind: 'arrival', from, after },
    current: [],
    asked: coming.map((each) => ({ ...each, kind: 'ADD' as const, content: words, baseContent: [] })),
  };
}

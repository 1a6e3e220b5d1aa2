import { useMemo, useRef } from 'react';
import { useWords } from '../../client/words.js';
import { BracketSigns } from './bracket-signs.js';
import type { Brackets } from './editor-content.js';

/** The signs of brackets for an editor. `opens` where a press on one shows what is known of it. */
export function useBracketSigns(brackets: () => Brackets, opens: boolean) {
  const words = useWords();
  const latest = useRef(brackets);
  latest.current = brackets;
  return useMemo(
    () =>
      BracketSigns.configure({
        brackets: () => latest.current(),
        words: {
          nothing: words.say('bracket.nothing'),
          base: words.say('bracket.base'),
          open: opens ? words.say('bracket.open') : null,
        },
      }),
    [words, opens],
  );
}

import { useState } from 'react';
import { focusOn } from './focus-on.js';
import { bracketPlace } from './hindrance.js';
import type { DeskState } from './use-desk.js';

/** The bracket that the next key is about. Its place is kept and not its id, which changes as others type. */
export function useCurrentBracket({ brackets, gone }: DeskState) {
  const [wanted, setWanted] = useState(0);
  const index = Math.min(wanted, brackets.length - 1);
  const current = brackets[index] ?? null;
  const step = (by: 1 | -1) => {
    let to = document.activeElement?.closest('.desk-bracket') ? index + by : index;
    while (gone.has(brackets[to]?.id ?? '')) to += by;
    if (!brackets[to]) return;
    setWanted(to);
    setTimeout(() => focusOn(bracketPlace(to)));
  };
  // Decided by key, the bracket takes the focus, so that the next step leads on from it.
  const stay = () => setTimeout(() => focusOn(bracketPlace(index)));
  const write = () => setTimeout(() => focusOn(bracketPlace(index), 'words'), 50);
  return { current, index, number: index + 1, turnTo: setWanted, step, stay, write };
}
export type CurrentBracket = ReturnType<typeof useCurrentBracket>;

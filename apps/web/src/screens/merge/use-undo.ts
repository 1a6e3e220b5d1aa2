import { useState } from 'react';
import { UndoMergeDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { focusOn } from './focus-on.js';
import type { Merge } from './on-desk.js';
import type { DeskState } from './use-desk.js';

/** Where it is said why a merge stays. */
export const undoPlace = 'undo-refused';

/** Taking a merge back, after asking. The latest one is what the key means. */
export function useUndo({ provision }: DeskState, onUndone: () => void) {
  const { act, acting, outcome, forget } = useAct(UndoMergeDocument, 'undoMerge', 'Merge');
  const [asked, ask] = useState<Merge | null>(null);
  const merges = provision?.merges ?? [];
  const latest = merges.find(({ may }) => may.includes('undo')) ?? null;
  const undo = async () => {
    if (!asked) return;
    const found = await act({ mergeId: asked.id });
    ask(null);
    if (found.kind === 'done') onUndone();
    else setTimeout(() => focusOn(undoPlace));
  };
  return {
    ...{ merges, latest, asked, ask, undo, acting, outcome, forget },
    askLatest: () => latest && ask(latest),
  };
}

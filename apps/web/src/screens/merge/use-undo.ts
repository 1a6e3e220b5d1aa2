import { useState } from 'react';
import { UndoMergeDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import type { Merge } from './on-desk.js';
import type { DeskState } from './use-desk.js';

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
  };
  const refusedMerge =
    outcome?.kind === 'refused' && outcome.refusal.__typename === 'EditedSince'
      ? (merges.find(({ id }) => id === (outcome.refusal as { mergeId: string }).mergeId) ?? null)
      : null;
  return {
    ...{ merges, latest, asked, ask, undo, acting, outcome, forget, refusedMerge },
    askLatest: () => latest && ask(latest),
  };
}

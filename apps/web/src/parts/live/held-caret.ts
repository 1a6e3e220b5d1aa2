import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect } from 'react';

/** Where somebody was writing when their editor gave way to one on a fresh copy. */
export interface HeldCaret {
  readonly anchor: number;
  readonly head: number;
  /** When the words lost the keyboard; null while they have it. */
  readonly leftAt: number | null;
}

/** Leaving an editor that goes away is no wish to stop. */
const blink = 400;
const frames = 30;

export function isStillWriting(caret: HeldCaret | null, now: number): caret is HeldCaret {
  return caret !== null && (caret.leftAt === null || now - caret.leftAt < blink);
}

/** Puts the keyboard back where it was, once the words are there, unless somebody has taken it elsewhere meanwhile. */
export function useHeldCaret(editor: Editor | null, held: RefObject<HeldCaret | null>): void {
  useEffect(() => {
    const caret = held.current;
    if (!editor || !isStillWriting(caret, Date.now())) return;
    let left = frames;
    let next = 0;
    const attempt = () => {
      if (editor.isDestroyed || !nowhere()) return;
      const end = editor.state.doc.content.size;
      if (end <= 2 && left-- > 0) next = requestAnimationFrame(attempt);
      else editor.commands.focus(null, { scrollIntoView: false }) && select(editor, caret, end);
    };
    attempt();
    return () => cancelAnimationFrame(next);
  }, [editor, held]);
}

function select(editor: Editor, { anchor, head }: HeldCaret, end: number): boolean {
  return editor.commands.setTextSelection({
    from: Math.min(anchor, head, end),
    to: Math.min(Math.max(anchor, head), end),
  });
}

function nowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

export function caretOf({ state: { selection }, isFocused }: Editor): HeldCaret {
  const { anchor, head } = selection;
  return { anchor, head, leftAt: isFocused ? null : Date.now() };
}

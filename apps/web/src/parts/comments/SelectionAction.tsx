import { type CSSProperties, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../ui/Button.js';
import { type SelectedWords, selectedWords } from '../content/selected-words.js';

interface SelectionActionProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly children: ReactNode;
  readonly onTake: (words: SelectedWords) => void;
}

interface Found {
  readonly words: SelectedWords;
  readonly top: number;
  readonly left: number;
}

/** A button that stands under selected words as long as they are selected. */
export function SelectionAction({ root, text, children, onTake }: SelectionActionProps) {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const look = () => {
      const words = root.current && selectedWords(root.current, text);
      setFound(words && root.current ? { words, ...placeUnderSelection(root.current) } : null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root, text]);
  if (!found) return null;
  return (
    <div
      className="selection-action"
      style={{ '--top': `${found.top}px`, '--left': `${found.left}px` } as CSSProperties}
    >
      <Button
        size="small"
        kind="main"
        onPress={() => {
          onTake(found.words);
          getSelection()?.removeAllRanges();
        }}
      >
        {children}
      </Button>
    </div>
  );
}

function placeUnderSelection(root: HTMLElement): { top: number; left: number } {
  const range = getSelection()?.getRangeAt(0).getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  if (!range) return { top: 0, left: 0 };
  return {
    top: range.bottom - frame.top + 6,
    left: Math.max(0, Math.min(range.left - frame.left, frame.width - 190)),
  };
}

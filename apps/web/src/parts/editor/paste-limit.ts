import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Signs that may be put into one provision at once: many times the longest in any treaty, and still read at once. */
export const mostPasted = 40_000;

interface PasteLimitOptions {
  /** Hears the words that were not put in, to keep them for their author. */
  readonly onTooMuch: (words: string) => void;
}

/**
 * Refuses what is too much to be pasted or dropped at once, before the editor tries to read it: five megabytes would
 * hold the page for a minute, and the server would take none of it.
 */
export const PasteLimit = Extension.create<PasteLimitOptions>({
  name: 'pasteLimit',
  addOptions: () => ({ onTooMuch: () => undefined }),
  addProseMirrorPlugins() {
    const { onTooMuch } = this.options;
    const refuse = (event: Event, data: DataTransfer | null) => {
      const words = data === null ? null : tooMuch(data.getData('text/plain'), data.getData('text/html'));
      if (words === null) return false;
      event.preventDefault();
      onTooMuch(words);
      return true;
    };
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_, event) => refuse(event, event.clipboardData),
            drop: (view, event) => (view.dragging ? false : refuse(event, event.dataTransfer)),
          },
        },
      }),
    ];
  },
});

/** The words, where they are too many; null where they may go in. Marks and styles weigh as well, but less. */
export function tooMuch(plain: string, html: string): string | null {
  if (plain.length <= mostPasted && html.length <= mostPasted * 10) return null;
  return plain === '' ? html : plain;
}

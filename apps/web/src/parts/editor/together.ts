import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { redo, undo, yCursorPlugin, ySyncPlugin } from '@tiptap/y-tiptap';
import type { Body, Copy, Face } from '../../live/index.js';
import { caretOf, selectionOf } from './carets.js';
import { lastingUndo } from './lasting-undo.js';
import { withoutOptions } from './without-options.js';

export interface Together {
  /** The words of one provision: `bodyIn(connection.copy, provisionId)`. */
  readonly body: Body;
  readonly awareness: Copy['awareness'];
}

/**
 * Lets an editor of the drafting schema edit a provision's words together with others. Undo takes back one's own edits
 * only. Words pasted in come without the brackets they stood in elsewhere.
 *
 * Give the editor no `content` and no other undo: both come from here.
 */
export function together({ body, awareness }: Together): Extension {
  return Extension.create({
    name: 'together',
    addProseMirrorPlugins: () => [
      ySyncPlugin(body),
      yCursorPlugin(awareness, {
        cursorBuilder: (user) => caretOf(user as Face),
        selectionBuilder: (user) => selectionOf(user as Face),
      }),
      lastingUndo(),
      new Plugin({ props: { transformPasted: withoutOptions } }),
    ],
    addKeyboardShortcuts() {
      return {
        'Mod-z': ({ editor }) => undo(editor.state),
        'Mod-y': ({ editor }) => redo(editor.state),
        'Shift-Mod-z': ({ editor }) => redo(editor.state),
      };
    },
  });
}

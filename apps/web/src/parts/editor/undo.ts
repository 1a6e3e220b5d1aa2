import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';

/** Undo for words edited alone; the drafting room has its own, which takes back only one's own words. */
export const Undo = Extension.create({
  name: 'undo',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const take = (command: typeof undo) => () => command(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': take(undo), 'Mod-y': take(redo), 'Mod-Shift-z': take(redo) };
  },
});

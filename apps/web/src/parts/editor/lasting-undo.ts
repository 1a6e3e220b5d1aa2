import type { Plugin } from '@tiptap/pm/state';
import { yUndoPlugin, yUndoPluginKey } from '@tiptap/y-tiptap';

/**
 * Undo of one's own edits, for as long as the editor is there.
 *
 * Whenever a plugin is added to an editor, as React's binding adds one, all others begin anew, and that of y-tiptap ends
 * its manager of undo for good with its first end. Here the manager is set to work again each time it begins.
 */
export function lastingUndo(): Plugin {
  const plugin: Plugin = yUndoPlugin();
  const begin = plugin.spec.view!;
  plugin.spec.view = (view) => {
    const { undoManager } = yUndoPluginKey.getState(view.state);
    undoManager.trackedOrigins.add(undoManager);
    undoManager.doc.on('afterTransaction', undoManager.afterTransactionHandler);
    return begin.call(plugin, view);
  };
  return plugin;
}

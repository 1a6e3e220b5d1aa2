import { Extension } from '@tiptap/core';
import { nextSign } from './next-sign.js';

const deepest = 4;

/** Keys inside dashed and lettered items: Enter goes on counting, Tab and Shift-Tab change the depth. */
export const ItemKeys = Extension.create({
  name: 'itemKeys',
  addKeyboardShortcuts() {
    const deepen = (by: number) => () => {
      const { $from } = this.editor.state.selection;
      if ($from.parent.type.name !== 'item') return false;
      const depth = Math.max(0, Math.min(deepest, Number($from.parent.attrs['depth']) + by));
      return this.editor.commands.updateAttributes('item', { depth });
    };
    return {
      Enter: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.parent.type.name !== 'item') return false;
        if ($from.parent.content.size === 0) return this.editor.commands.setNode('paragraph');
        const sign = nextSign(String($from.parent.attrs['sign']));
        const { depth } = $from.parent.attrs;
        // A block split at its end gives a plain paragraph, so the new half is made an item again.
        return this.editor
          .chain()
          .splitBlock({ keepMarks: true })
          .setNode('item', { sign, depth, options: $from.parent.attrs['options'] })
          .run();
      },
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'item') return false;
        return this.editor.commands.setNode('paragraph');
      },
      Tab: deepen(1),
      'Shift-Tab': deepen(-1),
      'Mod-b': () => this.editor.commands.toggleMark('strong'),
      'Mod-i': () => this.editor.commands.toggleMark('emphasis'),
    };
  },
});

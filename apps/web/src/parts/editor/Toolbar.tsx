import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Toolbar as AriaToolbar, ToggleButton } from 'react-aria-components';
import { useWords } from '../../client/words.js';

/** The little that treaty text needs: stress, items, the two heights. Reached by Alt-F10 or Shift-Tab. */
export function Toolbar({ editor }: { readonly editor: Editor }) {
  const words = useWords();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      strong: now.isActive('strong'),
      emphasis: now.isActive('emphasis'),
      superscript: now.isActive('superscript'),
      subscript: now.isActive('subscript'),
      item: now.isActive('item'),
    }),
  });
  const mark = (name: 'strong' | 'emphasis' | 'superscript' | 'subscript') => () =>
    editor.chain().focus().toggleMark(name).run();
  const toggleItem = () => {
    const chain = editor.chain().focus();
    (on.item ? chain.setNode('paragraph') : chain.setNode('item', { sign: '–', depth: 0 })).run();
  };
  return (
    <AriaToolbar className="editor-toolbar" aria-label={words.say('editor.toolbar')}>
      <ToggleButton isSelected={on.strong} onPress={mark('strong')} aria-label={words.say('editor.strong')}>
        <strong aria-hidden="true">B</strong>
      </ToggleButton>
      <ToggleButton isSelected={on.emphasis} onPress={mark('emphasis')} aria-label={words.say('editor.emphasis')}>
        <em aria-hidden="true">i</em>
      </ToggleButton>
      <ToggleButton
        isSelected={on.superscript}
        onPress={mark('superscript')}
        aria-label={words.say('editor.superscript')}
      >
        <span aria-hidden="true">
          x<sup>2</sup>
        </span>
      </ToggleButton>
      <ToggleButton isSelected={on.subscript} onPress={mark('subscript')} aria-label={words.say('editor.subscript')}>
        <span aria-hidden="true">
          x<sub>2</sub>
        </span>
      </ToggleButton>
      <ToggleButton isSelected={on.item} onPress={toggleItem}>
        {words.say('editor.item')}
      </ToggleButton>
    </AriaToolbar>
  );
}

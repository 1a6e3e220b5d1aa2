import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { useWords } from '../../client/words.js';
import { bodyIn, together } from '../../live/index.js';
import { BracketSigns, bracketsChanged } from '../../parts/editor/bracket-signs.js';
import { ItemKeys } from '../../parts/editor/item-keys.js';
import { PasteLimit } from '../../parts/editor/paste-limit.js';
import { draftingSchema } from '../../parts/editor/schema.js';
import type { DraftRoom } from './use-draft-room.js';
import { useLiveBrackets } from './use-live-brackets.js';

interface LiveWordsProps {
  readonly room: DraftRoom;
  readonly provisionId: string;
  /** How the provision is called, for those who hear the page. */
  readonly name: string;
  readonly onFocus: (focused: boolean) => void;
  /** Words that were too many to be pasted at once. */
  readonly onTooMuch: (words: string) => void;
}

/** The words of one provision as everybody in the room has them now; editable for those who write. */
export function LiveWords({ room, provisionId, name, onFocus, onTooMuch }: LiveWordsProps) {
  const words = useWords();
  const body = bodyIn(room.copy, provisionId);
  const { brackets, turn } = useLiveBrackets(room.copy, provisionId);
  const editor = useEditor(
    {
      extensions: [
        ...draftingSchema,
        ItemKeys,
        PasteLimit.configure({ onTooMuch }),
        BracketSigns.configure({
          brackets: () => brackets.current,
          words: {
            nothing: words.say('bracket.nothing'),
            base: words.say('bracket.base'),
            open: words.say('bracket.open'),
          },
        }),
        ...(body ? [together({ body, awareness: room.copy.awareness })] : []),
      ],
      editable: room.write,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-readonly': String(!room.write),
          'aria-label': words.say('draft.provisionEditor', { provision: name }),
        },
      },
      onFocus: () => onFocus(true),
      onBlur: () => onFocus(false),
    },
    [body],
  );

  useEffect(() => {
    if (editor && editor.isEditable !== room.write) editor.setEditable(room.write, false);
  }, [editor, room.write]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn says that the brackets have changed
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(bracketsChanged, true));
  }, [editor, turn]);

  return (
    <div className="live-words" data-editable={room.write || undefined}>
      <EditorContent editor={editor} />
    </div>
  );
}

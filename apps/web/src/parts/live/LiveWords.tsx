import { EditorContent, useEditor } from '@tiptap/react';
import { type RefObject, use, useEffect, useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { bodyIn } from '../../live/index.js';
import { BracketHandles } from '../content/Bracket.js';
import { bracketsChanged } from '../editor/bracket-signs.js';
import { ItemKeys } from '../editor/item-keys.js';
import { PasteLimit } from '../editor/paste-limit.js';
import { draftingSchema } from '../editor/schema.js';
import { Toolbar } from '../editor/Toolbar.js';
import { together } from '../editor/together.js';
import { useBracketSigns } from '../editor/use-bracket-signs.js';
import { caretOf, type HeldCaret, useHeldCaret } from './held-caret.js';
import { useLiveBrackets } from './use-live-brackets.js';
import type { LiveRoom } from './use-live-room.js';

interface LiveWordsProps {
  readonly room: LiveRoom;
  readonly provisionId: string;
  /** How the provision is called, for those who hear the page. */
  readonly name: string;
  /** False for who only reads, and where the provision is closed to them. */
  readonly write: boolean;
  /** The id of what says that it is closed. */
  readonly closedBy: string | null;
  /** Outlives this editor, for the one that comes after a refusal. */
  readonly caret: RefObject<HeldCaret | null>;
  readonly onFocus: (focused: boolean) => void;
  /** Shows the tools of writing above the words. */
  readonly tools?: boolean;
  /** Words that were too many to be pasted at once. */
  readonly onTooMuch: (words: string) => void;
}

/** The words of one provision as everybody in the room has them now; editable for those who write. */
export function LiveWords(props: LiveWordsProps) {
  const { room, provisionId, write, caret, onFocus, onTooMuch, tools = false } = props;
  const body = bodyIn(room.copy, provisionId);
  const { brackets, turn } = useLiveBrackets(room.copy, provisionId);
  const signs = useBracketSigns(() => brackets.current, use(BracketHandles));
  const editorProps = useEditorProps(props);
  const editor = useEditor(
    {
      extensions: [
        ...draftingSchema,
        ItemKeys,
        PasteLimit.configure({ onTooMuch }),
        signs,
        ...(body ? [together({ body, awareness: room.copy.awareness })] : []),
      ],
      editable: write,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps,
      onFocus: () => onFocus(true),
      onBlur: ({ editor: left }) => {
        caret.current = { ...caretOf(left), leftAt: Date.now() };
        onFocus(false);
      },
      onTransaction: ({ editor: written }) => {
        if (written.isFocused) caret.current = caretOf(written);
      },
    },
    [body],
  );
  useHeldCaret(editor, caret);
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.setOptions({ editable: write, editorProps });
  }, [editor, write, editorProps]);
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(bracketsChanged, turn));
  }, [editor, turn]);

  return (
    <div className="live-words" data-editable={write || undefined}>
      {tools && write && editor && <Toolbar editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}

/** What those are told who hear the page; a closed provision can be gone to by keyboard, to hear that it is closed. */
function useEditorProps({ name, write, closedBy }: LiveWordsProps) {
  const words = useWords();
  return useMemo(() => {
    const attributes = {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-readonly': String(!write),
      'aria-label': words.say('draft.provisionEditor', { provision: name }),
      ...(closedBy !== null && { 'aria-describedby': closedBy, tabindex: '0' }),
    };
    return { attributes };
  }, [name, write, closedBy, words]);
}

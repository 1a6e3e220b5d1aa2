import { EditorContent, useEditor } from '@tiptap/react';
import { useId, useMemo, useState } from 'react';
import { type Content, contentKey } from '#lib/drafting';
import { contentOf } from './content-of.js';
import { bracketFacts, toDocument } from './editor-content.js';
import { ItemKeys } from './item-keys.js';
import { PasteLimit } from './paste-limit.js';
import { draftingSchema } from './schema.js';
import { Toolbar } from './Toolbar.js';
import { TooMuchPasted } from './TooMuchPasted.js';
import { Undo } from './undo.js';
import { useBracketSigns } from './use-bracket-signs.js';

interface ContentEditorProps {
  readonly label: string;
  readonly hint?: string;
  /** The words it opens with; later values are not looked at, because the words in the editor are the author's. */
  readonly start: Content;
  readonly onChange: (content: Content) => void;
}

/** An editor for words that one person writes: a position, an amendment. */
export function ContentEditor({ label, hint, start, onChange }: ContentEditorProps) {
  const id = useId();
  const brackets = useMemo(() => bracketFacts(start), [start]);
  const [pasted, setPasted] = useState<string | null>(null);
  const signs = useBracketSigns(() => brackets, false);
  const editor = useEditor({
    extensions: [...draftingSchema, ItemKeys, Undo, PasteLimit.configure({ onTooMuch: setPasted }), signs],
    content: toDocument(start),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        class: 'treaty writing',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}label`,
        ...(hint && { 'aria-describedby': `${id}hint` }),
      },
    },
    onUpdate: ({ editor: changed }) => onChange(contentOf(changed.getJSON(), brackets)),
  });
  return (
    <div className="stack content-editor" data-tight>
      <span className="label" id={`${id}label`}>
        {label}
      </span>
      {hint && (
        <span className="hint" id={`${id}hint`}>
          {hint}
        </span>
      )}
      <div className="writing-frame">
        {editor && <Toolbar editor={editor} />}
        <EditorContent editor={editor} />
      </div>
      {pasted !== null && <TooMuchPasted pasted={pasted} letGo={() => setPasted(null)} />}
    </div>
  );
}

/** Whether two contents say the same, ids of brackets aside; cheap enough for every keystroke. */
export function sameWords(one: Content, other: Content): boolean {
  return contentKey(one) === contentKey(other);
}

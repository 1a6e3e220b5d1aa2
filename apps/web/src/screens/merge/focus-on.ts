/** Puts the focus on a place of the page or, with `words`, into the editor or field in it. */
export function focusOn(id: string, what: 'place' | 'words' = 'place'): void {
  const place = document.getElementById(id);
  const field = what === 'words' ? place?.querySelector<HTMLElement>('textarea, [contenteditable=true]') : null;
  const found = field ?? place;
  found?.focus({ preventScroll: true });
  if (field?.isContentEditable) caretToEnd(field);
  found?.scrollIntoView({ block: 'nearest' });
}

// Whoever begins from an option writes on where its words end.
function caretToEnd(editor: HTMLElement): void {
  const selection = getSelection();
  selection?.selectAllChildren(editor.lastElementChild ?? editor);
  selection?.collapseToEnd();
}

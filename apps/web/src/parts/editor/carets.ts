import type { Face } from '../../live/index.js';

/** Where somebody else's cursor is, with their name on it. */
export function caretOf({ name, delegation, colour }: Face): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.style.setProperty('--caret', colour);
  const flag = document.createElement('span');
  flag.className = 'caret-name';
  flag.textContent = delegation === null ? name : `${name} (${delegation})`;
  caret.append(flag);
  return caret;
}

export function selectionOf({ colour }: Face): { class: string; style: string } {
  return { class: 'caret-selection', style: `--caret: ${colour}` };
}

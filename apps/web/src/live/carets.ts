import type { Awareness } from 'y-protocols/awareness';

/** Somebody else in the draft, as the server names them. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly delegation: string | null;
  readonly colour: string;
}

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

/** Everybody else who is here, each person once, by name. */
export function othersIn(awareness: Awareness): readonly Face[] {
  const faces = new Map<string, Face>();
  for (const [client, { user }] of awareness.getStates() as Map<number, { user?: Face }>)
    if (client !== awareness.clientID && user?.id) faces.set(user.id, user);
  return [...faces.values()].sort((one, other) => one.name.localeCompare(other.name));
}

import type { Awareness } from 'y-protocols/awareness';

/** Somebody else in the draft, as the server names them. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly delegation: string | null;
  readonly colour: string;
}

/** Everybody else who is here, each person once, by name. */
export function othersIn(awareness: Awareness): readonly Face[] {
  const faces = new Map<string, Face>();
  for (const [client, { user }] of awareness.getStates() as Map<number, { user?: Face }>)
    if (client !== awareness.clientID && user?.id) faces.set(user.id, user);
  return [...faces.values()].sort((one, other) => one.name.localeCompare(other.name));
}

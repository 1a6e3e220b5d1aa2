import { remember, remembered } from './remembered.js';

/** Who was signed in at this device when the server last said so. */
export interface LastViewer {
  readonly id: string;
  readonly name: string;
}

/** Null where nobody was, or where they signed out. */
export function lastViewer(): LastViewer | null {
  try {
    const found = JSON.parse(remembered('viewer') ?? 'null') as Partial<LastViewer> | null;
    return found?.id && found.name ? { id: found.id, name: found.name } : null;
  } catch {
    return null;
  }
}

/** Calls back when another page of this browser has somebody else, or nobody. Answers with how to stop. */
export function onOtherViewer(hear: () => void): () => void {
  const heard = ({ key, oldValue, newValue }: StorageEvent) => {
    if (key === 'caucus.viewer' && oldValue !== null && oldValue !== newValue) hear();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

export function rememberViewer(viewer: LastViewer | null): void {
  remember('viewer', viewer && JSON.stringify({ id: viewer.id, name: viewer.name }));
}

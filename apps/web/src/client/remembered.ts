// Private windows and locked-down machines switch storage off: then nothing is remembered, and everything still works.

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`caucus.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(`caucus.${name}`);
    else localStorage.setItem(`caucus.${name}`, value);
    return true;
  } catch {
    return false;
  }
}

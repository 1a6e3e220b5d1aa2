/** What the chair can do without leaving the keyboard. */
export type DeskCommand =
  | { readonly kind: 'bracket'; readonly step: 1 | -1 }
  | { readonly kind: 'option'; readonly at: number }
  | { readonly kind: 'provision'; readonly step: 1 | -1 }
  | { readonly kind: 'keep' | 'compromise' | 'uncontested' | 'onlyOpen' | 'publish' | 'undo' | 'help' };

export interface Press {
  readonly key: string;
  /** The key's place, because French keyboards write figures with the shift key only. */
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** True in a field or a list, where letters are words. */
  readonly typing: boolean;
  /** False where someone who speaks to the computer has switched single letters off. */
  readonly letters: boolean;
}

const byLetter: Readonly<Record<string, DeskCommand>> = {
  j: { kind: 'bracket', step: 1 },
  k: { kind: 'bracket', step: -1 },
  n: { kind: 'provision', step: 1 },
  p: { kind: 'provision', step: -1 },
  c: { kind: 'compromise' },
  u: { kind: 'uncontested' },
  o: { kind: 'onlyOpen' },
  z: { kind: 'undo' },
  '?': { kind: 'help' },
};

export function commandFor({ key, code, ctrl, alt, shift, typing, letters }: Press): DeskCommand | null {
  if (ctrl) return key === 'Enter' ? { kind: 'publish' } : null;
  if (alt || typing || !letters) return null;
  const figure = figureOf(key, shift ? '' : code);
  if (figure === 0) return { kind: 'keep' };
  if (figure !== null) return { kind: 'option', at: figure - 1 };
  return byLetter[key.toLowerCase()] ?? null;
}

function figureOf(key: string, code: string): number | null {
  const figure = /^\d$/.exec(key)?.[0] ?? /^Digit(\d)$/.exec(code)?.[1];
  return figure === undefined ? null : Number(figure);
}

import { type MouseEvent, useState } from 'react';

/** A bracket somebody looks into: where it stands, and the sign they pressed. */
export interface AskedBracket {
  /** Empty for the first of its provision. */
  readonly bracketId: string;
  readonly provisionId: string | null;
  readonly divisionId: string | null;
  readonly sign: HTMLElement;
}

/**
 * Hears of presses on brackets anywhere in the text, also on those that an editor draws; a button's Enter is a press
 * too. Words between the signs are left alone, because who writes puts the cursor there.
 */
export function useAskedBracket() {
  const [asked, setAsked] = useState<AskedBracket | null>(null);
  const hear = ({ target }: MouseEvent) => {
    const found = target instanceof Element ? askedAt(target) : null;
    if (found) setAsked(found);
  };
  return { asked, hear, turnTo: setAsked, close: () => setAsked(null) };
}

function askedAt(target: Element): AskedBracket | null {
  const sign = target.closest<HTMLElement>('.bracket-sign, .sponsors, .state-mark[data-bracket-handle]');
  const named = sign?.closest<HTMLElement>('[data-bracket-handle], [data-bracket]');
  if (!sign || !named) return null;
  return {
    bracketId: named.dataset['bracketHandle'] ?? named.dataset['bracket'] ?? '',
    provisionId: sign.closest<HTMLElement>('[data-provision]')?.dataset['provision'] ?? null,
    divisionId: sign.closest<HTMLElement>('[data-division]')?.dataset['division'] ?? null,
    sign,
  };
}

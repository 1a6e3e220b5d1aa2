import { useState } from 'react';
import type { Category, LetterInput } from '#lib/contract';
import { bodyCategories } from '#lib/registration';
import { type Locale, locales, say } from '#lib/words';
import { useWords } from '../../client/words.js';

export interface Draft {
  readonly subject: string;
  readonly body: string;
}

/** A letter as it is being written in each of its languages; it begins as the catalogue has it. */
export function useLetter() {
  const { locale: own } = useWords();
  const [drafts, setDrafts] = useState<Readonly<Record<Locale, Draft>>>(fromCatalogue);
  const [writing, write] = useState<Locale>(own);
  const [categories, setCategories] = useState<readonly Category[]>(bodyCategories);
  const [languages, setLanguages] = useState<readonly Locale[]>(locales);
  const set = (part: Partial<Draft>) => setDrafts({ ...drafts, [writing]: { ...drafts[writing], ...part } });
  // One's own language first: who reads none of ours gets the first.
  const order = [own, ...locales.filter((each) => each !== own)].filter((each) => languages.includes(each));
  const input: LetterInput = {
    categories: [...categories],
    // With every language ticked nobody is left out, whatever language their contact is noted with.
    languages: languages.length === locales.length ? null : [...languages],
    words: order.map((locale) => ({ locale, ...drafts[locale] })),
  };
  return {
    input,
    languages,
    writing,
    write,
    words: drafts[writing],
    set,
    toggle: (category: Category, on: boolean) =>
      setCategories(bodyCategories.filter((each) => (each === category ? on : categories.includes(each)))),
    speak: (language: Locale, on: boolean) =>
      setLanguages(locales.filter((each) => (each === language ? on : languages.includes(each)))),
  };
}

function fromCatalogue(): Readonly<Record<Locale, Draft>> {
  const drafts = locales.map((locale) => {
    const draft = { subject: say(locale, 'mail.invitation.subject'), body: say(locale, 'mail.invitation.body') };
    return [locale, draft] as const;
  });
  return Object.fromEntries(drafts) as Record<Locale, Draft>;
}

export type Letter = ReturnType<typeof useLetter>;

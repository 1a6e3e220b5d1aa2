import { useState } from 'react';
import type { Category, LetterInput } from '#lib/contract';
import { bodyCategories } from '#lib/registration';
import { type Locale, say } from '#lib/words';
import { useWords } from '../../client/words.js';

/** A letter as it is being written; it begins as the catalogue has it in its language. */
export function useLetter() {
  const { locale: own } = useWords();
  const [locale, setLocale] = useState<Locale>(own);
  const [subject, setSubject] = useState(say(own, 'mail.invitation.subject'));
  const [body, setBody] = useState(say(own, 'mail.invitation.body'));
  const [categories, setCategories] = useState<readonly Category[]>(bodyCategories);
  const speak = (next: Locale) => {
    // Words of one's own are not written over.
    if (subject === say(locale, 'mail.invitation.subject')) setSubject(say(next, 'mail.invitation.subject'));
    if (body === say(locale, 'mail.invitation.body')) setBody(say(next, 'mail.invitation.body'));
    setLocale(next);
  };
  const toggle = (category: Category, on: boolean) =>
    setCategories(bodyCategories.filter((each) => (each === category ? on : categories.includes(each))));
  const input: LetterInput = { categories: [...categories], subject, body, locale };
  return { input, setSubject, setBody, speak, toggle };
}

export type Letter = ReturnType<typeof useLetter>;

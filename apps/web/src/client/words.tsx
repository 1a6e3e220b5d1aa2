import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Facts, type Family, isLocale, type Key, type Locale, preferredLocale, say, sayKind } from '#lib/words';
import { remember, remembered } from './remembered.js';

/** Every string on the screen comes through here; `facts` are put into the sentence of the catalogue. */
export interface Words {
  readonly locale: Locale;
  say(key: Key, facts?: Facts): string;
  sayKind(family: Family, kind: string, facts?: Facts): string;
  setLocale(locale: Locale): void;
  /** Where nobody has chosen a language on this device: the one in which they were written to. */
  suggestLocale(locale: Locale): void;
}

const Spoken = createContext<Words | null>(null);

export function WordsProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(firstLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const words = useMemo<Words>(
    () => ({
      locale,
      say: (key, facts) => say(locale, key, facts),
      sayKind: (family, kind, facts) => sayKind(locale, family, kind, facts),
      setLocale: (chosen) => {
        remember('locale', chosen);
        setLocale(chosen);
      },
      suggestLocale: (suggested) => {
        if (remembered('locale') === null) setLocale(suggested);
      },
    }),
    [locale],
  );
  return (
    <I18nProvider locale={locale}>
      <Spoken value={words}>{children}</Spoken>
    </I18nProvider>
  );
}

export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('WordsProvider is missing');
  return words;
}

function firstLocale(): Locale {
  const kept = remembered('locale');
  return kept !== null && isLocale(kept) ? kept : preferredLocale(navigator.languages);
}

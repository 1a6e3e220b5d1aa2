import type { ImportFinding } from './refusals.js';

export interface TitleLine {
  readonly words: string;
  readonly line: number;
}

/**
 * The title among the headings at the top: the first whose words recur most in the text, since collections put
 * headings of their own, often in another language, above a text. The others are findings.
 */
export function chooseTitle(
  headings: readonly TitleLine[],
  source: string,
): { readonly title: string; readonly findings: readonly ImportFinding[] } {
  const words = new Map<string, number>();
  for (const [word] of source.toLowerCase().matchAll(/\p{L}{3,}/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  const recurring = ({ words: heading }: TitleLine) => {
    const own = heading.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    return own.length === 0 ? 0 : own.filter((word) => (words.get(word) ?? 0) > 1).length / own.length;
  };
  const best = headings.reduce<TitleLine | null>(
    (chosen, each) => (chosen === null || recurring(each) > recurring(chosen) ? each : chosen),
    null,
  );
  const aside = headings.filter((each) => each !== best);
  return {
    title: best?.words ?? '',
    findings: aside.map(({ words: heading, line }) => ({ kind: 'HeadingSetAside', line, facts: { words: heading } })),
  };
}

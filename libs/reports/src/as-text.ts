import { plainText, redline, redlineText } from '#lib/drafting';
import { type Locale, say } from '#lib/words';
import type { DraftedSection } from './section.js';

/** A sealed report as it is set in plain text. */
export interface TextOfReport {
  readonly language: Locale;
  /** How it is called and of what meeting. */
  readonly title: string;
  readonly note: string;
  readonly sections: readonly Pick<DraftedSection, 'title' | 'content' | 'changes'>[];
  readonly sha256: string;
}

/** The report for a file of plain text: its sections, changes of words as `{+inserted+}` and `[-deleted-]`, its digest. */
export function reportAsText({ language, title, note, sections, sha256 }: TextOfReport): string {
  const parts = [title, ...(note === '' ? [] : [note])];
  for (const section of sections) {
    parts.push(`${section.title}\n${'='.repeat([...section.title].length)}`, plainText(section.content));
    for (const { cited, before, after } of section.changes)
      parts.push(`${say(language, 'report.provision', { cited })}\n${redlineText(redline(before, after))}`);
  }
  return `${[...parts, `SHA-256 ${sha256}`].filter((part) => part !== '').join('\n\n')}\n`;
}

import type { TextComposite } from '#lib/merging';
import { say } from '#lib/words';
import { locale } from './locale.js';

/** Tells on stderr which delegation asks for two things at one place. */
export function tellVoices({ findings, provisions }: TextComposite): void {
  const cited = new Map<string, string>(
    provisions.map(({ id, number, label }) => [id, [number, label].filter((part) => part !== null).join('  ') || id]),
  );
  for (const { sponsor, amendments, provision, agree } of findings) {
    const facts = { sponsor, provision: cited.get(provision) ?? provision, symbols: amendments.join(', ') };
    process.stderr.write(`${say(locale, agree ? 'cli.twoVoicesAgree' : 'cli.twoVoices', facts)}\n`);
  }
}

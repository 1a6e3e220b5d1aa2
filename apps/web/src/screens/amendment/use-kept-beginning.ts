import { liveServer } from '../../client/live-server.js';
import { useSession } from '../../client/session.js';
import { becameAmendment } from '../../live/kept-on-device.js';
import type { KeptWords } from '../../live/kept-words.js';
import { keptIn } from '../../parts/kept/kept-address.js';
import { useWordsHere } from '../../parts/kept/use-words-here.js';

/** Words on this device that an amendment begins with. */
export interface KeptBeginning {
  readonly words: KeptWords;
  /** They were filed: they say so from now on. */
  became(amendment: string): Promise<void>;
}

/** What the address names; null where it names nothing that is here, undefined while that is looked for. */
export function useKeptBeginning(search: URLSearchParams): KeptBeginning | null | undefined {
  const person = useSession().me?.person?.id ?? null;
  const here = useWordsHere();
  const asked = keptIn(search);
  if (asked === null || person === null) return null;
  if (here === null) return undefined;
  const words = here.find(({ draft }) => draft === asked.draft)?.kept.find(({ id }) => id === asked.id);
  if (!words) return null;
  const of = { server: liveServer(), person, draft: asked.draft };
  return { words, became: (amendment) => becameAmendment(of, asked.id, amendment).catch(() => undefined) };
}

import * as Y from 'yjs';
import { isRefusal, refuse } from '#lib/foundation';
import { type Decoded, decode } from './decode.js';
import { type Effort, spendOnPlacing } from './effort.js';
import { judgeContent } from './judge-content.js';
import { type Deletions, judgeDeletes } from './judge-deletes.js';
import type { Limits } from './limits.js';
import { type Home, type Homes, onPaper } from './paper.js';
import type { JudgeRefusal, Verdict } from './verdict.js';

/**
 * Judges an update that a client sent, before Yjs may touch the document with it.
 *
 * Yjs trusts its peers. What is admitted here goes in whole and at once, writes only inside bodies and only what the
 * drafting schema knows, and names every client id that it writes under. The document is only looked at.
 */
export function judge(doc: Y.Doc, update: Uint8Array, limits: Limits): Verdict | JudgeRefusal {
  const decoded = decode(doc, update, limits);
  if (decoded === 'Gap') return { kind: 'Gap' };
  if (isRefusal(decoded)) return decoded;
  const { otherwise } = decoded.again;
  if (otherwise !== null) return refuse('ForeignClient', { client: otherwise });
  const homes = onPaper(doc, decoded);
  if (homes === 'Gap') return { kind: 'Gap' };
  if (isRefusal(homes)) return homes as JudgeRefusal;
  const written = judgeWriting(doc, homes);
  if (isRefusal(written)) return written as JudgeRefusal;
  const effort: Effort = { left: limits.effort };
  const ground = spendOnPlacing(doc, decoded, homes, effort);
  const deletions = judgeDeletes(ground, decoded, homes);
  if (effort.left < 0) return refuse('TooLarge', { limit: limits.effort });
  if (deletions === 'Gap') return { kind: 'Gap' };
  if (isRefusal(deletions)) return deletions as JudgeRefusal;
  const found = { deletions, written: written as ReadonlySet<string>, cost: limits.effort - effort.left };
  return admitted(decoded, { ...found, structs: homes.size + ground.cuts, types: typesAmong(homes) });
}

function typesAmong(homes: Homes): number {
  let count = 0;
  for (const struct of homes.keys()) if (struct instanceof Y.Item && struct.content instanceof Y.ContentType) count++;
  return count;
}

function judgeWriting(doc: Y.Doc, homes: Homes): ReadonlySet<string> | JudgeRefusal {
  const provisions = new Set<string>();
  for (const [struct, home] of homes) {
    if (home.place.kind === 'inside') provisions.add(home.place.provision);
    const refused = struct instanceof Y.Item ? judgeContent(doc, struct, home) : null;
    if (refused !== null) return placed(refused, home);
  }
  return provisions;
}

// Its author's other words may be written again, so it matters where these were to stand.
function placed(refused: JudgeRefusal, { place }: Home): JudgeRefusal {
  return place.kind === 'inside' ? ({ ...refused, provision: place.provision } as JudgeRefusal) : refused;
}

interface Found {
  readonly written: ReadonlySet<string>;
  readonly deletions: Deletions;
  readonly cost: number;
  readonly structs: number;
  readonly types: number;
}

function admitted({ update, fresh, again }: Decoded, { written, deletions, ...sizes }: Found): Verdict {
  const authors = [...new Set([...fresh.keys(), ...again.more])];
  if (fresh.size === 0 && deletions.count === 0) return { kind: 'Nothing', authors };
  return {
    kind: 'Admitted',
    update,
    authors,
    provisions: new Set([...written, ...deletions.provisions]),
    tidied: deletions.tidied,
    tidying: deletions.tidying,
    ...sizes,
  };
}

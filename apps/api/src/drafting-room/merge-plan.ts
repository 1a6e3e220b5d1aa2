import type { Content } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { type Decided, putTogether, type Together, type UnknownChoice } from './put-together.js';

/** A provision to be added, or one that an earlier merge has added under the same label. */
export interface Addition {
  readonly label: string | null;
  /** Null where it is not there yet. */
  readonly provisionId: string | null;
  readonly content: Content;
  readonly amendmentIds: readonly string[];
}

/** What a merge does with one provision: looked at in a preview, carried out in a merge. */
export interface MergePlan {
  /** Null where nobody asks anything of the provision itself. */
  readonly content: Content | null;
  readonly additions: readonly Addition[];
  readonly rebased: readonly string[];
}

/** What stands in the draft. */
export interface Ground {
  readonly current: Content;
  /** Provisions that earlier merges have added to the same division, by label. */
  readonly addedBefore: ReadonlyMap<string, { readonly id: string; readonly content: Content }>;
}

interface Standing {
  readonly id: string;
  readonly division: string;
  readonly label: string | null;
  readonly added: boolean;
  readonly content: Content;
}

export function groundOf(provision: Standing, all: readonly Standing[]): Ground {
  const added = all.filter((each) => each.added && each.label !== null && each.division === provision.division);
  return { current: provision.content, addedBefore: new Map(added.map((each) => [each.label ?? '', each])) };
}

export function planMerge(
  ground: Ground,
  amendments: readonly AmendmentView[],
  decided: Decided,
): MergePlan | UnknownChoice {
  const asks = amendments.filter(({ kind }) => kind !== 'ADD');
  const change = asks.length === 0 ? null : putTogether(ground.current, asks, decided);
  const additions = planAdditions(
    ground,
    amendments.filter(({ kind }) => kind === 'ADD'),
    decided,
  );
  const all =
    change === null
      ? additions.map(({ together }) => together)
      : [change, ...additions.map(({ together }) => together)];
  const refused = all.find(isRefusal);
  if (refused) return refused as UnknownChoice;
  const made = all as readonly Together[];
  const lost = decided.choices.find(({ bracketId }) => !made.some(({ chosen }) => chosen.includes(bracketId)));
  if (lost) return refuse('UnknownChoice', { bracketId: lost.bracketId });
  return {
    content: change === null ? null : (change as Together).content,
    additions: additions.map(({ together, ...addition }) => ({ ...addition, content: (together as Together).content })),
    rebased: change === null ? [] : (change as Together).rebased,
  };
}

type Planned = Omit<Addition, 'content'> & { readonly together: Together | UnknownChoice };

function planAdditions({ addedBefore }: Ground, asked: readonly AmendmentView[], decided: Decided): Planned[] {
  return [...new Set(asked.map(({ newLabel }) => newLabel))].map((label) => {
    const group = asked.filter(({ newLabel }) => newLabel === label);
    const before = label === null ? undefined : addedBefore.get(label);
    const current = before?.content ?? [];
    // Where an earlier merge has put words, a further addition asks for others in their place.
    const kind = before ? ('MOD' as const) : ('ADD' as const);
    const together = putTogether(
      current,
      group.map((each) => ({ ...each, kind, baseContent: current })),
      decided,
    );
    return { label, provisionId: before?.id ?? null, amendmentIds: group.map(({ id }) => id), together };
  });
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Bracket, bracketsOf } from '#lib/drafting';
import type { Composite } from '#lib/merging';
import type { Transaction } from '../../platform/database/database.js';
import type { MergePlan } from '../merge-plan.js';
import type { Placed } from '../write-merge.js';
import { type BracketPlace, BracketStore, type NewBracket } from './bracket.store.js';
import type { BracketLevel, KnownBrackets, KnownOption } from './known-bracket.js';
import type { PlacedText } from './to-write.js';

type Draft = Pick<BracketPlace, 'draftId' | 'conferenceId' | 'audience'>;

/** What a merge leaves standing, written down while it is known whose words stand in each option. */
@Injectable()
export class KeepBrackets {
  constructor(private readonly store: BracketStore) {}

  /** `placed` says which provision each of the plan's texts is. */
  async after(tx: Transaction, draft: Draft, { plan, known, placed, mergeId }: Merged): Promise<void> {
    const packages = newPackages(plan);
    for (const [at, planned] of plan.texts.entries()) {
      const there = placed[at];
      if (there == null) continue;
      const place = { ...draft, provisionId: null, divisionId: null, ...there };
      const standing = bracketsOf(planned.content);
      const fresh = standing.filter(({ alternatives: { id } }) => !known.has(id));
      const rows = fresh.map((bracket) => newBracket(bracket, planned, { known, packages }));
      await this.store.open(tx, place, mergeId, rows.filter(isWorthKnowing));
      await this.store.standing(
        tx,
        place,
        standing.map(({ alternatives: { id } }) => id),
      );
    }
    for (const [name, ids] of packages) await this.store.link(tx, draft.draftId, ids, name);
  }
}

export interface Merged {
  readonly plan: MergePlan;
  readonly known: KnownBrackets;
  readonly placed: readonly (Placed | null)[];
  readonly mergeId: string;
}

type Named = Pick<Merged, 'known'> & { readonly packages: ReadonlyMap<string, readonly string[]> };

function newBracket(
  { level, alternatives }: Bracket,
  { site, composites }: PlacedText,
  { known, packages }: Named,
): NewBracket {
  const { id, options } = alternatives;
  const copies: Composite['copies'] = Object.assign({}, ...composites.map((each) => each.copies));
  const original = copies[id] ?? null;
  const facts = new Map<string, KnownOption>(
    [...composites.flatMap(({ brackets }) => brackets), ...known.values()]
      .filter((each) => each.id === id || each.id === original)
      .flatMap((each) => each.options.map((option) => [option.id, option])),
  );
  return {
    id,
    level: site.kind === 'heading' ? 'HEADING' : (level.toUpperCase() as BracketLevel),
    options: options.map((option) => ({
      id: option.id,
      sponsors: option.sponsors,
      amendments: facts.get(copies[option.id] ?? option.id)?.amendments ?? [],
    })),
    copyOf: original === null ? null : (known.get(original)?.copyOf ?? original),
    package: [...packages].find(([, ids]) => ids.includes(id))?.[0] ?? null,
  };
}

// One that came with somebody's words, and not by amendments to one place, says all there is to know by itself.
function isWorthKnowing({ options, copyOf, package: name }: NewBracket): boolean {
  return copyOf !== null || name !== null || options.some(({ amendments }) => amendments.length > 0);
}

// The links that came with a merge stay where at least two of their brackets do.
function newPackages({ texts, linked }: MergePlan): ReadonlyMap<string, readonly string[]> {
  const standing = new Set(
    texts.flatMap(({ content }) => bracketsOf(content).map(({ alternatives }): string => alternatives.id)),
  );
  const left = linked.map((ids) => ids.filter((id) => standing.has(id))).filter((ids) => ids.length > 1);
  return new Map(left.map((ids) => [randomUUID(), ids]));
}

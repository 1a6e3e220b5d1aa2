import { digest } from '#lib/foundation';
import { type AskedAddition, additionsAt, byLabel } from '../additions.js';
import { byText } from '../amendment.js';
import { inOrderOfRuns } from './order-of-runs.js';
import type { Coming, Slot, Telling } from './slots.js';

type Run<Part> = readonly Coming<Part>[];

/** What stands as one: the parts that additions under one label or of the same words come to, or a moved part. */
interface Group<Part> {
  readonly id: string;
  readonly label: string | null;
  readonly coming: readonly Coming<Part>[];
}

/**
 * The places between two parts of the base, where each text has a run of parts of its own.
 *
 * Each run keeps its order. Where two runs have the same parts in contrary orders, no order keeps both, and each has
 * its parts for itself.
 */
export function addedInGap<Part>(
  after: string,
  runs: readonly Run<Part>[],
  telling: Telling<Part>,
): readonly Slot<Part>[] {
  if (runs.length === 0) return [];
  const groups = groupsIn(after, runs.flat(), telling);
  const ordered = inOrder(groups, runs) ?? inOrder(apartByRun(groups, runs), runs) ?? [];
  return ordered.map(({ id, coming }) => ({
    id,
    base: null,
    moved: coming[0]?.moved ?? null,
    of: new Map(coming.map(({ voice, part }) => [voice.symbol, part])),
  }));
}

function groupsIn<Part>(after: string, coming: Run<Part>, telling: Telling<Part>): readonly Group<Part>[] {
  const kins = new Map<string, Coming<Part>[]>();
  for (const each of coming) {
    const kin = JSON.stringify([each.moved, telling.kin(each.part, each.voice.symbol)]);
    kins.set(kin, [...(kins.get(kin) ?? []), each]);
  }
  return [...kins].flatMap(([kin, all]) => {
    const place = JSON.stringify([after, kin]);
    const moved = all[0]?.moved ?? null;
    const found = moved === null ? addedAt(place, all, telling) : [{ id: digest(place), label: null, coming: all }];
    return found.flatMap(onceEach);
  });
}

interface Asked<Part> extends AskedAddition {
  readonly coming: Coming<Part>;
}

function addedAt<Part>(place: string, all: Run<Part>, telling: Telling<Part>): readonly Group<Part>[] {
  const asked = all.map((coming): Asked<Part> => {
    const { voice, part, at } = coming;
    const [label, content] = [telling.label(part), telling.words(part)];
    return { id: `${voice.symbol} ${at}`, sponsors: voice.sponsors, label, content, coming };
  });
  return additionsAt(place, asked).map(({ id, label, asked: of }) => ({
    id,
    label,
    coming: of.map((each) => each.coming),
  }));
}

/** A text that has the same twice has it at two places. */
function onceEach<Part>({ id, label, coming }: Group<Part>): readonly Group<Part>[] {
  const rounds: Coming<Part>[][] = [];
  const times = new Map<string, number>();
  for (const each of [...coming].sort((one, other) => one.at - other.at)) {
    const time = times.get(each.voice.symbol) ?? 0;
    times.set(each.voice.symbol, time + 1);
    rounds[time] = [...(rounds[time] ?? []), each];
  }
  return rounds.map((round, time) => ({ id: time === 0 ? id : digest(`${id} ${time}`), label, coming: round }));
}

function inOrder<Part>(groups: readonly Group<Part>[], runs: readonly Run<Part>[]): readonly Group<Part>[] | null {
  const groupOf = new Map(groups.flatMap((group) => group.coming.map((each) => [each, group] as const)));
  return inOrderOfRuns(
    [...groups].sort(byLabelAndName),
    runs.map((run) => run.map((each) => groupOf.get(each)!)),
    ({ label }) => label === null,
  );
}

function byLabelAndName<Part>(one: Group<Part>, other: Group<Part>): number {
  return byLabel(one.label, other.label) || byText(namesOf(one), namesOf(other)) || byText(one.id, other.id);
}

function namesOf<Part>({ coming }: Group<Part>): string {
  return [...new Set(coming.flatMap(({ voice }) => voice.sponsors))].sort(byText).join('\u0000');
}

/** The groups apart for each run, but together for texts whose runs are wholly alike. */
function apartByRun<Part>(groups: readonly Group<Part>[], runs: readonly Run<Part>[]): readonly Group<Part>[] {
  const groupOf = new Map(groups.flatMap((group) => group.coming.map((each) => [each, group] as const)));
  const seals = new Map(
    runs.flatMap((run) => {
      const seal = digest(run.map((each) => groupOf.get(each)!.id).join(' '));
      return run.map((each) => [each, seal] as const);
    }),
  );
  return groups.flatMap((group) => {
    const bySeal = new Map<string, Coming<Part>[]>();
    for (const each of group.coming) bySeal.set(seals.get(each)!, [...(bySeal.get(seals.get(each)!) ?? []), each]);
    return [...bySeal].map(([seal, coming]) => ({ ...group, id: digest(`${group.id} ${seal}`), coming }));
  });
}

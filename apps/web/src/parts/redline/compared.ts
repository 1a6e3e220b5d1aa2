import { type Content, equalContent } from '#lib/drafting';

/** One state of a text: in force, a sealed revision, or the draft as it stands. */
export interface Side {
  readonly divisions: readonly SideDivision[];
  readonly provisions: readonly SideProvision[];
}

export interface SideDivision {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly title: string;
  readonly heading: Content;
  readonly suppressed: boolean;
}

export interface SideProvision {
  readonly id: string;
  readonly divisionId: string;
  readonly number: string | null;
  readonly label: string | null;
  /** The label with its brackets; null where nothing in it is open. */
  readonly openLabel: Content | null;
  /** The provision whose words stand here now. */
  readonly movedFrom: string | null;
  readonly content: Content;
  readonly suppressed: boolean;
}

/** A provision or a division on both sides; null where a side does not have it. */
export interface Compared<Part> {
  readonly id: string;
  readonly from: Part | null;
  readonly to: Part | null;
  readonly changed: boolean;
  /** It stands elsewhere among those that both sides have. */
  readonly moved: boolean;
}

export function comparedProvisions(from: Side, to: Side): readonly Compared<SideProvision>[] {
  return compared(from.provisions, to.provisions, sameProvision);
}

/** Where the words of an added provision stood before they moved, if that side has it. */
export function originOf({ from, to }: Compared<SideProvision>, before: Side): SideProvision | null {
  if (from !== null || to === null || to.movedFrom === null) return null;
  return before.provisions.find(({ id }) => id === to.movedFrom) ?? null;
}

export function comparedDivisions(from: Side, to: Side): readonly Compared<SideDivision>[] {
  return compared(from.divisions, to.divisions, sameDivision);
}

interface Identified {
  readonly id: string;
}

function compared<Part extends Identified>(
  from: readonly Part[],
  to: readonly Part[],
  same: (one: Part, other: Part) => boolean,
): readonly Compared<Part>[] {
  const before = new Map(from.map((part) => [part.id, part]));
  const after = new Map(to.map((part) => [part.id, part]));
  const moved = movedAmong(
    from.map(({ id }) => id).filter((id) => after.has(id)),
    to.map(({ id }) => id).filter((id) => before.has(id)),
  );
  return inOneOrder(from, to).map((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null];
    const changed = !old || !now || !same(old, now) || moved.has(id);
    return { id, from: old, to: now, changed, moved: moved.has(id) };
  });
}

/** The new order; what is there no longer stands behind what it stood behind. */
function inOneOrder(from: readonly Identified[], to: readonly Identified[]): readonly string[] {
  const present = new Set(to.map(({ id }) => id));
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const { id } of from) {
    if (present.has(id)) last = id;
    else behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  return [...(behind.get(null) ?? []), ...to.flatMap(({ id }) => [id, ...(behind.get(id) ?? [])])];
}

/**
 * Which of the same ids stand elsewhere: all but the longest run that kept its order, so that one provision carried
 * past fifty others is the one that moved.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, at) => [id, at]));
  const places = after.map((id) => place.get(id) ?? 0);
  const ends: number[] = []; // ends[n]: where the smallest last place of an ordered run of n + 1 stands
  const previous: number[] = [];
  places.forEach((value, at) => {
    let length = ends.findIndex((end) => places[end]! >= value);
    if (length === -1) length = ends.length;
    previous[at] = length > 0 ? ends[length - 1]! : -1;
    ends[length] = at;
  });
  const kept = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]!) kept.add(after[at]!);
  return new Set(after.filter((id) => !kept.has(id)));
}

function sameProvision(one: SideProvision, other: SideProvision): boolean {
  return (
    one.suppressed === other.suppressed &&
    one.number === other.number &&
    one.label === other.label &&
    equalContent(one.openLabel ?? [], other.openLabel ?? []) &&
    equalContent(one.content, other.content)
  );
}

function sameDivision(one: SideDivision, other: SideDivision): boolean {
  return one.label === other.label && one.suppressed === other.suppressed && equalContent(one.heading, other.heading);
}

import { changesNothing, type Instrument, type Provision, proposals, type Redline, redline } from '#lib/drafting';
import { say } from '#lib/words';
import { changedHeadings } from './changed-headings.js';
import { locale } from './locale.js';
import { placesIn } from './places.js';

/** A provision or heading that is not what it was. */
export interface ChangedPart {
  /** Where it stands, how it is cited, and whether it moved or is only thought to be the same. */
  readonly head: string;
  readonly marked: Redline;
}

export interface Compared {
  readonly old: Instrument;
  /** With the ids of the old text wherever a provision is one of its. */
  readonly next: Instrument;
  /** Provisions that only their words show to be the same. */
  readonly byWords: ReadonlySet<string>;
}

/** What changed, in the order of the new text; what is gone stands after the provision that it came after. */
export function changesIn({ old, next, byWords }: Compared): readonly ChangedPart[] {
  const before = new Map(old.provisions.map((each) => [each.id, each]));
  const moved = movedIn(old, next);
  const gone = goneFrom(old, next);
  const [citedThen, citedNow] = [citing(old), citing(next)];
  const lost = (after: string | null) =>
    (gone.get(after) ?? []).map((each) => ({ head: citedThen(each), marked: redline(each.content, []) }));
  const stands = (each: Provision): readonly ChangedPart[] => {
    const marked = redline(before.get(each.id)?.content ?? [], each.content);
    if (changesNothing(marked) && !moved.has(each.id)) return [];
    const thought = byWords.has(each.id)
      ? say(locale, 'cli.matchedByWords', { provision: citedNow(each) })
      : citedNow(each);
    return [{ head: moved.has(each.id) ? say(locale, 'cli.moved', { provision: thought }) : thought, marked }];
  };
  const headings = headingsInTurn(old, next);
  return [
    ...lost(null),
    ...next.provisions.flatMap((each) => [...headings(each.division), ...stands(each), ...lost(each.id)]),
    ...headings(null),
  ];
}

/** Asked for each division in turn, the changed headings up to its own that were not given before; for null the rest. */
function headingsInTurn(old: Instrument, next: Instrument): (division: string | null) => readonly ChangedPart[] {
  const left = [...changedHeadings(old, next)];
  const places = new Map<string, number>(next.divisions.map(({ id }, at) => [id, at]));
  return (division) => {
    const up = division === null ? Number.POSITIVE_INFINITY : (places.get(division) ?? -1);
    const following = left.findIndex(([at]) => at > up);
    return left.splice(0, following === -1 ? left.length : following).map(([, changed]) => changed);
  };
}

function movedIn(old: Instrument, next: Instrument): ReadonlySet<string> {
  return new Set(
    proposals(old, next).flatMap((each) => (each.kind === 'ADD' && each.moved ? [each.provision.id] : [])),
  );
}

function goneFrom(old: Instrument, next: Instrument): ReadonlyMap<string | null, readonly Provision[]> {
  const now = new Set(next.provisions.map((each) => each.id));
  const gone = new Map<string | null, Provision[]>();
  let last: string | null = null;
  for (const provision of old.provisions) {
    if (now.has(provision.id)) last = provision.id;
    else gone.set(last, [...(gone.get(last) ?? []), provision]);
  }
  return gone;
}

function citing(text: Instrument): (provision: Provision) => string {
  const placeOf = placesIn(text);
  return ({ division, number, label }) => {
    const cited = [number, label].filter((part) => part !== null).join('  ');
    return [placeOf(division).division, cited].filter((part) => part !== '').join(', ');
  };
}

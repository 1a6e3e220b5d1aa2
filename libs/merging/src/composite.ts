import { type Content, contentKey, foldBlocks, layOut, normalise, type Strip, vocabulary } from '#lib/drafting';
import { digest, type Refusal, refuse } from '#lib/foundation';
import { type Amendment, inCanonicalOrder } from './amendment.js';
import { type BracketFacts, type Bracketing, bracketAt } from './bracket.js';
import { changeOf } from './change.js';
import type { Copies } from './copies.js';
import { drawTogether } from './draw-together.js';
import { type Place, placesOf } from './place.js';
import { tighten } from './tighten.js';
import { type Finding, twoVoices } from './voices.js';

/**
 * Several amendments to one text as one bracketed text. Plain data: it can be stored, sent and read back.
 *
 * What nobody touched stands outside brackets. Each bracket holds the base wording and every other that was asked
 * for, with its sponsors; `pick` gives each amendment back. Brackets that stood in the base already are words like
 * any others here, and keep their ids.
 */
export interface Composite {
  readonly content: Content;
  /** The brackets that this composite opened, in reading order. */
  readonly brackets: readonly BracketFacts[];
  /** Every amendment that went in, in canonical order. */
  readonly amendments: readonly string[];
  readonly findings: readonly Finding[];
  readonly copies: Copies;
}

/** Two amendments cannot be told apart, so that neither could be given back. */
export type AmendmentTwice = Refusal<'AmendmentTwice', { amendmentId: string }>;

/**
 * Puts amendments to one text together. The order in which they are given changes nothing.
 *
 * Each is compared with the base once. Their changes are gathered into places; a place is freed of what all its
 * wordings share and drawn together with the next one where only a word or two part them; each place is a bracket.
 * `place` keeps the ids apart where the same base comes several times in a larger text.
 */
export function composite(base: Content, amendments: readonly Amendment[], place = ''): Composite | AmendmentTwice {
  const twice = givenTwice(amendments);
  if (twice !== null) return refuse('AmendmentTwice', { amendmentId: twice });
  const plain = normalise(base);
  const strip = layOut(plain, vocabulary());
  const ordered = inCanonicalOrder(amendments.map(normalised));
  const changes = ordered.map((amendment) => changeOf(amendment, plain, strip));
  const places = tightened(strip, drawTogether(strip, tightened(strip, placesOf(strip, changes))));
  const ground = {
    strip,
    digest: digest(place + contentKey(plain)),
    keeping: ordered.filter(({ kind }) => kind === 'NOC'),
  };
  const bracketings = places
    .map((place) => bracketAt(place, ground))
    .filter((made): made is Bracketing => made !== null);

  const brackets = bracketings.map(({ facts }) => facts);
  return {
    content: foldBlocks(
      { strip, from: 0, to: strip.ids.length },
      bracketings.map(({ patch }) => patch),
    ),
    brackets,
    amendments: ordered.map(({ id }) => id),
    findings: twoVoices(brackets, ordered),
    copies: Object.fromEntries(bracketings.flatMap(({ copies }) => Object.entries(copies))),
  };
}

function givenTwice(amendments: readonly Amendment[]): string | null {
  const ids = new Set<string>();
  for (const { id } of amendments) {
    if (ids.has(id)) return id;
    ids.add(id);
  }
  return null;
}

function normalised(amendment: Amendment): Amendment {
  return amendment.content === null ? amendment : { ...amendment, content: normalise(amendment.content) };
}

function tightened(strip: Strip, places: readonly Place[]): readonly Place[] {
  return places.map((place) => tighten(strip, place)).filter((place): place is Place => place !== null);
}

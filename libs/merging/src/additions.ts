import { type Content, compareLabels, compareNumbers, contentKey, normalise } from '#lib/drafting';
import { digest } from '#lib/foundation';
import { byText } from './amendment.js';

/** A provision that somebody asks to have added at a place. */
export interface AskedAddition {
  /** Of the amendment. */
  readonly id: string;
  readonly sponsors: readonly string[];
  /** As it is to be cited, `31A` or `3.4A`; null where that is left open. */
  readonly label: string | null;
  readonly content: Content;
}

/** Additions that become one provision: where their words differ, alternatives of it. */
export interface AddedProvision<Asked extends AskedAddition = AskedAddition> {
  /** Derived from place, label and words, so that the same additions always get the same id. */
  readonly id: string;
  readonly label: string | null;
  readonly asked: readonly Asked[];
}

/**
 * Which additions at one place become one provision. The order in which they are given changes nothing.
 *
 * Under one label they are alternatives of one provision. Where the label is left open, the same words stand once –
 * with those that have a label, if there are such – and other words stand for themselves. Provisions come in the order
 * of their labels, those without one behind, by sponsors and by words.
 *
 * `place` names where they come: the text, and the provision that they follow.
 */
export function additionsAt<Asked extends AskedAddition>(
  place: string,
  asked: readonly Asked[],
): readonly AddedProvision<Asked>[] {
  const keyed = asked
    .map((each): Keyed<Asked> => ({ each, key: contentKey(normalise(each.content)) }))
    .sort(canonically);
  const groups = new Map<string, Keyed<Asked>[]>();
  const labelOf = new Map<string, string>();
  for (const one of keyed.filter(({ each }) => each.label !== null)) {
    const group = `label ${one.each.label}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
    if (!labelOf.has(one.key)) labelOf.set(one.key, group);
  }
  for (const one of keyed.filter(({ each }) => each.label === null)) {
    const group = labelOf.get(one.key) ?? `words ${one.key}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()].map((group) => provisionOf(place, group.sort(canonically)));
}

interface Keyed<Asked> {
  readonly each: Asked;
  readonly key: string;
}

function provisionOf<Asked extends AskedAddition>(
  place: string,
  group: readonly Keyed<Asked>[],
): AddedProvision<Asked> {
  const label = group.find(({ each }) => each.label !== null)?.each.label ?? null;
  const words = [...new Set(group.map(({ key }) => key))].sort(byText);
  return { id: digest(JSON.stringify([place, label, words])), label, asked: group.map(({ each }) => each) };
}

function canonically<Asked extends AskedAddition>(one: Keyed<Asked>, other: Keyed<Asked>): number {
  return (
    byLabel(one.each.label, other.each.label) ||
    byText(namesOf(one.each), namesOf(other.each)) ||
    byText(one.key, other.key) ||
    byText(one.each.id, other.each.id)
  );
}

/** Reading order; what has no label comes last. */
export function byLabel(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return compareLabels(one, other) || compareNumbers(one, other) || byText(one, other);
}

function namesOf({ sponsors }: AskedAddition): string {
  return [...sponsors].sort(byText).join('\u0000');
}

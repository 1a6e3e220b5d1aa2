import { contentKey, equalContent } from '../equal-content.js';
import { labelOf } from '../heading.js';
import type { Instrument, Provision, ProvisionId } from '../instrument.js';
import type { ModProposal, Proposal } from '../proposal.js';
import { divisionProposals } from './division-proposals.js';
import { inReadingOrder, type Placed } from './in-reading-order.js';
import { numberInserted } from './number-inserted.js';
import { standingProvisions } from './standing-parts.js';

/** What people decided about the list itself. */
export interface ProposalDecisions {
  /** Provisions for which it is asked that they stay as they are. */
  readonly noChange?: readonly ProvisionId[];
}

/**
 * The ADD, MOD, SUP and NOC that turn the base into the agreed text, in reading order, each heading before what stands
 * under it. `applyProposals` takes them back to it.
 *
 * Provisions and divisions are the same if their ids are, so a text read from a file is first brought home by `alignTo`.
 * What the agreed text lacks or marks as suppressed is SUP. What stands elsewhere is SUP* and ADD*: under its own id,
 * or as an added provision that says where its words stood (`movedFrom`), which then has a number of its own. A division
 * that moves takes nothing along: each provision says so itself. NOC stands only where the decisions ask for it, and
 * never on what is changed. Numbers of the base are not proposed anew, nor is the title of the whole.
 * For numbers that could not be given see `numberInserted`.
 */
export function proposals(
  base: Instrument,
  agreed: Instrument,
  { noChange = [] }: ProposalDecisions = {},
): readonly Proposal[] {
  const { instrument } = numberInserted(base, agreed);
  const live = instrument.provisions.filter((each) => !each.suppressed);
  const texts: Texts = {
    base: new Map(base.provisions.map((each) => [each.id, each])),
    live: new Set(live.map((each) => each.id)),
    kept: standingProvisions(base, live),
    asked: new Set(noChange),
  };
  const left = base.provisions.filter((each) => !each.suppressed && !texts.kept.has(each.id));
  const words = live.flatMap((next, at) => proposed(next, live[at - 1], texts));
  const movedAway = new Set(words.flatMap((each) => cameFrom(each) ?? []));
  const gone = left.map(({ id }): Placed => {
    const moved = texts.live.has(id) || movedAway.has(id);
    return { at: id, proposal: { kind: 'SUP', provision: id, ...(moved ? { moved: true } : {}) } };
  });
  return inReadingOrder({ base, agreed: instrument }, [...gone, ...words], divisionProposals(base, instrument));
}

interface Texts {
  readonly base: ReadonlyMap<ProvisionId, Provision>;
  readonly live: ReadonlySet<ProvisionId>;
  /** Provisions of the base that stand where they stood. */
  readonly kept: ReadonlySet<ProvisionId>;
  readonly asked: ReadonlySet<ProvisionId>;
}

function proposed(next: Provision, before: Provision | undefined, texts: Texts): readonly Placed[] {
  const old = texts.base.get(next.id);
  if (old === undefined || !texts.kept.has(next.id)) return [added(next, before, texts)];
  const changed = changedWords(old, next);
  if (changed !== null) return [{ at: next.id, proposal: changed }];
  return texts.asked.has(next.id) ? [{ at: next.id, proposal: { kind: 'NOC', provision: next.id } }] : [];
}

function added(provision: Provision, before: Provision | undefined, { base, live }: Texts): Placed {
  const after = before?.id ?? null;
  const old = base.get(provision.id);
  const source = provision.movedFrom === undefined ? undefined : base.get(provision.movedFrom);
  // Words whose source still stands were copied, and what comes back from a tombstone was not there to move.
  const moved =
    old === undefined ? source !== undefined && !source.suppressed && !live.has(source.id) : !old.suppressed;
  return { at: after, proposal: { kind: 'ADD', provision, after, ...(moved ? { moved: true } : {}) } };
}

function cameFrom({ proposal }: Placed): ProvisionId | undefined {
  return proposal.kind === 'ADD' && proposal.moved ? proposal.provision.movedFrom : undefined;
}

function changedWords(old: Provision, next: Provision): ModProposal | null {
  const labelled = old.label === next.label && contentKey(labelOf(old)) === contentKey(labelOf(next));
  if (labelled && equalContent(old.content, next.content)) return null;
  const { label, openLabel } = next;
  return {
    kind: 'MOD',
    provision: next.id,
    content: next.content,
    ...(labelled ? {} : { label }),
    ...(labelled || openLabel === undefined ? {} : { openLabel }),
  };
}

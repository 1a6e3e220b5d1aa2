import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { type AmendmentKind, type NotAcceptable, type NothingChanged, notAcceptable } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { type AmendedProvision, CurrentWordsReader } from './current-words.reader.js';

export interface AmendedPlace {
  readonly conferenceId: string;
  readonly instrumentId: string;
  readonly provisionId: string;
  readonly headingOf: string | null;
  readonly afterProvisionId: string | null;
  readonly cited: string | null;
  /** The words at that place. */
  readonly amended: Parameters<typeof import('#lib/positions').decideAmending>[1] & { readonly audience: string };
}

interface Asked {
  readonly kind: AmendmentKind;
  readonly headingOf?: string | null;
  readonly afterProvisionId?: string | null;
  readonly content?: unknown;
  readonly issueId?: string | null;
}

type NotFound = Refusal<'NotFound', { what: string }>;
type No = NotFound | NotAcceptable | NothingChanged;

/** What an amendment is about: a provision, a heading, or a provision and where it is to stand. */
@Injectable()
export class PlaceAmended {
  constructor(private readonly words: CurrentWordsReader) {}

  /** There may be no such provision: because it was taken out of the draft again, or because it never was. */
  async provision(tx: Transaction, id: string): Promise<AmendedProvision | NotFound | NotAcceptable> {
    const found = await this.words.of(tx, id);
    if (found !== null) return found;
    return (await this.words.wasAdded(tx, id)) ? gone(null) : refuse('NotFound', { what: 'provision' });
  }

  async find(tx: Transaction, provision: AmendedProvision, asked: Asked): Promise<AmendedPlace | No> {
    if (provision.gone) return gone(provision.cited);
    const problem = asked.kind === 'MOVE' ? await this.moved(tx, provision, asked) : stays(asked);
    if (problem !== null) return problem;
    if (asked.issueId != null && !(await this.words.hasIssue(tx, provision.conferenceId, asked.issueId)))
      return refuse('NotFound', { what: 'issue' });
    const { conferenceId, instrumentId, provisionId, cited } = provision;
    const afterProvisionId = asked.afterProvisionId ?? null;
    const place = { conferenceId, instrumentId, provisionId, cited, headingOf: null, afterProvisionId };
    return asked.headingOf == null ? { ...place, amended: provision } : this.heading(tx, place, asked.headingOf);
  }

  private async heading(
    tx: Transaction,
    place: Omit<AmendedPlace, 'amended'>,
    headingOf: string,
  ): Promise<AmendedPlace | No> {
    const heading = await this.words.ofHeading(tx, headingOf);
    if (heading === null || heading.instrumentId !== place.instrumentId)
      return refuse('NotFound', { what: 'division' });
    const { cited, content, audience } = heading;
    if (heading.gone) return gone(cited);
    const amended = { provisionId: place.provisionId, content, audience, heading: true };
    return { ...place, headingOf, cited, amended };
  }

  private async moved(tx: Transaction, { provisionId, instrumentId, before }: AmendedProvision, asked: Asked) {
    const after = asked.afterProvisionId ?? null;
    if (after === null) return notAcceptable('PlaceExpected', { field: 'afterProvisionId' });
    if (after === provisionId) return notAcceptable('PlacedAfterItself', { field: 'afterProvisionId' });
    const other = await this.words.of(tx, after);
    if (other === null || other.instrumentId !== instrumentId) return refuse('NotFound', { what: 'provision' });
    if (other.gone) return gone(other.cited);
    return after === before && asked.content == null ? refuse('NothingChanged', { provisionId }) : null;
  }
}

function stays({ kind, afterProvisionId }: Asked): NotAcceptable | null {
  return afterProvisionId == null ? null : notAcceptable('PlaceNotExpected', { kind });
}

function gone(cited: string | null): NotAcceptable {
  return notAcceptable('ProvisionGone', { cited: cited ?? '' });
}

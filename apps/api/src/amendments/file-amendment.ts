import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '#lib/foundation';
import {
  type AmendmentKind,
  type AmendmentWords,
  acceptPaper,
  audienceKey,
  decideAmending,
  isWithin,
  type NotAcceptable,
  type NothingChanged,
  notAcceptable,
  type Reach,
  reachOf,
  type WordsChanged,
} from '#lib/positions';
import type { NoLongerWritten } from '../papers/paper-filing.events.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { AmendmentFiling } from './amendment-filing.js';
import { Askers, type Asking } from './askers.js';
import type { AmendedProvision } from './current-words.reader.js';
import { type AmendedPlace, PlaceAmended } from './place-amended.js';

export interface FileAmendmentInput {
  readonly kind: AmendmentKind;
  readonly provisionId: string;
  readonly headingOf?: string | null;
  readonly afterProvisionId?: string | null;
  readonly content?: unknown;
  readonly baseContent?: unknown;
  readonly newLabel?: string | null;
  readonly reasons: string;
  readonly issueId?: string | null;
  readonly audience: Reach;
  readonly illustrative: boolean;
  readonly onBehalfOf?: string | null;
  readonly receivedIn?: string | null;
  /** The paper in which it was written together. */
  readonly paperId?: string | null;
}

export type NotFound = Refusal<'NotFound', { what: string }>;
type No = NoLongerWritten | WordsChanged | NothingChanged | NotAcceptable | NotFound;
export type FileAmendmentOutcome = { readonly id: string } | No;

@Injectable()
export class FileAmendment {
  constructor(
    private readonly database: Database,
    private readonly places: PlaceAmended,
    private readonly askers: Askers,
    private readonly filing: AmendmentFiling,
  ) {}

  execute(viewer: Viewer, input: FileAmendmentInput, key: string): Promise<FileAmendmentOutcome> {
    return this.database.mutation(viewer, { name: 'fileAmendment', key, input }, async (tx) => {
      const provision = await this.places.provision(tx, input.provisionId);
      if (isRefusal(provision)) return provision as No;
      const asking = await this.askers.find(tx, (provision as AmendedProvision).conferenceId, input);
      if (isRefusal(asking)) return asking as No;
      const place = await this.places.find(tx, provision as AmendedProvision, input);
      return isRefusal(place) ? (place as No) : this.file(tx, place as AmendedPlace, input, asking as Asking);
    });
  }

  private async file(
    tx: Transaction,
    { amended, ...place }: AmendedPlace,
    input: FileAmendmentInput,
    { symbol, ...asking }: Asking,
  ): Promise<FileAmendmentOutcome> {
    const { kind, reasons, audience: reach, illustrative, issueId = null, newLabel = null, paperId } = input;
    const { conferenceId } = place;
    const problem = acceptPaper({ reach, reasons, receivedIn: asking.receivedIn });
    if (problem !== null) return problem;
    const words = decideAmending(
      { kind, content: input.content, baseContent: input.baseContent, newLabel, symbol },
      amended,
    );
    if (isRefusal(words)) return words as No;
    const quoted = (words as AmendmentWords).base.length > 0 ? reachOf(amended.audience) : 'PUBLIC';
    if (!isWithin(reach, quoted)) return notAcceptable('WordsOfDraft', { field: 'audience', to: quoted });
    const audience = audienceKey(reach, { conferenceId, stakeholderId: asking.stakeholderId });
    const { cited, ...where } = place;
    const filed = { ...where, ...asking, issueId, audience, kind, newLabel, reasons, illustrative };
    return this.filing.add(tx, { ...filed, words: words as AmendmentWords }, { symbol, cited, paperId });
  }
}

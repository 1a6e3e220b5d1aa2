import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import {
  type AmendmentKind,
  acceptPaper,
  audienceKey,
  decideAmending,
  type NotAcceptable,
  type NothingChanged,
  type Reach,
  type WordsChanged,
} from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayFileAmendments } from './amendment.policy.js';
import { AmendmentStore } from './amendment.store.js';
import { type AmendedProvision, CurrentWordsReader } from './current-words.reader.js';

export interface FileAmendmentInput {
  readonly kind: AmendmentKind;
  readonly provisionId: string;
  readonly content?: unknown;
  readonly baseContent?: unknown;
  readonly newLabel?: string | null;
  readonly reasons: string;
  readonly issueId?: string | null;
  readonly audience: Reach;
  readonly illustrative: boolean;
  readonly onBehalfOf?: string | null;
  readonly receivedIn?: string | null;
}

export type NotFound = Refusal<'NotFound', { what: string }>;
type No = WordsChanged | NothingChanged | NotAcceptable | NotFound;
export type FileAmendmentOutcome = { readonly id: string } | No;

interface Asking {
  readonly stakeholderId: string;
  readonly symbol: string;
  readonly receivedIn: string | null;
}

@Injectable()
export class FileAmendment {
  constructor(
    private readonly database: Database,
    private readonly words: CurrentWordsReader,
    private readonly floor: Floor,
    private readonly store: AmendmentStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, input: FileAmendmentInput, key: string): Promise<FileAmendmentOutcome> {
    return this.database.mutation(viewer, { name: 'fileAmendment', key, input }, async (tx) => {
      const amended = await this.words.of(tx, input.provisionId);
      if (amended === null) return refuse('NotFound', { what: 'provision' });
      const asking = await this.asking(tx, amended.conferenceId, input);
      return isRefusal(asking) ? (asking as No) : this.file(tx, amended, input, asking as Asking);
    });
  }

  private async file(
    tx: Transaction,
    amended: AmendedProvision,
    input: FileAmendmentInput,
    { symbol, ...asking }: Asking,
  ): Promise<FileAmendmentOutcome> {
    const { kind, reasons, audience: reach, illustrative, issueId = null, newLabel = null } = input;
    const { conferenceId, instrumentId, provisionId } = amended;
    const problem = acceptPaper({ reach, reasons, receivedIn: asking.receivedIn });
    if (problem !== null) return problem;
    if (issueId !== null && !(await this.words.hasIssue(tx, conferenceId, issueId)))
      return refuse('NotFound', { what: 'issue' });
    const words = decideAmending(
      { kind, content: input.content, baseContent: input.baseContent, newLabel, symbol },
      amended,
    );
    if (isRefusal(words)) return words as No;

    const audience = audienceKey(reach, { conferenceId, stakeholderId: asking.stakeholderId });
    const filed = {
      conferenceId,
      instrumentId,
      provisionId,
      issueId,
      audience,
      kind,
      newLabel,
      reasons,
      illustrative,
      words,
    };
    const { id } = await this.store.add(tx, { ...filed, ...asking });
    const told = { conferenceId, audience, subjectId: id, issueId, provisionId };
    const facts = { kind, symbol, provisionId, cited: amended.cited };
    await this.acts.happened(tx, {
      ...told,
      kind: asking.receivedIn === null ? 'AmendmentFiled' : 'AmendmentEntered',
      facts,
    });
    return { id };
  }

  // Who asks: the speaker's own stakeholder, or the one whose letter the secretariat enters.
  private async asking(
    tx: Transaction,
    conferenceId: string,
    { onBehalfOf, receivedIn }: FileAmendmentInput,
  ): Promise<Asking | No> {
    const { part, stakeholderId, symbol } = await this.floor.speaker(tx, conferenceId);
    const entered = onBehalfOf != null || receivedIn != null;
    this.floor.require(mayFileAmendments(part).includes(entered ? 'enterAmendment' : 'fileAmendment'));
    if (!entered && stakeholderId !== null && symbol !== null) return { stakeholderId, symbol, receivedIn: null };
    const named = await this.words.symbolOf(tx, conferenceId, onBehalfOf ?? '');
    if (named === null) return refuse('NotFound', { what: 'stakeholder' });
    return { stakeholderId: onBehalfOf ?? '', symbol: named, receivedIn: receivedIn ?? '' };
  }
}

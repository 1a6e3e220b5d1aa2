import { Injectable } from '@nestjs/common';
import {
  type Content,
  countBrackets,
  type Instrument,
  type NumberedProposal,
  numberProposals,
  type ProposalSource,
  proposals,
} from '#lib/drafting';
import { citedAs } from '../instruments/provisions.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { BaseTextReader, toDivision, toProvision } from './base-text.reader.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { MergesReader } from './merges.reader.js';

export interface ProposalBlock {
  readonly kind: string;
  readonly proposalNumber: string;
  readonly provisionId: string;
  readonly divisionLabel: string;
  readonly divisionTitle: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly base: Content | null;
  readonly content: Content | null;
  readonly bracketed: boolean;
  readonly reasons: readonly string[];
}

export interface ProposalList extends ProposalSource {
  readonly seq: number;
  readonly blocks: readonly ProposalBlock[];
}

/** The list that turns the text in force into the draft as it stands, with the reasons that were given. */
@Injectable()
export class ListProposals {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly base: BaseTextReader,
    private readonly merges: MergesReader,
  ) {}

  execute(viewer: Viewer, draftId: string, source: ProposalSource): Promise<ProposalList | null> {
    return this.database.read(viewer, async (tx) => {
      const draft = await this.drafts.one(tx, draftId);
      const instrument = draft && (await this.base.find(tx, draft.instrumentId));
      if (!draft || !instrument) return null;
      const base = await this.base.whole(tx, instrument);
      const agreed = await this.agreed(tx, draft, base);
      const noChange = (await this.merges.askedToStay(tx, draft.id)) as never;
      const reasons = await this.merges.reasons(tx, draft.id);
      const list = numberProposals(proposals(base, agreed, { noChange }), source);
      return { ...source, seq: draft.seq, blocks: list.map((each) => blockOf(each, { base, agreed, reasons })) };
    });
  }

  private async agreed(tx: Transaction, draft: DraftView, base: Instrument): Promise<Instrument> {
    const divisions = (await this.drafts.divisions(tx, draft.id)).map(toDivision);
    return { ...base, divisions, provisions: (await this.drafts.provisions(tx, draft.id)).map(toProvision) };
  }
}

interface Texts {
  readonly base: Instrument;
  readonly agreed: Instrument;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

function blockOf(
  { number: proposalNumber, proposal }: NumberedProposal,
  { base, agreed, reasons }: Texts,
): ProposalBlock {
  if (proposal.kind === 'ADD_DIVISION') {
    const { id, kind, number, label, title } = proposal.division;
    const cited = { divisionLabel: citedAs(kind, number, label), divisionTitle: title };
    return {
      kind: proposal.kind,
      proposalNumber,
      provisionId: id,
      ...cited,
      number: null,
      label: null,
      base: null,
      content: null,
      bracketed: false,
      reasons: [],
    };
  }
  const old = proposal.kind === 'ADD' ? null : (base.provisions.find(({ id }) => id === proposal.provision) ?? null);
  const provision = proposal.kind === 'ADD' ? proposal.provision : old;
  const content =
    proposal.kind === 'ADD' ? proposal.provision.content : proposal.kind === 'MOD' ? proposal.content : null;
  const division = [...agreed.divisions, ...base.divisions].find(({ id }) => id === provision?.division);
  return {
    kind: proposal.kind,
    proposalNumber,
    provisionId: provision?.id ?? '',
    divisionLabel: division ? citedAs(division.kind, division.number, division.label) : '',
    divisionTitle: division?.title ?? '',
    number: provision?.number ?? null,
    label: provision?.label ?? null,
    base: old?.content ?? null,
    content,
    bracketed: content !== null && countBrackets(content) > 0,
    reasons: reasons.get(provision?.id ?? '') ?? [],
  };
}

import { Injectable } from '@nestjs/common';
import { counts, finding, type Rule, readingOf, type Uncounted, uncounted, type Voice, voicesOn } from '#lib/consensus';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import { type CallNames, CallNamesReader } from '../calls/call-names.reader.js';
import { type SpokenStance, toCleared } from '../stances/stance-view.js';
import { StancesReader } from '../stances/stances.reader.js';
import { type TextNow, TextNowReader } from '../text-now.reader.js';
import { type FindingView, findingView, type OptionFindingView, optionViews } from './finding-view.js';
import { type Ground, GroundReader } from './ground.reader.js';

export interface MatrixAsked {
  readonly draftId: string;
  readonly conferenceId: string;
  readonly ruleId: string | null;
  readonly provisionIds: readonly string[] | null;
}

export interface CellView {
  readonly stakeholderId: string;
  readonly says: string;
  readonly throughId: string | null;
  readonly stanceId: string | null;
  readonly reading: string | null;
}

export interface MatrixView {
  readonly delegations: readonly {
    readonly stakeholderId: string;
    readonly counts: boolean | null;
    readonly uncounted: Uncounted | null;
  }[];
  readonly rows: readonly RowView[];
}

interface RowView {
  readonly provisionId: string;
  readonly cited: string | null;
  readonly textDigest: string;
  readonly cells: readonly CellView[];
  readonly finding: FindingView | null;
  readonly options: readonly OptionFindingView[];
}

/** Provision by provision and delegation by delegation what is said in a draft, and what a rule would find. */
@Injectable()
export class MatrixReader {
  constructor(
    private readonly texts: TextNowReader,
    private readonly stances: StancesReader,
    private readonly grounds: GroundReader,
    private readonly names: CallNamesReader,
  ) {}

  async of(tx: Transaction, asked: MatrixAsked): Promise<MatrixView> {
    const { draftId, conferenceId, ruleId } = asked;
    const said = groupedBy(
      await this.stances.saidIn(tx, [draftId], asked.provisionIds?.filter(isId) ?? null),
      ({ provisionId }) => provisionId,
    );
    const ground = await this.grounds.of(tx, conferenceId, ruleId);
    const { delegations, rule } = ground;
    const names = await this.names.in(tx, asked);
    const texts = await this.texts.some(tx, draftId, asked.provisionIds ?? [...said.keys()]);
    return {
      delegations: delegations.map((each) => ({
        stakeholderId: each.id,
        counts: rule === null ? null : counts(rule, each),
        uncounted: rule === null ? null : uncounted(rule, each),
      })),
      rows: texts.map((text) => rowOf(text, said.get(text.provisionId) ?? [], { ...ground, names })),
    };
  }
}

function rowOf(
  text: TextNow,
  said: readonly SpokenStance[],
  { delegations, rule, proxies, names }: Ground & { readonly names: CallNames },
): RowView {
  const { provisionId, cited, state } = text;
  const about = { provisionId, cited, textDigest: state.digest };
  if (rule === null) return { ...about, cells: said.map((stance) => cellOf(stance, text)), finding: null, options: [] };
  const stances = said.map(toCleared);
  const voices = voicesOn(state, rule, { delegations, stances, proxies, present: 'answering' });
  return {
    ...about,
    cells: voices.flatMap((voice) => heard(voice, said, { rule, text })),
    finding: findingView(finding(rule, voices, []), names),
    options: optionViews(rule, text.content, voices),
  };
}

interface At {
  readonly rule: Rule;
  readonly text: TextNow;
}

function heard(voice: Voice, said: readonly SpokenStance[], { rule, text }: At): readonly CellView[] {
  const own = said.find(({ stakeholderId }) => stakeholderId === voice.delegation.id);
  const reading = readingOf(rule, voice);
  if (own !== undefined && voice.through === null) return [{ ...cellOf(own, text), reading }];
  if (voice.through === null) return [];
  const { delegation, says, through: throughId, stance: stanceId } = voice;
  return [{ stakeholderId: delegation.id, says, throughId, stanceId, reading }];
}

function cellOf({ stakeholderId, kind, digest, id }: SpokenStance, { state }: TextNow): CellView {
  const says = digest === state.digest ? kind : 'toReconfirm';
  return { stakeholderId, says, throughId: null, stanceId: id, reading: null };
}

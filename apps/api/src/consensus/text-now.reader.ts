import { Injectable } from '@nestjs/common';
import type { TextState, Wording } from '#lib/consensus';
import { bracketsOf, type Content, type OptionId } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { stateOf } from './text-digest.js';

/** A provision of a draft as it stands, as far as stances and calls are concerned with it. */
export interface TextNow extends Wording {
  readonly provisionId: string;
  readonly draftId: string;
  readonly conferenceId: string;
  /** Of the draft: who may read the words. */
  readonly key: string;
  readonly cited: string | null;
  readonly label: string | null;
  readonly state: TextState;
  readonly options: readonly OptionId[];
}

type Row = Omit<TextNow, 'state' | 'options'>;

const TEXT = `select p.provision_id as "provisionId", p.draft_id as "draftId", d.conference_id as "conferenceId",
    d.audience as key, coalesce(p.number, p.label) as cited, p.label, p.content, p.suppressed
  from draft_provision p join draft d on d.id = p.draft_id`;

@Injectable()
export class TextNowReader {
  async one(tx: Transaction, draftId: string, provisionId: string): Promise<TextNow | null> {
    if (!isId(draftId) || !isId(provisionId)) return null;
    const [text] = await this.some(tx, draftId, [provisionId]);
    return text ?? null;
  }

  /** Those of these provisions that the draft has, in reading order. */
  async some(tx: Transaction, draftId: string, provisionIds: readonly string[]): Promise<TextNow[]> {
    const rows = await tx.sql<Row>(
      `${TEXT} where p.draft_id = $1 and p.provision_id = any($2::uuid[]) order by p.order_key, p.provision_id`,
      [draftId, provisionIds.filter(isId)],
    );
    return rows.map(toText);
  }
}

export function optionsIn(content: Content): readonly OptionId[] {
  return bracketsOf(content).flatMap(({ alternatives }) => alternatives.options.map(({ id }) => id));
}

function toText(row: Row): TextNow {
  return { ...row, state: stateOf(row.provisionId, row), options: optionsIn(row.content) };
}

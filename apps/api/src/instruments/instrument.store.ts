import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Division, type Provision, plainText } from '#lib/drafting';
import type { Transaction } from '../platform/database/database.js';
import { InstrumentRow } from './instrument.entity.js';
import type { ReadFile } from './instrument-file.js';

export interface ImportedAs {
  readonly conferenceId: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly language: string;
  readonly source: string;
  readonly sourceSha256: string;
  readonly summary: boolean;
}

interface Whole {
  readonly instrumentId: string;
  readonly conferenceId: string;
  readonly audience: string;
}

/** The ids of a file mean nothing outside it: everything that is stored gets one of its own, for ever. */
@Injectable()
export class InstrumentStore {
  async add(tx: Transaction, { instrument, findings }: ReadFile, imported: ImportedAs): Promise<{ id: string }> {
    const id = randomUUID();
    const { divisions, provisions } = instrument;
    const whole: Whole = { instrumentId: id, conferenceId: imported.conferenceId, audience: 'public' };
    await tx.manager.insert(InstrumentRow, {
      ...imported,
      id,
      audience: whole.audience,
      findings,
      provisionCount: provisions.length,
      numberedCount: provisions.filter(({ number }) => number !== null).length,
    } as never);
    const ids = new Map(divisions.map((division) => [division.id as string, randomUUID() as string]));
    await this.addDivisions(tx, whole, divisions, ids);
    await this.addProvisions(tx, whole, provisions, ids);
    return { id };
  }

  // One statement however long the text is, for a statement takes no more than 65,535 parameters.
  private async addDivisions(
    tx: Transaction,
    whole: Whole,
    divisions: readonly Division[],
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    await tx.sql(
      `insert into division (instrument_id, conference_id, audience, id, parent_id, kind, number, label, title, open_title, place)
       select $1, $2, $3, d.* from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::jsonb[])
         with ordinality as d (id, parent_id, kind, number, label, title, open_title, place)`,
      [
        ...Object.values(whole),
        divisions.map(({ id }) => ids.get(id)),
        divisions.map(({ parent }) => (parent === null ? null : ids.get(parent))),
        ...(['kind', 'number', 'label', 'title'] as const).map((column) =>
          divisions.map((division) => division[column]),
        ),
        divisions.map(({ openTitle }) => (openTitle ? JSON.stringify(openTitle) : null)),
      ],
    );
  }

  private async addProvisions(
    tx: Transaction,
    whole: Whole,
    provisions: readonly Provision[],
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    await tx.sql(
      `insert into provision (instrument_id, conference_id, audience, id, division_id, series, number, label, open_label, content, text, suppressed, place)
       select $1, $2, $3, p.* from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::jsonb[], $11::text[], $12::boolean[])
         with ordinality as p (id, division_id, series, number, label, open_label, content, text, suppressed, place)`,
      [
        ...Object.values(whole),
        provisions.map(() => randomUUID()),
        provisions.map(({ division }) => ids.get(division)),
        ...(['series', 'number', 'label'] as const).map((column) => provisions.map((provision) => provision[column])),
        provisions.map(({ openLabel }) => (openLabel ? JSON.stringify(openLabel) : null)),
        provisions.map(({ content }) => JSON.stringify(content)),
        provisions.map(({ content }) => plainText(content)),
        provisions.map(({ suppressed }) => suppressed),
      ],
    );
  }
}

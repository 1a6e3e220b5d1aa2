import { Injectable } from '@nestjs/common';
import type { Division, Instrument, Provision } from '#lib/drafting';
import { type DivisionView, InstrumentsReader, type InstrumentView } from '../instruments/instruments.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import type { Transaction } from '../platform/database/database.js';

/** The text in force as the one value that the libraries compute with. */
@Injectable()
export class BaseTextReader {
  constructor(
    private readonly instruments: InstrumentsReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  find(tx: Transaction, instrumentId: string): Promise<InstrumentView | null> {
    return this.instruments.one(tx, instrumentId);
  }

  async whole(tx: Transaction, { id, title, language }: InstrumentView): Promise<Instrument> {
    const divisions = (await this.instruments.divisions(tx, id)).map(toDivision);
    const provisions = (await this.provisions.all(tx, id)).map(toProvision);
    return { title, language, divisions, provisions };
  }
}

type Sited = Omit<DivisionView, 'instrumentId'> & { readonly suppressed?: boolean };

export function toDivision({ id, kind, parentId, number, label, title, openTitle, suppressed }: Sited): Division {
  const open = { ...(openTitle ? { openTitle } : {}), ...(suppressed ? { suppressed } : {}) };
  return { id, kind, parent: parentId, number, label, title, ...open } as Division;
}

type Whole = 'id' | 'divisionId' | 'series' | 'number' | 'label' | 'openLabel' | 'content' | 'suppressed';
type Worded = Pick<ProvisionView, Whole> & { readonly movedFrom?: string | null };

export function toProvision(worded: Worded): Provision {
  const { id, divisionId, series, number, label, content, suppressed, openLabel, movedFrom } = worded;
  const open = { ...(openLabel ? { openLabel } : {}), ...(movedFrom ? { movedFrom } : {}) };
  return { id, division: divisionId, series, number, label, content, suppressed, ...open } as Provision;
}

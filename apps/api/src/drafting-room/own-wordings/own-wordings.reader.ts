import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../../platform/database/database.js';
import { keyText, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { BracketsReader } from '../desk/brackets.reader.js';
import type { KnownBracket, KnownBrackets } from '../desk/known-bracket.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { OwnAmendmentsReader } from './own-amendments.reader.js';
import { type OwnHeading, type OwnWording, ownHeadings, ownWordings } from './own-wordings.js';

interface Asked {
  readonly draftId: string;
  readonly stakeholderId: string;
}

export interface OwnText {
  readonly wordings: readonly OwnWording[];
  readonly headings: readonly OwnHeading[];
}

const NOTHING: OwnText = { wordings: [], headings: [] };

/** A draft as a delegation would have it, as far as the viewer may see its amendments. */
@Injectable()
export class OwnWordingsReader {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly amendments: OwnAmendmentsReader,
    private readonly brackets: BracketsReader,
    private readonly floor: Floor,
  ) {}

  /** With no delegation named, the viewer's own. */
  async load(loaders: RequestLoaders, draft: DraftView, named: string | null | undefined): Promise<OwnText> {
    const stakeholderId = named ?? (await this.floor.load(loaders, draft.conferenceId)).stakeholderId;
    if (stakeholderId === null || !isId(stakeholderId)) return NOTHING;
    const batch = loaders.batch<Asked, OwnText>('own wordings', (tx, keys) => this.byKeys(tx, keys));
    return (await batch.load({ draftId: draft.id, stakeholderId })) ?? NOTHING;
  }

  private async byKeys(tx: Transaction, keys: readonly Asked[]): Promise<Map<string, OwnText>> {
    const found = new Map<string, OwnText>();
    for (const key of keys) found.set(keyText(key), await this.one(tx, key));
    return found;
  }

  private async one(tx: Transaction, { draftId, stakeholderId }: Asked): Promise<OwnText> {
    const symbol = await this.amendments.symbol(tx, stakeholderId);
    const asked = await this.amendments.all(tx, draftId, stakeholderId);
    if (symbol === null || asked.length === 0) return NOTHING;
    const provisions = await this.drafts.provisions(tx, draftId);
    const divisions = await this.drafts.divisions(tx, draftId);
    const of = { symbol, brackets: recorded(await this.brackets.standing(tx, draftId)) };
    const draft = { provisions, divisions };
    return { wordings: ownWordings(draft, asked, of), headings: ownHeadings(draft, asked, of) };
  }
}

// Of a bracket whose amendments nobody recorded, its sponsors tell as much as there is to know.
function recorded(known: KnownBrackets): readonly Pick<KnownBracket, 'id' | 'options'>[] {
  return [...known.values()]
    .filter(({ options }) => options.some(({ amendments }) => amendments.length > 0))
    .map(({ id, options }) => ({ id, options }));
}

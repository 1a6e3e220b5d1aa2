import type {
  AmendmentOnDeskFragment,
  BracketOnDeskFragment,
  DraftOnDeskQuery,
  MergeOnDeskFragment,
  MergePreviewQuery,
  ReservationOnDeskFragment,
} from '#lib/contract';
import { type Content, contentKey } from '#lib/drafting';

export type DraftOnDesk = NonNullable<DraftOnDeskQuery['draft']>;
export type ProvisionInDraft = DraftOnDesk['provisions'][number];
export type Amendment = AmendmentOnDeskFragment;
export type Bracket = BracketOnDeskFragment;
export type Reservation = ReservationOnDeskFragment;
export type Merge = MergeOnDeskFragment;

type Answer = MergePreviewQuery['mergePreview'];
/** What the draft would say, every bracket there is to decide, and what becomes of each amendment. */
export type Look = Extract<Answer, { readonly __typename: 'MergePreview' }>;
export type LookRefusal = Exclude<Answer, Look>;
export type Outcome = Look['outcomes'][number];

/** Everything a look shows before anything is decided: the provision, provisions added behind it, headings. */
export function undecidedTexts({ undecided, additions, headings }: Look): readonly Content[] {
  return [undecided, ...additions.map((each) => each.content), ...headings.map((each) => each.content)];
}

/** What the provision itself would say: where nothing but an addition is asked for, a look gives the addition's words. */
export function ownWords({ content, current, additions }: Look): Content {
  const isAddition = additions.some((each) => contentKey(each.content) === contentKey(content));
  return isAddition ? current : content;
}

/** A reservation that still holds: neither lifted nor set aside by a ruling. */
export function holds({ liftedAt, ruling }: Reservation): boolean {
  return liftedAt === null && ruling === null;
}

import type { Audience, ProvisionPageQuery } from '#lib/contract';
import type { Content } from '#lib/drafting';

type Provision = NonNullable<ProvisionPageQuery['provision']>;

/** What an amendment filed now would be written on: the words of the draft where one is open, else those in force. */
export interface StandingWords {
  readonly content: Content;
  /** Those in force; null where the draft brought the provision in. */
  readonly inForce: Content | null;
  /** The heading over the provision; null where its division has none. */
  readonly heading: StandingHeading | null;
  /** Who reads the draft; everybody where none is open. */
  readonly draftAudience: Audience;
}

export interface StandingHeading {
  readonly divisionId: string;
  readonly label: string;
  readonly content: Content;
  readonly inForce: Content;
}

export function standingWords({ content, divisionId, instrument }: Provision): StandingWords {
  const inDraft = instrument.draft?.provisions[0];
  const division = instrument.divisions.find(({ id }) => id === divisionId);
  const heading = instrument.draft?.divisions.find(({ id }) => id === divisionId)?.heading ?? division?.heading ?? [];
  const headed = division !== undefined && heading.length > 0 && division.title !== '';
  return {
    content: inDraft?.content ?? content,
    inForce: inDraft?.added ? null : content,
    heading: headed ? { divisionId, label: division.label, content: heading, inForce: division.heading } : null,
    draftAudience: instrument.draft?.audience ?? 'PUBLIC',
  };
}

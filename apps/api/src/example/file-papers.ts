import type { BroughtIn } from '../../../cli/src/conference-file/bring-in.js';
import { type Cast, type Ids, idOf } from './cast.js';
import { type InstrumentInHand, provisionOf } from './find-provisions.js';
import type { Act } from './site.js';
import type { Amendment, Position } from './story.js';
import { wording } from './wording.js';

export async function filePositions(cast: Cast, conference: BroughtIn): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const position of cast.story.positions) {
    const id = await filePosition(cast, conference, position);
    ids.set(position.key, id);
    for (const person of position.joinedBy ?? []) await join(cast, person, { kind: 'Position', key: position.key, id });
  }
  return ids;
}

export async function fileAmendments(cast: Cast, issues: Ids, text: InstrumentInHand): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const amendment of cast.story.amendments) {
    const id = await cast.act(amendment.by, filing(cast, issues, text, amendment));
    ids.set(amendment.key, id);
    for (const person of amendment.joinedBy ?? []) {
      await join(cast, person, { kind: 'Amendment', key: amendment.key, id });
    }
  }
  return ids;
}

function filePosition(cast: Cast, conference: BroughtIn, position: Position): Promise<string> {
  const { key, by, words, reasons, audience } = position;
  const paper = {
    issueId: idOf(conference.issues, position.issue),
    content: wording(words),
    reasons,
    audience,
    illustrative: true,
  };
  const common = { expected: 'Position' };
  if ('person' in by) {
    return cast.act(by.person, {
      ...common,
      declares: '$input: FilePositionInput!, $key: String!',
      calls: 'filePosition(input: $input, idempotencyKey: $key)',
      variables: { input: paper, key: cast.once(`position:${key}`) },
    });
  }
  const input = { ...paper, stakeholderId: idOf(conference.stakeholders, by.stakeholder), receivedIn: by.receivedIn };
  return cast.act(cast.withRole('SECRETARIAT'), {
    ...common,
    declares: '$input: EnterPositionInput!, $key: String!',
    calls: 'enterPosition(input: $input, idempotencyKey: $key)',
    variables: { input, key: cast.once(`position:${key}`) },
  });
}

function filing(cast: Cast, issues: Ids, text: InstrumentInHand, amendment: Amendment): Act {
  const { key, kind, heading = false, newLabel = null, words, reasons, issue } = amendment;
  const provision = provisionOf(text, amendment.provision);
  const input = {
    kind,
    provisionId: provision.id,
    content: words === undefined ? null : wording(words),
    headingOf: heading ? provision.divisionId : null,
    baseContent: heading ? null : provision.content,
    newLabel,
    reasons,
    issueId: issue === undefined ? null : idOf(issues, issue),
    audience: 'PUBLIC',
    illustrative: true,
  };
  return {
    declares: '$input: FileAmendmentInput!, $key: String!',
    calls: 'fileAmendment(input: $input, idempotencyKey: $key)',
    expected: 'Amendment',
    variables: { input, key: cast.once(`amendment:${key}`) },
  };
}

interface Joined {
  readonly kind: 'Position' | 'Amendment';
  readonly key: string;
  readonly id: string;
}

function join(cast: Cast, person: string, { kind, key, id }: Joined): Promise<string> {
  return cast.act(person, {
    declares: '$id: ID!, $key: String!',
    calls: `join${kind}(${kind.toLowerCase()}Id: $id, idempotencyKey: $key)`,
    expected: kind,
    variables: { id, key: cast.once(`join:${key}:${person}`) },
  });
}

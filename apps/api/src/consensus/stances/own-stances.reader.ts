import { Injectable } from '@nestjs/common';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';
import { MembersReader, type Spokesperson } from '../delegations/members.reader.js';
import type { StanceView } from './stance-view.js';
import { StancesReader } from './stances.reader.js';

export type StanceAction = 'state' | 'speak' | 'clear' | 'reconfirm' | 'takeBack';

export interface OwnStanceView {
  readonly said: StanceView | null;
  readonly drafted: StanceView | null;
  readonly may: readonly StanceAction[];
}

interface Place {
  readonly conferenceId: string;
  readonly draftId: string;
  readonly provisionId: string;
}

/** What the viewer's own delegation says, and what is left to the viewer to do about it. */
@Injectable()
export class OwnStances {
  constructor(
    private readonly members: MembersReader,
    private readonly stances: StancesReader,
  ) {}

  async load(loaders: RequestLoaders, place: Place): Promise<OwnStanceView | null> {
    const member = await this.members.load(loaders, place.conferenceId);
    if (member === null) return null;
    const { delegation } = member;
    const all = await this.stances.loadSaid(loaders, place);
    const said = all.find(({ stakeholderId }) => stakeholderId === delegation) ?? null;
    const drafted = await this.stances.loadDrafted(loaders, place, delegation);
    const may = [said, drafted].flatMap((stance) => (stance === null ? [] : mayOnStance(stance, member)));
    const speaks: readonly StanceAction[] = member.part === 'delegate' ? [] : ['speak'];
    return { said, drafted, may: [...new Set<StanceAction>(['state', ...speaks, ...may])] };
  }

  async may(loaders: RequestLoaders, stance: StanceView): Promise<readonly StanceAction[]> {
    const member = await this.members.load(loaders, stance.conferenceId);
    return member === null ? [] : mayOnStance(stance, member);
  }
}

/** A draft any member may drop; the delegation's word is taken back by whoever clears. */
export function mayOnStance(
  { stakeholderId, cleared, standing }: Pick<StanceView, 'stakeholderId' | 'cleared' | 'standing'>,
  { delegation, part }: Pick<Spokesperson, 'delegation' | 'part'>,
): readonly StanceAction[] {
  if (stakeholderId !== delegation) return [];
  const clears = part !== 'delegate';
  const allowed: readonly (readonly [StanceAction, boolean])[] = [
    ['clear', !cleared && clears && standing === 'stands'],
    ['reconfirm', standing === 'toReconfirm'],
    ['takeBack', clears || !cleared],
  ];
  return allowed.flatMap(([action, is]) => (is ? [action] : []));
}

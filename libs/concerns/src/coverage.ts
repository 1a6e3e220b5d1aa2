import { type AnswerKind, type ConcernState, concernStates } from './concern.js';

/** Some concerns that stand alike. */
export interface StandingAlike {
  readonly state: ConcernState;
  readonly withdrawn: boolean;
  readonly answer: AnswerKind | null;
  readonly count: number;
}

/** Of how many concerns: each figure counts those that have come at least so far. */
export interface Coverage {
  readonly heard: number;
  readonly considered: number;
  readonly disposed: number;
  readonly answered: number;
  readonly satisfied: number;
  readonly canLiveWith: number;
  readonly notSatisfied: number;
  /** By their owners; among the answered. */
  readonly withdrawn: number;
}

export function coverageOf(groups: readonly StandingAlike[]): Coverage {
  const counted = (of: (group: StandingAlike) => boolean): number =>
    groups.reduce((sum, group) => (of(group) ? sum + group.count : sum), 0);
  const cameTo = (state: ConcernState): number =>
    counted((group) => concernStates.indexOf(group.state) >= concernStates.indexOf(state));
  return {
    heard: cameTo('HEARD'),
    considered: cameTo('CONSIDERED'),
    disposed: cameTo('DISPOSED'),
    answered: cameTo('ANSWERED'),
    satisfied: counted(({ answer }) => answer === 'SATISFIED'),
    canLiveWith: counted(({ answer }) => answer === 'CAN_LIVE_WITH'),
    notSatisfied: counted(({ answer }) => answer === 'NOT_SATISFIED'),
    withdrawn: counted(({ withdrawn }) => withdrawn),
  };
}

/** The same for each of the things that groups belong to, in the order in which they come. */
export function coverageBy<Group extends StandingAlike>(
  groups: readonly Group[],
  of: (group: Group) => string | null,
): ReadonlyMap<string | null, Coverage> {
  const keys = [...new Set(groups.map(of))];
  return new Map(keys.map((key) => [key, coverageOf(groups.filter((group) => of(group) === key))]));
}

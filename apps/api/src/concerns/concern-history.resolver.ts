import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { PositionsReader, type PositionView } from '../positions/positions.reader.js';
import { type AnchorView, ConcernAnchorsReader } from './concern-anchors.reader.js';
import { type AnswerView, ConcernStepsReader, type ConsideredView, type SaidView } from './concern-steps.reader.js';
import type { ConcernView } from './concerns.reader.js';
import { TextChangesReader, type TextChangeView } from './text-changes.reader.js';

/** What a concern is about, and all that was done about it. */
@Resolver('Concern')
export class ConcernHistoryResolver {
  constructor(
    private readonly steps: ConcernStepsReader,
    private readonly about: ConcernAnchorsReader,
    private readonly textChanges: TextChangesReader,
  ) {}

  @ResolveField('anchors')
  anchors(@Parent() { id }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<AnchorView[]> {
    return this.about.load(loaders, id);
  }

  @ResolveField('considered')
  considered(@Parent() { id }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<ConsideredView[]> {
    return this.steps.considered(loaders, id);
  }

  @ResolveField('dispositions')
  dispositions(@Parent() { id }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<SaidView[]> {
    return this.steps.said(loaders, id);
  }

  @ResolveField('disposition')
  async disposition(
    @Parent() { id, dispositionId }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<SaidView | null> {
    if (dispositionId === null) return null;
    return (await this.steps.said(loaders, id)).find((each) => each.id === dispositionId) ?? null;
  }

  @ResolveField('answers')
  answers(@Parent() { id }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<AnswerView[]> {
    return this.steps.answers(loaders, id);
  }

  @ResolveField('answer')
  async answer(
    @Parent() { id, dispositionId, answeredAs }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AnswerView | null> {
    if (answeredAs === null) return null;
    const answers = await this.steps.answers(loaders, id);
    return answers.findLast((each) => each.dispositionId === dispositionId) ?? null;
  }

  @ResolveField('changes')
  changes(@Parent() { id }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<TextChangeView[]> {
    return this.textChanges.candidates(loaders, id);
  }
}

@Resolver('ConcernAnchor')
export class ConcernAnchorResolver {
  constructor(
    private readonly provisions: ProvisionsReader,
    private readonly positions: PositionsReader,
  ) {}

  @ResolveField('provision')
  provision(
    @Parent() { provisionId }: AnchorView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ProvisionView | null> | null {
    return provisionId === null ? null : this.provisions.load(loaders, provisionId);
  }

  @ResolveField('position')
  position(
    @Parent() { positionId }: AnchorView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PositionView | null> | null {
    return positionId === null ? null : this.positions.load(loaders, positionId);
  }
}

@Resolver('ConcernConsidered')
export class ConsideredResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { personId }: ConsideredView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(personId);
  }
}

@Resolver('ConcernAnswer')
export class ConcernAnswerResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { personId }: AnswerView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(personId);
  }
}

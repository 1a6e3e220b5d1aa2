import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConcernsReader, type ConcernView } from '../concerns/concerns.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { type AgendaItemView, AgendaReader } from '../meetings/agenda.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import type { TurnView } from './floor-view.js';
import { FloorsReader } from './floors.reader.js';
import { type CorrectInterventionInput, NoteIntervention, type NoteInterventionInput } from './note-intervention.js';
import { type DecisionView, type InterventionView, NotesReader } from './notes.reader.js';
import { type CorrectDecisionInput, RecordDecision, type RecordDecisionInput } from './record-decision.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver('Intervention')
export class InterventionResolver {
  constructor(
    private readonly notes: NotesReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly floors: FloorsReader,
    private readonly concerned: ConcernsReader,
  ) {}

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: InterventionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('turn')
  async turn(
    @Parent() { itemId, turnId }: InterventionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<TurnView | null> {
    if (turnId === null) return null;
    const floor = await this.floors.load(loaders, itemId);
    return floor?.turns.find(({ id }) => id === turnId) ?? (floor?.speaker?.id === turnId ? floor.speaker : null);
  }

  @ResolveField('concerns')
  async concerns(@Parent() { id }: InterventionView, @Loaders() loaders: RequestLoaders): Promise<ConcernView[]> {
    const ids = await this.notes.loadConcerns(loaders, id);
    const found = await Promise.all(ids.map((concern) => this.concerned.load(loaders, concern)));
    return found.filter((concern) => concern !== null);
  }
}

abstract class NoteFields {
  constructor(
    private readonly agenda: AgendaReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('item')
  item(@Parent() { itemId }: { itemId: string }, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView | null> {
    return this.agenda.load(loaders, itemId);
  }

  @ResolveField('by')
  by(@Parent() { personId }: { personId: string }, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(personId);
  }
}

@Resolver('Intervention')
export class InterventionNoteResolver extends NoteFields {
  constructor(agenda: AgendaReader, people: PeopleReader) {
    super(agenda, people);
  }
}

@Resolver('ItemDecision')
export class ItemDecisionResolver extends NoteFields {
  constructor(
    agenda: AgendaReader,
    people: PeopleReader,
    private readonly provisions: ProvisionsReader,
  ) {
    super(agenda, people);
  }

  @ResolveField('provision')
  provision(
    @Parent() { provisionId }: DecisionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ProvisionView | null> | null {
    return provisionId === null ? null : this.provisions.load(loaders, provisionId);
  }
}

@Resolver()
export class NotesResolver {
  constructor(
    private readonly notes: NotesReader,
    private readonly noting: NoteIntervention,
    private readonly deciding: RecordDecision,
  ) {}

  @Mutation('noteIntervention')
  async note(
    @Args('input') input: NoteInterventionInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.noting.note(viewer, input, key);
    return answered(outcome, 'Intervention', (id) => this.notes.loadIntervention(loaders, id));
  }

  @Mutation('correctIntervention')
  async correct(
    @Args() { idempotencyKey, ...asked }: Keyed<CorrectInterventionInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.noting.correct(viewer, asked, idempotencyKey);
    return answered(outcome, 'Intervention', (id) => this.notes.loadIntervention(loaders, id));
  }

  @Mutation('recordDecision')
  async record(
    @Args() { idempotencyKey, ...asked }: Keyed<RecordDecisionInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.deciding.record(viewer, asked, idempotencyKey);
    return answered(outcome, 'ItemDecision', (id) => this.notes.loadDecision(loaders, id));
  }

  @Mutation('correctDecision')
  async correctDecision(
    @Args() { idempotencyKey, ...asked }: Keyed<CorrectDecisionInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.deciding.correct(viewer, asked, idempotencyKey);
    return answered(outcome, 'ItemDecision', (id) => this.notes.loadDecision(loaders, id));
  }
}

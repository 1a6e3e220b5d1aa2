import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentViewer } from '../../access/current-viewer.js';
import type { Viewer } from '../../database/viewer.js';
import type { SharedAnswer } from './answer-group.js';
import { SharedAnswers, type SharedQuestion } from './shared-answers.js';

@Resolver()
export class SharedAnswerResolver {
  constructor(private readonly answers: SharedAnswers) {}

  @Subscription('sharedAnswer', { resolve: (answer: SharedAnswer) => answer })
  sharedAnswer(
    @Args() question: SharedQuestion,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AsyncIterable<SharedAnswer>> {
    return this.answers.subscribe(viewer, question);
  }
}

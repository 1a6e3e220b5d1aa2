import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { GraphQLSchema } from 'graphql';
import { Database } from '../database/database.js';
import { Upgrades } from '../http/upgrades.js';
import { coerceVariables } from './coerce-variables.js';
import { answerErrors } from './error-answer.js';
import { guardInputs } from './guard-inputs.js';
import { TOKENS } from './limits/limits.js';
import { refuseSyntaxTree, weighOperation, weighSubscription } from './limits/weigh-operations.js';
import { exactlyOne } from './one-of.js';
import { requestContext, subscriptionContext } from './request-context.js';
import { ContentScalar, DateScalar, DateTimeScalar, FactsScalar } from './scalars.js';
import { ServerResolver } from './server.resolver.js';
import { SharedAnswerResolver } from './shared/shared-answer.resolver.js';
import { SharedAnswers } from './shared/shared-answers.js';

export const GRAPHQL_PATH = '/graphql';

/** Schema first: every `.graphql` file of the capabilities is part of one schema. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      inject: [Database, Upgrades],
      useFactory: (database: Database, upgrades: Upgrades) =>
        ({
          path: GRAPHQL_PATH,
          typePaths: [join(__dirname, '../../**/*.graphql')],
          transformSchema: (schema: GraphQLSchema) => guardInputs(schema, [exactlyOne]),
          jit: 1,
          graphiql: false,
          allowBatchedQueries: false,
          graphql: { parseOptions: { maxTokens: TOKENS } },
          errorFormatter: answerErrors,
          context: requestContext(database),
          subscription: { context: subscriptionContext(database, upgrades), keepAlive: 20_000 },
          hooks: {
            preParsing: refuseSyntaxTree,
            preExecution: [weighOperation, coerceVariables],
            preSubscriptionExecution: weighSubscription,
          },
        }) as MercuriusDriverConfig,
    }),
  ],
  providers: [
    DateTimeScalar,
    DateScalar,
    ContentScalar,
    FactsScalar,
    ServerResolver,
    SharedAnswers,
    SharedAnswerResolver,
  ],
})
export class ApiModule {}

import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AnswerFailures } from './answer-failures.js';
import { HealthController } from './health.controller.js';
import { SessionWatch } from './session-watch.js';
import { Upgrades } from './upgrades.js';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Upgrades, SessionWatch, { provide: APP_FILTER, useClass: AnswerFailures }],
  exports: [Upgrades, SessionWatch],
})
export class HttpModule {}

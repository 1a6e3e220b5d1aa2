import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { SessionWatch } from './session-watch.js';
import { Upgrades } from './upgrades.js';

@Global()
@Module({ controllers: [HealthController], providers: [Upgrades, SessionWatch], exports: [Upgrades, SessionWatch] })
export class HttpModule {}

import { type DynamicModule, Module } from '@nestjs/common';
import { ConferencesModule } from './conferences/conferences.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IssuesModule } from './issues/issues.module.js';
import { AccessModule } from './platform/access/access.module.js';
import type { Policies } from './platform/access/access.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { SettingsModule } from './platform/config/settings.module.js';
import type { Settings } from './platform/config/settings.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { EventsModule } from './platform/events/events.module.js';
import { ApiModule } from './platform/graphql/graphql.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { RecordModule } from './record/record.module.js';
import { StakeholdersModule } from './stakeholders/stakeholders.module.js';

const CAPABILITIES = [
  IdentityModule,
  ConferencesModule,
  StakeholdersModule,
  RecordModule,
  IssuesModule,
];

@Module({})
export class AppModule {
  static with(settings: Settings, policies: Policies = 'on'): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        AccessModule.with(policies),
        DatabaseModule,
        ClockModule,
        EventsModule,
        HttpModule,
        ApiModule,
        ...CAPABILITIES,
      ],
    };
  }
}

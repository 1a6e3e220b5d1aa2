import { type DynamicModule, Global, Module } from '@nestjs/common';
import { PublicAddress } from './public-address.js';
import { SETTINGS, type Settings } from './settings.js';

@Global()
@Module({})
export class SettingsModule {}

export function settingsModule(settings: Settings): DynamicModule {
  return {
    module: SettingsModule,
    providers: [{ provide: SETTINGS, useValue: settings }, PublicAddress],
    exports: [SETTINGS, PublicAddress],
  };
}

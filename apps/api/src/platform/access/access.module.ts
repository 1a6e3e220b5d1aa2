import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Access, POLICIES, type Policies } from './access.js';

@Global()
@Module({})
export class AccessModule {}

export function accessModule(policies: Policies): DynamicModule {
  return { module: AccessModule, providers: [{ provide: POLICIES, useValue: policies }, Access], exports: [Access] };
}

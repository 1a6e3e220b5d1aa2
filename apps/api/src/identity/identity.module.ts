import { Global, Module } from '@nestjs/common';
import { Sessions } from '../platform/access/sessions.js';
import { SessionStore } from './session.store.js';

@Global()
@Module({
  providers: [SessionStore, { provide: Sessions, useExisting: SessionStore }],
  exports: [Sessions],
})
export class IdentityModule {}

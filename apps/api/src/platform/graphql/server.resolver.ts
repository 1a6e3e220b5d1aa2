import { setTimeout as after } from 'node:timers/promises';
import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { VERSION } from '../config/version.js';

@Resolver('Server')
export class ServerResolver {
  @Query('server')
  server(): { version: string } {
    return { version: VERSION };
  }

  @Mutation('echo')
  echo(@Args('words') words: string): string {
    return words;
  }

  @Subscription('clock', { resolve: (now: Date) => now })
  clock(): AsyncIterable<Date> {
    return ticking();
  }
}

async function* ticking(): AsyncGenerator<Date> {
  for (;;) {
    yield new Date();
    await after(1000, undefined, { ref: false });
  }
}

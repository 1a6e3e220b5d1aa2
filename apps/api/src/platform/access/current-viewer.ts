import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Audience, type PrivateLink, PUBLIC, type Viewer } from '../database/viewer.js';
import type { Session } from './sessions.js';

interface Visited {
  readonly session?: Session | null;
  readonly link?: PrivateLink | null;
  readonly audience?: Audience | null;
}

/** The session a request came with, in GraphQL and REST alike; null for the public. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session | null => visited(context).session ?? null,
);

/** Who is asking: with a private link whoever holds it, signed in or not; for what is shared nobody in particular. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { audience, link, session } = visited(context);
  return audience ?? link ?? session?.viewer ?? PUBLIC;
});

function visited(context: ExecutionContext): Visited {
  return context.getType<string>() === 'graphql' ? context.getArgByIndex(2) : context.switchToHttp().getRequest();
}

interface Routed {
  readonly reply?: { readonly request: { readonly ip: string } };
  readonly ip?: string;
}

/** Where a request comes from, for counting tries. Handed on as text: a reply is itself awaitable, and never would be. */
export const ClientAddress = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const routed = visited(context) as Routed;
  return routed.reply?.request.ip ?? routed.ip ?? '';
});

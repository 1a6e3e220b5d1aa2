import { Body, Controller, HttpCode, Inject, Ip, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isRefusal, type Refusal } from '#lib/foundation';
import { CurrentSession } from '../platform/access/current-viewer.js';
import type { Session } from '../platform/access/sessions.js';
import { SESSION_COOKIE } from '../platform/access/token-of.js';
import { SETTINGS, type Settings } from '../platform/config/settings.js';
import { type OpenedSession, SessionStore } from './session.store.js';
import { SignInAsExample } from './sign-in-as-example.js';
import { SignInWithLink } from './sign-in-with-link.js';
import { SignInWithPassword } from './sign-in-with-password.js';

type Fields = Readonly<Record<string, unknown>> | null;
type Answer = { readonly signedIn: true; readonly token?: string } | { readonly kind: string };

const THIRTY_DAYS = 30 * 24 * 3600;

/** Signing in and out, beside GraphQL because it sets a cookie. */
@Controller('api')
export class SignInController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly password: SignInWithPassword,
    private readonly link: SignInWithLink,
    private readonly example: SignInAsExample,
    private readonly sessions: SessionStore,
  ) {}

  @Post('sign-in/password')
  @HttpCode(200)
  async withPassword(
    @Body() body: Fields,
    @Ip() from: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return this.answer(await this.password.execute(word(body, 'email'), word(body, 'password'), from), body, reply);
  }

  @Post('sign-in/link')
  @HttpCode(200)
  async withLink(@Body() body: Fields, @Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    return this.answer(await this.link.execute(word(body, 'token')), body, reply);
  }

  @Post('sign-in/example')
  @HttpCode(200)
  async asExample(@Body() body: Fields, @Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    return this.answer(await this.example.execute(word(body, 'personaId')), body, reply);
  }

  @Post('sign-out')
  @HttpCode(200)
  async signOut(
    @CurrentSession() session: Session | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ signedOut: true }> {
    if (session) await this.sessions.end(session.id);
    reply.header('set-cookie', `${SESSION_COOKIE}=; ${this.cookieRules(0)}`);
    return { signedOut: true };
  }

  // A page's script never sees the token; a program asks for it with `"as": "program"`, and gets no cookie.
  private answer(outcome: OpenedSession | Refusal, body: Fields, reply: FastifyReply): Answer {
    reply.header('cache-control', 'no-store');
    if (isRefusal(outcome)) {
      reply.code(outcome.kind === 'TooManyGuesses' ? 429 : 401);
      return { kind: outcome.kind };
    }
    if (body?.as === 'program') return { signedIn: true, token: outcome.token };
    reply.header('set-cookie', `${SESSION_COOKIE}=${outcome.token}; ${this.cookieRules(THIRTY_DAYS)}`);
    return { signedIn: true };
  }

  private cookieRules(seconds: number): string {
    const secure = this.settings.publicUrl.startsWith('https://') ? '; Secure' : '';
    return `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  }
}

function word(body: Fields, field: string): string {
  const value = body?.[field];
  return typeof value === 'string' ? value : '';
}

import { resolve } from 'node:path';

/** What the person who starts the server may say, with what holds where they say nothing. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** Asked for by number; a port that is taken is then an error, and not a reason to take the next. */
  readonly portAsked: boolean;
  readonly dataDir: string;
  /** Null for a Postgres of our own. */
  readonly database: { readonly applicationUrl: string; readonly ownerUrl: string } | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly publicUrl: string;
  readonly example: boolean;
  readonly webRoot: string;
  /** The key that signs checkpoints, PEM or the file it is in; null for the one in the data folder. */
  readonly checkpointKey: string | null;
  /** Whether browsers may keep the pages, to open them without a network. */
  readonly offline: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

export function readEnvironment(given: Variables): Environment {
  return {
    host: given.HOST || '127.0.0.1',
    port: portFrom(given.PORT),
    portAsked: Boolean(given.PORT),
    dataDir: resolve(given.CAUCUS_DATA || '.data'),
    database: databaseFrom(given),
    redisUrl: urlFrom(given, 'REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl: urlFrom(given, 'SMTP_URL', ['smtp:', 'smtps:']),
    publicUrl: (urlFrom(given, 'PUBLIC_URL', ['http:', 'https:']) ?? '').replace(/\/+$/, ''),
    example: given.CAUCUS_EXAMPLE !== 'no',
    webRoot: given.CAUCUS_WEB || 'dist/web',
    checkpointKey: given.CAUCUS_CHECKPOINT_KEY?.replaceAll('\\n', '\n') || null,
    offline: given.CAUCUS_OFFLINE !== 'no',
  };
}

function portFrom(given: string | undefined): number {
  const port = Number(given || 8004);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is “${given}”; it must be a number up to 65535.`);
  return port;
}

function databaseFrom(given: Variables): Environment['database'] {
  const applicationUrl = urlFrom(given, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const ownerUrl = urlFrom(given, 'DATABASE_OWNER_URL', ['postgres:', 'postgresql:']);
  if (applicationUrl === null && ownerUrl === null) return null;
  if (applicationUrl === null || ownerUrl === null)
    throw new Error(
      'Set both DATABASE_URL (the application’s login) and DATABASE_OWNER_URL (who owns the tables), or neither.',
    );
  return { applicationUrl, ownerUrl };
}

function urlFrom(given: Variables, name: string, protocols: readonly string[]): string | null {
  const text = given[name];
  if (!text) return null;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    throw new Error(`${name} must be an address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`);
  return text;
}

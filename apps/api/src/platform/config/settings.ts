/** What the surroundings say about this server. Read once at start; nothing else reads the environment. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The application's login, which owns nothing. */
  readonly databaseUrl: string;
  /** Redis or Valkey through which nodes wake each other beside the database; null for the database alone. */
  readonly redisUrl: string | null;
  /** Where people reach the server, without a slash at the end; empty until the port is known. */
  readonly publicUrl: string;
  /** Mail server; null keeps letters in the outbox. */
  readonly smtpUrl: string | null;
  /** Built web pages; null where only the API is served. */
  readonly webRoot: string | null;
  /** False to take back the pages that browsers have kept; left out, they may keep them. */
  readonly offline?: boolean;
  /** The private key that signs checkpoints, PEM; left out, one that lasts as long as the server. */
  readonly checkpointKey?: string;
  /** Where uploaded files are kept; left out, where the system keeps what is not meant to last. */
  readonly documentsFolder?: string;
  /** Connections to Postgres for requests; the listener has one more of its own. */
  readonly poolSize: number;
}

export const SETTINGS = Symbol('settings');

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** What is meant for trying things out is offered only where nobody else can reach it. */
export function onLoopback(settings: Settings): boolean {
  return LOOPBACK.has(settings.host) && isLoopbackUrl(settings.publicUrl);
}

/** Letters are kept for reading instead of being sent. */
export function capturesMail(settings: Settings): boolean {
  return settings.smtpUrl === null && onLoopback(settings);
}

function isLoopbackUrl(url: string): boolean {
  return url === '' || LOOPBACK.has(new URL(url).hostname.replace(/^\[|\]$/g, ''));
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_SOURCE, ROOT } from './cluster.js';

/** The API as a process of its own, so that it can be killed. */
export interface SeparateServer {
  readonly address: string;
  readonly pid: number;
  /** At once and without warning, as `kill -9` does. */
  kill(): Promise<void>;
  /** Asked to end, as a service manager does; answers with its exit code. */
  end(): Promise<number | null>;
}

export interface SeparateAsked {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** 0 takes any free one. */
  readonly port?: number;
  readonly variables?: Readonly<Record<string, string>>;
  /** A script that it runs before anything else. */
  readonly before?: string;
  /** What was built last, as in earnest, and not the source, which takes its time to be read: so `npm test`, which builds. */
  readonly built?: boolean;
}

const PATIENCE = 60_000;

export async function separateServer({
  ownerUrl,
  applicationUrl,
  port = 0,
  variables = {},
  before,
  built = process.env['CAUCUS_BUILT'] === '1',
}: SeparateAsked): Promise<SeparateServer> {
  const program = built
    ? [join(ROOT, 'dist/apps/api/src/main.js')]
    : [...FROM_SOURCE, join(ROOT, 'apps/api/src/main.ts')];
  const child = spawn(process.execPath, [...(before ? ['-r', before] : []), ...program], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_URL: applicationUrl,
      PORT: String(port),
      CAUCUS_EXAMPLE: 'no',
      CAUCUS_DATA: join(tmpdir(), 'caucus-test-data'),
      ...variables,
    },
  });
  const address = await addressOf(child);
  const gone = once(child, 'exit');
  return {
    address,
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    end: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error(`The server did not start in time:\n${said}`)), PATIENCE);
    const hear = (words: Buffer): void => {
      said += words.toString();
      const address = /Caucus is at (http:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      found(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      failed(new Error(`The server ended with ${code}:\n${said}`));
    });
  });
}

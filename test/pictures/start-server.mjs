import { spawn } from 'node:child_process';
import path from 'node:path';

/** Starts a server as `npm start` does, on a port of its own and with data of its own, and waits for its address. */
export function startServer(root, data) {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', CAUCUS_DATA: data, DATABASE_URL: '', DATABASE_OWNER_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () =>
    new Promise((stopped) => {
      child.once('exit', stopped);
      child.kill('SIGTERM');
    });
  return new Promise((started, failed) => {
    let said = '';
    child.stdout.on('data', (words) => {
      process.stdout.write(words);
      said += words;
      const address = /https?:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(said)?.[0];
      if (address) started({ address, stop });
    });
    child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it had an address.`)));
  });
}

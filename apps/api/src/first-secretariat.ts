import { letIn } from './identity/bring-in.js';
import { readEnvironment } from './platform/config/environment.js';
import { startEmbedded } from './platform/embedded/start-embedded.js';

// `node dist/apps/api/src/first-secretariat.js ADDRESS NAME`: lets the person who will open the first conference in,
// before anybody is there who could invite them.
const [email = '', ...names] = process.argv.slice(2);

run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

async function run(): Promise<void> {
  const name = names.join(' ').trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || name === '') throw new Error('Give an e-mail address and a name.');
  const environment = readEnvironment(process.env);
  const token = await withOwner(environment, (ownerUrl) =>
    letIn(ownerUrl, { email, name, opensConferences: true, persona: false }),
  );
  const address = environment.publicUrl || `http://${environment.host}:${environment.port}`;
  process.stdout.write(`Within a day, open this link once:\n${address}/sign-in#token=${token}\n`);
}

/** A Postgres of our own may be running below a server, which then keeps it. */
async function withOwner<T>(
  { database, dataDir }: ReturnType<typeof readEnvironment>,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (database) return work(database.ownerUrl);
  const embedded = await startEmbedded({ dataDir: `${dataDir}/postgres` });
  try {
    return await work(embedded.ownerUrl('caucus'));
  } finally {
    if (!embedded.wasRunning) await embedded.stop();
  }
}

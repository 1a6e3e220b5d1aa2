import { performance } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import { type World, world } from '../world/index.js';
import { form, holder, member, newLink, openDesk } from '../world/registration-desk.js';
import { milliseconds, type Table } from './table.js';

const SECONDS = process.env['CAUCUS_BENCH_QUICK'] === 'yes' ? 12 : 60;
const BODIES = (500 * SECONDS) / 60;
/** Each form is kept once and then sent; of the sendings every fifth is pressed twice, with a key of its own. */
const PRESSED_TWICE = 5;
/** So many keep their form at the same moment, as when a desk is about to close. */
const RUSH = 300;

/** The last minute before the desk closes: five hundred bodies register, and nothing is doubled or lost. */
export async function measure(): Promise<Table> {
  const scene = await world({ separate: true });
  try {
    const meeting = await openDesk(scene);
    const rush = await Promise.all(Array.from({ length: RUSH }, (_, nth) => begun(scene, meeting, `Rush ${nth}`)));
    const kept: number[] = [];
    const sent: number[] = [];
    const began = performance.now();
    const all = Array.from({ length: BODIES }, async (_, nth) => {
      await after((nth * SECONDS * 1000) / BODIES);
      const times = await one(scene, meeting, nth);
      kept.push(times.kept);
      sent.push(...times.sent);
    });
    await Promise.all(all);
    const took = (performance.now() - began) / 1000;
    const [rows] = await scene.owner<{ bodies: number; people: number; letters: number }>(
      `select (select count(*)::int from registration where state = 'SUBMITTED') as bodies,
         (select count(*)::int from registrant p join registration r on r.id = p.registration_id
           where r.state = 'SUBMITTED') as people,
         (select count(*)::int from outbox_mail where recipient like 'focal@body-%') as letters`,
    );
    return {
      title: `${BODIES} registrations in ${SECONDS} seconds`,
      head: ['what', 'answers', 'p50', 'p95', 'slowest'],
      rows: [
        [`one of ${RUSH} forms kept at the same moment`, ...figures(rush)],
        ['a form of four people kept for the first time', ...figures(kept)],
        ['the form sent', ...figures(sent)],
      ],
      note:
        `All within ${took.toFixed(1)} s. In the database: ${rows?.bodies} registrations of ${rows?.people} people, and ` +
        `${rows?.letters} letters in the outbox. Every ${PRESSED_TWICE}th was sent twice at once and is there once; ${askedAgain} had to be asked again.`,
    };
  } finally {
    await scene.stop();
  }
}

async function one(scene: World, meeting: string, nth: number): Promise<{ kept: number; sent: readonly number[] }> {
  const name = `Body ${nth}`;
  const written = ofFour(name);
  const who = holder(scene, newLink());
  const [, kept] = await timed(() => patiently((key) => who.save(meeting, written, { send: false, key })));
  const pressed = nth % PRESSED_TWICE === 0 ? 2 : 1;
  const answers = await Promise.all(
    Array.from({ length: pressed }, () =>
      timed(() => patiently((key) => who.save(meeting, written, { version: 2, key }))),
    ),
  );
  for (const [answer] of answers)
    if (answer.__typename !== 'Registration') throw new Error(`Not registered: ${JSON.stringify(answer)}`);
  return { kept, sent: answers.map(([, time]) => time) };
}

async function begun(scene: World, meeting: string, name: string): Promise<number> {
  const who = holder(scene, newLink());
  return (await timed(() => patiently((key) => who.save(meeting, ofFour(name), { send: false, key }))))[1];
}

function ofFour(name: string): object {
  return form(name, { members: ['HEAD', 'DEPUTY', 'DELEGATE', 'ADVISER'].map((role) => member(name, role)) });
}

let askedAgain = 0;

/** As people do whom the page tells to try again: the same act, which has its effect once. */
async function patiently<T>(act: (key: string) => Promise<T>): Promise<T> {
  const key = newLink();
  for (let attempt = 1; ; attempt++)
    try {
      return await act(key);
    } catch (error) {
      if (attempt === 5) throw error;
      askedAgain += 1;
    }
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const began = performance.now();
  return [await work(), performance.now() - began];
}

function figures(times: readonly number[]): string[] {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): string => milliseconds(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return [String(sorted.length), at(0.5), at(0.95), at(1)];
}

import { randomUUID } from 'node:crypto';
import { type Attack, type Ground, inGroups, many, numbers, pause, tally } from './attack.js';
import { intrude, intruders, type Way } from './intruder.js';

const STRANGE_ROOMS = [
  '',
  '%00',
  '%2e%2e%2f',
  '..%2f..%2fetc%2fpasswd',
  'no-such-room',
  '__proto__',
  "'%20or%201=1--",
  'a'.repeat(2000),
  '%F0%9F%92%A5',
  '00000000-0000-4000-8000-00000000000',
  '{00000000-0000-4000-8000-000000000000}',
];

export const atTheDoor: readonly Attack[] = [
  {
    name: 'No credentials',
    tried: 'no token, an empty one, one of another kind, a forged one, a cut one, a forged cookie',
    answer: 'HTTP 401 ×6',
    run: async (ground) => {
      const token = ground.world.people.delegateB.token;
      const headers: Record<string, string>[] = [
        {},
        { authorization: 'Bearer ' },
        { authorization: `Basic ${token}` },
        { authorization: `Bearer ${'A'.repeat(43)}` },
        { authorization: `Bearer ${token.slice(0, -1)}` },
        { cookie: `caucus_session=${'B'.repeat(43)}` },
      ];
      return knocks(
        ground,
        headers.map((each) => ({ headers: each })),
      );
    },
  },
  {
    name: 'Foreign credentials',
    tried: 'a session of another conference, at a draft for those who take part in this one',
    answer: 'closed 4404 NotFound',
    run: async (ground) => {
      const { token } = ground.world.people.outsider;
      return knocks(ground, [{ room: ground.closed.id, headers: { authorization: `Bearer ${token}` } }]);
    },
  },
  {
    name: 'Expired credentials',
    tried: 'a session that ran out while its socket was open, and the same session again',
    answer: 'cut, HTTP 401',
    run: async (ground) => {
      const { token, personId } = ground.world.people.outsider;
      const way = { headers: { authorization: `Bearer ${token}` } };
      const guest = await intrude(ground, null, way);
      await ground.world.owner(`update session set expires_at = now() - interval '1 second' where person_id = $1`, [
        personId,
      ]);
      return tally([await guest.end(), await (await intrude(ground, null, way)).end()]);
    },
  },
  {
    name: 'Evil Origin',
    tried: 'pages of elsewhere, null, and addresses that look like ours, each with good credentials',
    answer: 'HTTP 403 ×5',
    run: (ground) => {
      const { host, hostname } = new URL(ground.world.address);
      const { token } = ground.world.people.delegateB;
      const origins = [
        'https://evil.example',
        'null',
        `http://${host}.evil.example`,
        `http://${hostname}`,
        `ftp://${host}`,
      ];
      return knocks(
        ground,
        origins.map((origin) => ({ headers: { origin, authorization: `Bearer ${token}` } })),
      );
    },
  },
  {
    name: 'Strange room names',
    tried: `${STRANGE_ROOMS.length} names that no room has, with paths, quotes, NUL, 2,000 letters`,
    answer: `HTTP 404 ×${STRANGE_ROOMS.length}`,
    run: (ground) => {
      const { token } = ground.world.people.delegateB;
      const headers = { authorization: `Bearer ${token}` };
      return knocks(
        ground,
        STRANGE_ROOMS.map((room) => ({ room, headers })),
      );
    },
  },
  {
    name: 'Made-up documents',
    tried: '300 ids that no document has',
    answer: /^closed 4404 NotFound ×\d+, no room made$/,
    run: async (ground) => {
      const rooms = () => ground.world.owner<{ rooms: string }>('select count(*) as rooms from room');
      const before = await rooms();
      const outcomes = await inGroups(numbers(many(ground, 300)), 10, async () => {
        const intruder = await intrude(ground, 'delegateB', { room: randomUUID() });
        return intruder.end();
      });
      const made = Number((await rooms())[0]!.rooms) - Number(before[0]!.rooms);
      return `${tally(outcomes)}, ${made === 0 ? 'no room made' : `${made} rooms made`}`;
    },
  },
  {
    name: 'Sockets of one person',
    tried: '300 at once',
    answer: /^20 open, HTTP 429 ×\d+$/,
    run: async (ground) => {
      const all = await intruders(ground, 'delegateB', many(ground, 300));
      const outcomes = await Promise.all(all.map((intruder) => intruder.end(500)));
      for (const intruder of all) intruder.drop();
      await pause(100);
      const refused = outcomes.filter((outcome) => outcome !== 'stays open');
      return `${outcomes.length - refused.length} open, ${tally(refused)}`;
    },
  },
];

async function knocks(ground: Ground, ways: readonly Way[]): Promise<string> {
  const outcomes = await inGroups(ways, 10, async (way) => {
    const intruder = await intrude(ground, null, way);
    const outcome = await intruder.end(3000);
    intruder.drop();
    return outcome;
  });
  return tally(outcomes);
}

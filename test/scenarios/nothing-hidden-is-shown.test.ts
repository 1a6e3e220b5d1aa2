import { isIntrospectionType, isObjectType } from 'graphql';
import { apiSchema } from '../world/api-schema.js';
import { everyQuestion, type Known, type Question, together } from '../world/every-question.js';
import { EVERYBODY, type Persona, type World, world } from '../world/index.js';
import { type Planted, plant, type Reach } from './planted.js';
import { POINTS_AT } from './points-at.js';

/** Everything by everyone to the depth takes a quarter of an hour. */
const hard = process.env.CAUCUS_HARD === '1';

type Asker = Persona | 'nobody';

const DELEGATION: readonly Asker[] = ['headA', 'delegateA'];
const MEMBERS: readonly Asker[] = [...DELEGATION, 'headB', 'delegateB', 'secretariat', 'chair', 'rapporteur'];
const CONFERENCE: readonly Asker[] = [...MEMBERS, 'speakingObserver', 'observer'];
const READERS: Readonly<Record<Reach, readonly Asker[]>> = {
  SECRETARIAT: ['secretariat'],
  SERVING: ['secretariat', 'chair', 'rapporteur'],
  DELEGATION,
  MEMBERS,
  CONFERENCE,
  PUBLIC: EVERYBODY,
};

/** From a paper, or an item of an agenda, one goes on as from `paper(id)`, by whatever way it was found. */
const WALKED_ELSEWHERE =
  /\.(brief|ownPaper|ownPapers|agenda|discussedAt|item|now|intervention|interventions|documentDrafts|original|further|agendaItems|reports|sealedReports|sealed|siblings)\.|documents\.nodes\.|(?<!Query)\.meetings?\./;
/** Each has rights that none of the others has; the rest hold the same as one of these. */
const OFF: readonly Asker[] = hard
  ? EVERYBODY
  : ['secretariat', 'chair', 'delegateA', 'headB', 'speakingObserver', 'observer', 'outsider', 'nobody'];
const STRANGERS_OFF: readonly Asker[] = hard
  ? ['nobody', 'outsider', 'observer', 'speakingObserver', 'delegateB', 'headB']
  : ['nobody', 'outsider', 'observer', 'headB'];
/** What the database shows nobody by itself is shown to nobody either with the application before it; so here are fewer. */
const ON: readonly Asker[] = hard ? EVERYBODY : ['headB', 'nobody'];
const STRANGERS_ON: readonly Asker[] = hard ? STRANGERS_OFF : ['headB', 'nobody'];
/** These walk to the whole depth: who is shown most, and those from whom most is kept. The others go one step less far. */
const FAR = (policies: 'on' | 'off'): readonly Asker[] => {
  if (hard) return EVERYBODY;
  return policies === 'off' ? ['chair', 'headB', 'nobody'] : ['nobody'];
};
const CAPITAL = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function known(of: World, planted: Planted): Known {
  return {
    ids: planted.ids,
    deep: hard ? 99 : 1,
    pointsAt: (argument, root) => POINTS_AT[argument] ?? CAPITAL(argument === 'id' ? root : argument),
    texts: {
      slug: of.slug,
      first: 6,
      String: 'words',
      words: 'planted',
      Int: 1,
      Boolean: false,
      Date: '2012-10-10',
      DateTime: '2012-10-10T00:00:00Z',
      symbol: 'CTU',
      document: 'XX',
      Content: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'other words' }] }],
      email: 'somebody@world.test',
      password: 'correct horse battery',
      locale: 'en',
    },
  };
}

/** Refused before it was asked of the data at all: too deep, too dear. */
const unasked = (errors: readonly { extensions?: { code?: string } }[]): boolean =>
  errors.some((error) => error.extensions?.code === 'BAD_USER_INPUT');

interface Walk {
  readonly leaks: string[];
  readonly shown: Set<string>;
  readonly answered: Set<string>;
}

async function walk(of: World, planted: Planted, asker: Asker, questions: readonly Question[]): Promise<Walk> {
  const found: Walk = { leaks: [], shown: new Set(), answered: new Set() };
  const client = of.as(asker);
  const one = async (question: Question): Promise<void> => {
    const reply = await client.ask<unknown>(question.query, question.variables);
    const refused = unasked(reply.errors);
    if (refused && question.apart) {
      for (const part of question.apart) await one(part);
      return;
    }
    note(found, planted, asker, { question, refused, text: JSON.stringify(reply) });
  };
  for (let at = 0; at < questions.length; at += 8) await Promise.all(questions.slice(at, at + 8).map(one));
  return found;
}

interface Seen {
  readonly question: Question;
  readonly refused: boolean;
  readonly text: string;
}

function note(found: Walk, planted: Planted, asker: Asker, { question, refused, text }: Seen): void {
  if (!refused) for (const field of question.asks) found.answered.add(field);
  for (const { word, reach } of planted.secrets.filter((secret) => text.includes(secret.word))) {
    found.shown.add(word);
    if (!READERS[reach].includes(asker)) found.leaks.push(`${asker} was shown “${word}” by ${question.name}`);
  }
}

/** The walk takes no arguments inside the tree; this one field names whose words are wanted. */
function ownTextOf(draft: string | undefined, stakeholder: string): Question {
  const query = `query($draft: ID!, $of: ID) { draft(id: $draft) { asTheyWouldHaveIt(stakeholderId: $of) { content current label }
    headingsAsTheyWouldHaveThem(stakeholderId: $of) { content current } } }`;
  return { name: 'the draft as they would have it', query, variables: { draft, of: stakeholder }, asks: [] };
}

/** Every field that a query can reach; what only a mutation answers with is asked for by the second walk. */
function fieldsOf(root: 'Query' | 'Mutation'): readonly string[] {
  const schema = apiSchema();
  const all = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));
  const roots = ['Query', 'Mutation', 'Subscription'];
  return all
    .filter((type) => type.name === root || !roots.includes(type.name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

describe.each(['on', 'off'] as const)('with the application’s own checks %s', (policies) => {
  const [askers, strangers] = policies === 'on' ? [ON, STRANGERS_ON] : [OFF, STRANGERS_OFF];
  let of: World;
  let planted: Planted;
  let far: readonly Question[];
  let near: readonly Question[];

  beforeAll(async () => {
    of = await world({ policies });
    planted = await plant(of);
    const walked = (depth: number) => everyQuestion(apiSchema(), 'Query', known(of, planted), depth);
    const asked = (all: readonly Question[]) =>
      together(hard ? all : all.filter(({ name }) => !WALKED_ELSEWHERE.test(name)));
    [far, near] = [asked(walked(4)), asked(walked(3))];
  }, 120_000);
  afterAll(() => of?.stop());

  const answered = new Set<string>();

  it.each(askers)(
    'no query shows %s what was not meant for them',
    async (asker) => {
      const found = await walk(of, planted, asker, FAR(policies).includes(asker) ? far : near);
      for (const field of found.answered) answered.add(field);
      expect(found.leaks).toEqual([]);
      // The walk would see a leak: what was meant for this reader, it does find.
      const mine = planted.secrets.filter(({ reach }) => READERS[reach].includes(asker)).map(({ word }) => word);
      expect(mine.filter((word) => !found.shown.has(word))).toEqual([]);
    },
    240_000,
  );

  it.each(askers)(
    'the draft as another delegation would have it shows %s only amendments that they may read',
    async (asker) => {
      const found = await walk(of, planted, asker, [ownTextOf(planted.ids.Draft?.[0], of.stakeholders.A.id)]);
      expect(found.leaks).toEqual([]);
      // Of amendments that collide only one shows; additions stand each for itself. Who does not know of the draft has none.
      const hidden = ['outsider', 'nobody'].includes(asker);
      const said = planted.secrets.filter(({ word }) => /planted addition /.test(word));
      const mine = said.filter(({ reach }) => !hidden && READERS[reach].includes(asker)).map(({ word }) => word);
      expect(said.map(({ word }) => word).filter((word) => found.shown.has(word))).toEqual(mine);
    },
  );

  it.each(askers)('no file of who wrote which words shows %s what was not meant for them', async (asker) => {
    const found: Walk = { leaks: [], shown: new Set(), answered: new Set() };
    for (const as of ['csv', 'json']) {
      const path = `/api/drafts/${planted.ids.Draft?.[0]}/attribution?as=${as}`;
      const response = await of.as(asker).fetch(path);
      const question: Question = { name: path, query: '', variables: {}, asks: [] };
      note(found, planted, asker, { question, refused: false, text: await response.text() });
      expect(response.status).toBe(READERS.CONFERENCE.includes(asker) ? 200 : 404);
    }
    expect(found.leaks).toEqual([]);
    // It would see a leak: readers of the draft do find the words that a merge has put into it.
    expect([...found.shown]).toEqual(READERS.CONFERENCE.includes(asker) ? ['planted merged words for conference'] : []);
  });

  it('no field of the schema was left unasked', () => {
    const reachable = new Set(far.flatMap((question) => question.asks));
    expect([...reachable].filter((field) => !answered.has(field))).toEqual([]);
    const byMutation = new Set(
      everyQuestion(apiSchema(), 'Mutation', known(of, planted)).flatMap((question) => question.asks),
    );
    const unreached = [...fieldsOf('Query'), ...fieldsOf('Mutation')].filter(
      (field) => !reachable.has(field) && !byMutation.has(field),
    );
    expect(unreached.filter((field) => !ONLY_ELSEWHERE.some((type) => field.startsWith(`${type}.`)))).toEqual([]);
  });

  it.each(strangers)(
    'no mutation shows %s what was not meant for them, or changes it',
    async (asker) => {
      const before = await standing(of);
      const mutations = everyQuestion(apiSchema(), 'Mutation', known(of, planted), 1).map((question, nth) => ({
        ...question,
        variables: {
          ...question.variables,
          ...('idempotencyKey' in question.variables ? { idempotencyKey: `${asker} ${nth}` } : {}),
        },
      }));
      const found = await walk(of, planted, asker, mutations);
      expect(found.leaks).toEqual([]);
      expect(await standing(of)).toEqual(before);
    },
    240_000,
  );
});

/** Events reach people by subscription alone. */
const ONLY_ELSEWHERE = ['ConferenceEvent', 'DraftMoved', 'SharedAnswer'];

/** What delegation A filed for itself, as it stands in the tables. */
async function standing(of: World): Promise<unknown> {
  const own = `delegation:${of.stakeholders.A.id}`;
  return {
    positions: await of.owner(
      'select id, version, status, content, audience from position where audience = $1 order by id',
      [own],
    ),
    amendments: await of.owner('select id, version, status, audience from amendment where audience = $1 order by id', [
      own,
    ]),
    rebases: await of.owner('select id, state, audience from amendment_rebase where audience = $1 order by id', [own]),
    dispositions: await of.owner(
      'select id, kind, audience from amendment_disposition where audience = $1 order by id',
      [own],
    ),
    stances: await of.owner('select id, state, audience from stance where audience = $1 order by id, state', [own]),
    documents: await of.owner('select id, status, version, audience from document where audience = $1 order by id', [
      own,
    ]),
    papers: await of.owner('select id, state, audience from paper where audience = $1 order by id', [own]),
    rooms: await of.owner('select id, audience, writers, ended_at from room where audience = $1 order by id', [own]),
    comments: await of.owner('select id, version, audience from comment where audience = $1 order by id', [own]),
    notes: await of.owner('select id, version, body from note where audience = $1 order by id', [own]),
    concerns: await of.owner(
      `select c.id, c.audience, (select count(*)::int from concern_disposed d where d.concern_id = c.id) as disposed,
         (select count(*)::int from concern_considered d where d.concern_id = c.id) as considered
       from concern c where c.audience = $1 order by c.id`,
      [own],
    ),
  };
}

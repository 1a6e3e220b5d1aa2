import { type Answer, type DraftDesk, draftDesk, MERGE, PREVIEW, UNDO } from '../world/draft-desk.js';
import { saying } from '../world/two-brackets.js';

const hard = process.env.CAUCUS_HARD === '1';
const ROUNDS = hard ? 8 : 3;
const PROVISIONS = hard ? 10 : 2;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

/** The same numbers below a limit for the same seed, so that a failure can be looked at again. */
function dice(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (last * 1103515245 + 12345) % 2147483648;
    return Math.floor(last / 512) % below;
  };
}

const DUTIES = ['shall', 'should', 'may', 'must'];
const NAMES = ['Rules', 'Regulations', 'Provisions'];

async function amendments(number: number, roll: (below: number) => number): Promise<string[]> {
  const ids: (string | undefined)[] = [];
  for (const who of ['delegateA', 'delegateB', 'headA'] as const) {
    const text = `Members ${DUTIES[roll(4)]} ${roll(2) ? 'always ' : ''}keep rule ${number} of these ${NAMES[roll(3)]}.`;
    ids.push(await desk.amend(who, number, text));
  }
  // One that asks for the words that stand was not filed.
  return ids.filter((id) => id !== undefined);
}

const textOf = async (number: number): Promise<Answer> => {
  const { content, suppressed, open } = await desk.standing(number);
  return { content, suppressed, open };
};

const knownIn = async (number: number): Promise<string[]> => {
  const rows = await desk.here.owner<{ id: string }>(
    `select bracket_id as id from draft_bracket where provision_id = $1 and gone_at is null`,
    [desk.at(number)],
  );
  return rows.map(({ id }) => id).sort();
};

/** Merges whatever is asked, takes an option here and there, and finds that all came as the desk had shown it. */
async function mergeSome(number: number, roll: (below: number) => number): Promise<string> {
  const ids = await amendments(number, roll);
  const { answer: look } = await desk.ask('chair', PREVIEW, desk.asked(number, ids));
  const choices = look.open
    .filter(() => roll(3) === 0)
    .map(({ id, options }: Answer) => ({ bracketId: id, optionId: options[roll(options.length)].id }));
  const { answer: shown } = await desk.ask('chair', PREVIEW, desk.asked(number, ids, { choices }));
  const ended = shown.outcomes.map(({ amendment }: Answer) => amendment.id);
  const reasons = saying(ended, 'The room said so.');
  const merge = await desk.act('chair', MERGE, desk.asked(number, ids, { choices, reasons }));
  expect(merge).toMatchObject({ __typename: 'Merge', after: shown.content });
  const { content, suppressed, open } = await textOf(number);
  expect(suppressed ? [] : content).toEqual(shown.content);
  if (!suppressed) expect(await knownIn(number)).toEqual(open.map(({ id }: Answer) => id).sort());
  return merge['id'];
}

test.each(Array.from({ length: PROVISIONS }, (_, n) => n + 1))(
  'what is merged over brackets that stand, and taken back in turn, leaves rule %i as it was',
  async (number) => {
    const roll = dice(number * 7919);
    const before: Answer[] = [];
    const merges: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      before.push(await textOf(number));
      merges.push(await mergeSome(number, roll));
    }
    for (const id of merges.reverse()) {
      expect(await desk.act('rapporteur', UNDO, { id })).toMatchObject({ __typename: 'Merge' });
      expect(await textOf(number)).toEqual(before.pop());
    }
    expect(await knownIn(number)).toEqual([]);
  },
  hard ? 600_000 : 120_000,
);

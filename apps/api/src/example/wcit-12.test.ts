import { type Provision, plainText, readInstrument } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type ConferenceFile, readConferenceFile } from '../../../cli/src/conference-file/read-conference-file.js';
import type { Amendment, Comment, Step, Story } from './story.js';
import { wcit12 } from './wcit-12/index.js';
import { wording } from './wording.js';

const keys = (of: readonly { readonly key: string }[]) => of.map(({ key }) => key);
let file: ConferenceFile;
beforeAll(async () => {
  file = await readConferenceFile(wcit12.file);
});
const stakeholders = () => file.document.stakeholders ?? [];
const symbols = () => stakeholders().map(({ symbol }) => String(symbol));
const issueKeys = () => (file.document.issues ?? []).map(({ key }) => key);

describe('the example of WCIT-12', () => {
  it('has three issues, at least twelve stakeholders of every category, and twenty positions', () => {
    expect(issueKeys()).toHaveLength(3);
    expect(wcit12.positions).toHaveLength(20);
    expect(new Set(stakeholders().map(({ category }) => category)).size).toBe(6);
    expect(symbols().length).toBeGreaterThanOrEqual(12);
    expect(new Set(symbols()).size).toBe(symbols().length);
  });

  it('lists the twenty members of the CTU, of whom fourteen are in the ITU', () => {
    const members = stakeholders().filter(({ country }) => country);
    expect(members).toHaveLength(20);
    expect(members.filter(({ ituMemberState }) => ituMemberState)).toHaveLength(14);
  });

  it('offers a persona for each part: secretariat, chair, rapporteur, two delegations, an observer', () => {
    const personas = wcit12.people.filter(({ persona }) => persona);
    expect(personas.map(({ role }) => role)).toEqual([
      'SECRETARIAT',
      'CHAIR',
      'RAPPORTEUR',
      'HEAD',
      'DELEGATE',
      'OBSERVER',
    ]);
  });

  it('asks for every kind of change, and more than once for the same words', () => {
    expect(new Set(wcit12.amendments.map(({ kind }) => kind))).toEqual(new Set(['ADD', 'MOD', 'SUP', 'NOC']));
    expect(colliding(wcit12.amendments)).toEqual(expect.arrayContaining(['2', '8', '28', '31', '50']));
  });

  it('has a revision sealed, an amendment not taken and told why, and one about a heading', () => {
    expect(new Set(wcit12.course.map(({ kind }) => kind))).toEqual(new Set(['merge', 'dismissal', 'seal']));
    expect(wcit12.amendments.filter(({ heading }) => heading)).toHaveLength(1);
  });

  it('speaks only of what is in it', () => {
    expect(strangers(wcit12)).toEqual([]);
  });

  it('files at most one position for each stakeholder on each issue', () => {
    const filed = wcit12.positions.map(({ issue, by }) => `${issue} ${speaker(wcit12, by)}`);
    expect(new Set(filed).size).toBe(filed.length);
  });

  it('answers comments only where they stand', () => {
    const place = ({ on }: Comment) => JSON.stringify(on);
    const byKey = new Map(wcit12.comments.map((comment) => [comment.key, comment]));
    for (const comment of wcit12.comments.filter(({ answers }) => answers)) {
      expect(place(byKey.get(comment.answers ?? '') as Comment)).toBe(place(comment));
    }
  });
});

describe('the working summaries', () => {
  const read = () => readInstrument(file.texts.get('ITRs 1988') ?? new Uint8Array());
  let provisions: readonly Provision[] = [];
  beforeAll(() => {
    const found = read();
    if (!isRefusal(found)) provisions = found.instrument.provisions;
  });
  const textOf = (number: string) => plainText(provisions.find((each) => each.number === number)?.content ?? []);

  it('are read with their 64 numbers and three appendices, without a doubt', () => {
    expect(read()).toMatchObject({ findings: [] });
    expect(provisions.filter(({ number }) => number).map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 64 }, (_, at) => at + 1),
    );
    expect(new Set(provisions.map(({ series }) => series)).size).toBe(4);
  });

  it('are what the amendments to them change', () => {
    for (const { provision, words, kind, heading } of wcit12.amendments) {
      if (heading) continue;
      expect(textOf(provision)).not.toBe('');
      if (kind === 'MOD') expect(words?.slice(0, 12)).toBe(textOf(provision).slice(0, 12));
      expect(words).not.toBe(textOf(provision));
    }
  });

  it('hold what comments quote from them', () => {
    for (const { on, quote = '' } of wcit12.comments)
      if ('provision' in on) expect(textOf(on.provision)).toContain(quote);
  });
});

it('words typed with blank lines and dashes become paragraphs and entries of a list', () => {
  expect(wording('One.\n\nTwo:\n– a\n– b').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'item', 'item']);
});

function colliding(amendments: readonly Amendment[]): readonly string[] {
  const places = amendments.map(({ provision }) => provision);
  return [...new Set(places.filter((place, at) => places.indexOf(place) !== at))];
}

/** Everything that the story names and does not have. */
function strangers({ people, positions, amendments, comments, papers: written, course }: Story): readonly string[] {
  const papers = [...keys(positions), ...keys(amendments)];
  const asked = [
    ...people.flatMap(({ speaksFor }) => (speaksFor ? [[speaksFor, symbols()] as const] : [])),
    ...positions.flatMap(({ issue, joinedBy = [] }) => [
      [issue, issueKeys()] as const,
      ...joinedBy.map((person) => [person, keys(people)] as const),
    ]),
    ...amendments.flatMap(({ by, joinedBy = [] }) =>
      [by, ...joinedBy].map((person) => [person, keys(people)] as const),
    ),
    ...written.flatMap(({ by, issue }) => [[by, keys(people)] as const, [issue, issueKeys()] as const]),
    ...comments.map(({ by }) => [by, keys(people)] as const),
    ...comments.flatMap(({ on }) => ('provision' in on ? [] : [[String(Object.values(on)[0]), papers] as const])),
    ...course.flatMap((step) => amendmentsIn(step).map((key) => [key, keys(amendments)] as const)),
  ];
  return asked.filter(([name, known]) => !known.includes(name)).map(([name]) => name);
}

function amendmentsIn(step: Step): readonly string[] {
  if (step.kind === 'merge') return step.amendments;
  return step.kind === 'dismissal' ? [step.amendment] : [];
}

function speaker({ people }: Story, by: Story['positions'][number]['by']): string | undefined {
  return 'stakeholder' in by ? by.stakeholder : people.find(({ key }) => key === by.person)?.speaksFor;
}

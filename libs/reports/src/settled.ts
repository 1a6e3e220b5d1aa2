import type { Content } from '#lib/drafting';
import { type Locale, listed, say, sayKind, sayTogether } from '#lib/words';
import { entry, item, paragraph, words } from './blocks.js';
import type { CallFacts, CallResult, ConcernFacts, StatementFacts } from './facts.js';

/** Calls and, provision by provision, what became of them and how the rule found. */
export function callsContent(locale: Locale, calls: readonly CallFacts[]): Content {
  return calls.flatMap(({ title, rule, phase, results }) => [
    paragraph(
      words(title, 'strong'),
      ` – ${say(locale, 'report.call', { rule, phase: sayKind(locale, 'call', phase, { kind: phase }) })}`,
    ),
    ...results.map((result) => item('–', foundSentence(locale, result))),
  ]);
}

function foundSentence(locale: Locale, { cited, outcome, missing }: CallResult): string {
  const became = sayKind(locale, 'call', outcome, { kind: outcome });
  // Words with brackets are not adopted though their rule is met, and a silence procedure breaks on one objection.
  const isMet = missing.length === 0 && outcome !== 'broken';
  const found = say(locale, isMet ? 'found.met' : 'found.notMet');
  const finding = missing.length === 0 ? found : `${found} ${sayTogether(locale, 'missing', missing)}`;
  return say(locale, 'report.callResult', { cited, outcome: became, finding });
}

const STEPS = ['HEARD', 'CONSIDERED', 'DISPOSED', 'ANSWERED'] as const;

/** How far concerns have come, in figures, and each with what became of it. */
export function concernsContent(locale: Locale, concerns: readonly ConcernFacts[]): Content {
  const cameTo = (state: ConcernFacts['state']): number =>
    concerns.filter((each) => STEPS.indexOf(each.state) >= STEPS.indexOf(state)).length;
  const figures = {
    heard: cameTo('HEARD'),
    considered: cameTo('CONSIDERED'),
    disposed: cameTo('DISPOSED'),
    answered: cameTo('ANSWERED'),
  };
  return [
    paragraph(say(locale, 'report.coverage', figures)),
    ...concerns.flatMap((concern) => [
      ...entry(concern.number, nameOf(locale, concern), concern.text),
      paragraph(words(becameSentence(locale, concern), 'emphasis')),
    ]),
  ];
}

function nameOf(locale: Locale, { by, cited }: ConcernFacts): string {
  const on = cited.map((each) => say(locale, 'report.provision', { cited: each }));
  return on.length === 0 ? by : `${by}, ${listed(locale, on)}`;
}

function becameSentence(locale: Locale, { state, disposition, answer }: ConcernFacts): string {
  if (disposition === null)
    return say(locale, 'report.concernOpen', { state: sayKind(locale, 'concernState', state, { kind: state }) });
  const kind = sayKind(locale, 'disposition', disposition.kind, { kind: disposition.kind });
  const reason = disposition.reason.trim().replaceAll(/\s+/g, ' ');
  const became = ended(reason === '' ? kind : `${kind}: ${reason}`);
  if (answer === null) return became;
  return `${became} ${say(locale, 'report.concernAnswer', { answer: sayKind(locale, 'concernAnswer', answer, { kind: answer }) })}`;
}

// A reason may end without a stop, and another sentence follows it.
function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** What those wrote who could not come. */
export function statementsContent(locale: Locale, statements: readonly StatementFacts[]): Content {
  return statements.flatMap(({ by, letter, receivedOn, late, text }) =>
    entry('–', say(locale, 'report.statement', { by, letter, receivedOn, late: late ? 'yes' : 'no' }), text),
  );
}

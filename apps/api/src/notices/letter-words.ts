import { inDigestOrder } from '#lib/notices';
import { type Locale, moment, say, sayKind } from '#lib/words';
import type { Task } from '../conferences/contributions.events.js';
import type { DueNotice } from './notices.reader.js';

/** Of one conference: what waits for the reader there, and what happened. */
export interface Told {
  readonly conferenceId: string;
  readonly conference: string;
  readonly tasks: readonly Task[];
  readonly notices: readonly DueNotice[];
}

export interface LetterWords {
  readonly subject: string;
  readonly body: string;
}

interface Links {
  readonly choices: string;
  readonly stop: string;
  of(path: string): string;
}

const MOST_LINES = 100;

/** What waits for the reader comes first, then what happened, by kind; each with the page it is about. */
export function letterWords(locale: Locale, told: readonly Told[], links: Links): LetterWords {
  const parts = told.flatMap((each) => ofConference(locale, each, links));
  const foot = say(locale, 'mail.notices.foot', { choices: links.choices, stop: links.stop });
  return { subject: subjectOf(locale, told), body: [...parts, '--', foot].join('\n\n') };
}

function subjectOf(locale: Locale, told: readonly Told[]): string {
  const notices = told.flatMap((each) => each.notices);
  const [only, ...more] = notices;
  const conference = told.map((each) => each.conference);
  if (only !== undefined && more.length === 0 && told.every(({ tasks }) => tasks.length === 0))
    return `${only.conference}: ${wordsOf(locale, only)}`;
  return say(locale, 'mail.notices.subject', { conference, count: notices.length });
}

function ofConference(locale: Locale, { conference, tasks, notices }: Told, links: Links): string[] {
  const waiting = tasks
    .slice(0, MOST_LINES)
    .map(({ kind, facts, path }) => line(sayKind(locale, 'task', kind, facts), links.of(path)));
  const told = inLines(locale, notices);
  const lines = told.slice(0, MOST_LINES).map(({ words, times, last }, place) => {
    const heading = told[place - 1]?.last.kind === last.kind ? '' : `${say(locale, `notice.kind.${last.kind}`)}\n`;
    const often = times > 1 ? ` × ${times}` : '';
    return heading + line(`${words}${often} (${moment(locale, last.at.toISOString())})`, links.of(last.path));
  });
  const more = told.slice(MOST_LINES).reduce((sum, { times }) => sum + times, 0);
  return [
    conference.toUpperCase(),
    ...(waiting.length > 0 ? [[say(locale, 'mail.notices.waits'), ...waiting].join('\n')] : []),
    ...lines,
    ...(more > 0 ? [say(locale, 'mail.notices.more', { count: more })] : []),
  ];
}

interface Line {
  readonly words: string;
  readonly times: number;
  readonly last: DueNotice;
}

/** In the order of a digest; what reads alike and is about the same page stands once, and how often. */
function inLines(locale: Locale, notices: readonly DueNotice[]): Line[] {
  const lines = new Map<string, Line>();
  for (const last of inDigestOrder(notices)) {
    const words = [wordsOf(locale, last), ...byWhom(locale, last)].join(' – ');
    const key = [last.kind, last.path, words].join(' ');
    lines.set(key, { words, times: (lines.get(key)?.times ?? 0) + 1, last });
  }
  return [...lines.values()];
}

function wordsOf(locale: Locale, { act, facts }: DueNotice): string {
  return sayKind(locale, 'event', act, facts);
}

function byWhom(locale: Locale, { by, bySymbol }: DueNotice): string[] {
  return by === null ? [] : [say(locale, 'notices.by', { name: by, symbol: bySymbol ?? 'none' })];
}

function line(words: string, link: string): string {
  return `– ${words}\n  ${link}`;
}

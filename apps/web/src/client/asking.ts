import { type KeptAnswer, keepAnswers, keptAnswer, type Question } from './kept-answers.js';
import { lastViewer } from './last-viewer.js';
import { answered, isReachable, unanswered } from './reach.js';
import { settleSignOut } from './sign-out-owed.js';

/**
 * What a draft or a paper asks for, the looks of it that were opened, and the way to it. Answers to these, and to
 * nothing else, are kept on the device of who is signed in.
 */
const KEPT = new Set([
  'Viewer',
  'Conferences',
  'ConferenceFrame',
  'DraftPage',
  'DraftLocks',
  'InstrumentAmendments',
  'DraftRevisions',
  'RevisionWords',
  'NumberedProvisions',
  'OwnWordings',
  'PaperPage',
  'DraftBrackets',
  'HeadingBrackets',
]);

/** Answers of a proxy with no server behind it, and of a server without its database. */
const NOBODY_BEHIND = new Set([502, 503, 504]);

/** How long an answer is waited for before the one that is kept is shown in its place. */
const PATIENCE = 4000;
const WHERE_SLOW = 60_000;
/** When another question has just been in vain. */
const IN_VAIN = 300;
/** A draft that is being written in is asked for every other second, and need not be stored as often. */
const BETWEEN_WRITES = 5000;
const SOON = 300;

/** How the pages ask: of the server, and where it cannot be reached, of what it answered last to the same person. */
export class Asking {
  private person: string | null = null;
  private readonly fresh = new Map<string, readonly [Question, KeptAnswer]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private storedAt = 0;

  constructor(
    private readonly ask: typeof fetch = (input, init) => fetch(input, init),
    private patience = PATIENCE,
  ) {}

  /** The server has said who asks; from now on what it answers is kept as theirs. Null keeps nothing. */
  belongsTo(person: string | null): void {
    this.person = person;
    if (person === null) this.fresh.clear();
    else this.store();
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const question = questionIn(init);
    const answer = this.fromServer(input, init);
    if (question === null) return answer;
    const asked = Date.now();
    const arrived = answer.then(async (response) => {
      if (Date.now() - asked > this.patience) this.patience = WHERE_SLOW;
      if (NOBODY_BEHIND.has(response.status)) return this.keptFor(question, () => response);
      // Whoever asked ends the request as soon as they have read it, and a second reader would be left with half.
      const { status, headers } = response;
      const body = await response.text();
      this.note(question, body);
      return new Response(body, { status, headers });
    });
    const failed = arrived.catch((error: unknown) => {
      if (init?.signal?.aborted) throw error;
      return this.keptFor(question, () => arrived);
    });
    return this.inTime(question, failed);
  };

  /** Stores at once what waits to be stored. */
  store(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { person } = this;
    // In another page of this browser they may have signed out since.
    if (person === null || lastViewer()?.id !== person || this.fresh.size === 0) return;
    void keepAnswers(person, [...this.fresh.values()]);
    this.fresh.clear();
    this.storedAt = Date.now();
  }

  private async fromServer(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    try {
      await settleSignOut();
      const response = await this.ask(input, init);
      if (NOBODY_BEHIND.has(response.status)) unanswered();
      else answered();
      return response;
    } catch (error) {
      if (!init?.signal?.aborted) unanswered();
      throw error;
    }
  }

  /** A network that is there and carries nothing is as good as none. Its answer is welcome when it comes. */
  private async inTime(question: Question, answer: Promise<Response>): Promise<Response> {
    let late: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<null>((over) => {
      late = setTimeout(() => over(null), isReachable() ? this.patience : Math.min(IN_VAIN, this.patience));
    });
    const first = await Promise.race([answer, waited]).finally(() => clearTimeout(late));
    return first ?? this.keptFor(question, () => answer, unanswered);
  }

  private async keptFor(
    question: Question,
    otherwise: () => Response | Promise<Response>,
    found: () => void = () => undefined,
  ): Promise<Response> {
    const person = this.person ?? lastViewer()?.id;
    if (!person || person !== lastViewer()?.id) return otherwise();
    const kept = this.fresh.get(keyOf(question))?.[1] ?? (await keptAnswer(person, question));
    if (kept === null) return otherwise();
    found();
    const body = JSON.stringify({ data: kept.data, extensions: { keptAt: kept.at } });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  }

  private note(question: Question, body: string): void {
    const { data, errors } = answerIn(body);
    if (!data || errors) return;
    this.fresh.set(keyOf(question), [question, { data, at: Date.now() }]);
    const pause = Math.max(SOON, this.storedAt + BETWEEN_WRITES - Date.now());
    if (this.person !== null) this.timer ??= setTimeout(() => this.store(), pause);
  }
}

function answerIn(body: string): { readonly data?: unknown; readonly errors?: unknown } {
  try {
    return JSON.parse(body) as { data?: unknown };
  } catch {
    return {};
  }
}

function keyOf({ name, variables }: Question): string {
  return `${name} ${variables}`;
}

function questionIn(init: RequestInit | undefined): Question | null {
  if (typeof init?.body !== 'string') return null;
  const { operationName, query, variables } = JSON.parse(init.body) as Record<string, unknown>;
  if (typeof operationName !== 'string' || typeof query !== 'string' || !KEPT.has(operationName)) return null;
  return { name: operationName, variables: JSON.stringify(variables ?? {}), query };
}

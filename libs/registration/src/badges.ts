import { type Attendance, type DelegationRole, delegationRoles } from './form.js';

/** A participant as a list or a badge names them. */
export interface Participant {
  readonly name: string;
  readonly post: string;
  readonly role: DelegationRole;
  readonly attendance: Attendance;
  readonly organisation: string;
  readonly country: string;
  readonly category: string;
}

export interface Badge {
  /** At most two lines, whole words in each where they fit. */
  readonly name: readonly string[];
  readonly organisation: readonly string[];
  readonly country: string;
  readonly role: DelegationRole;
  readonly category: string;
}

const NAME_LINE = 22;
const BODY_LINE = 38;

/** What a badge says, shortened to its room. Who takes part from afar has none. */
export function badgeOf({ name, organisation, country, role, category }: Participant): Badge {
  return {
    name: inLines(name, NAME_LINE),
    organisation: inLines(organisation, BODY_LINE),
    // A delegation of a state is named by it already.
    country: organisation.includes(country) ? '' : country,
    role,
    category,
  };
}

export function badgesOf(participants: readonly Participant[]): readonly Badge[] {
  return participants.filter(({ attendance }) => attendance === 'ROOM').map(badgeOf);
}

const CATEGORIES = [
  'GOVERNMENT',
  'REGULATOR',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_ORGANISATION',
];

/** The order of a list of participants: states first, then by country and body; in each who leads it first. */
export function inListOrder(participants: readonly Participant[]): readonly Participant[] {
  return [...participants].sort(
    (one, other) =>
      CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category) ||
      byWords(one.country, other.country) ||
      byWords(one.organisation, other.organisation) ||
      delegationRoles.indexOf(one.role) - delegationRoles.indexOf(other.role) ||
      byWords(one.name, other.name),
  );
}

/** Two lines at most; what does not fit ends in an ellipsis, and no word is cut that fits on a line. */
export function inLines(text: string, most: number): readonly string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first, rest] = line(words, most);
  const [second, left] = line(rest, most);
  if (second === '') return first === '' ? [] : [first];
  return [first, left.length > 0 ? shortened(`${second} ${left.join(' ')}`, most) : second];
}

function line(words: readonly string[], most: number): readonly [string, readonly string[]] {
  let taken = 0;
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (longer.length > most) break;
    text = longer;
    taken += 1;
  }
  const [word = ''] = words;
  if (taken === 0 && word !== '') return [shortened(word, most), words.slice(1)];
  return [text, words.slice(taken)];
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function byWords(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

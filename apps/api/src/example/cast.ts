import { type Act, act, ask, type Site } from './site.js';
import type { Person, Story } from './story.js';

/** The people of a story, each signed in on the site. */
export class Cast {
  private constructor(
    readonly site: Site,
    readonly story: Story,
    private readonly tokens: ReadonlyMap<string, string>,
  ) {}

  static async of(site: Site, story: Story): Promise<Cast> {
    const tokens = new Map<string, string>();
    for (const person of story.people) {
      const { name, role, persona = false } = person;
      const newcomer = { email: emailOf(person), name, persona, opensConferences: role === 'SECRETARIAT' };
      tokens.set(person.key, await site.signIn(newcomer));
    }
    return new Cast(site, story, tokens);
  }

  /** The first person of the story who plays this role. */
  withRole(role: Person['role']): string {
    const person = this.story.people.find((each) => each.role === role);
    if (!person) throw new Error(`Nobody in the example is ${role}.`);
    return person.key;
  }

  tokenOf(person: string): string {
    const token = this.tokens.get(person);
    if (!token) throw new Error(`Nobody in the example is called ${person}.`);
    return token;
  }

  ask<Data>(person: string, query: string, variables: object): Promise<Data> {
    return ask(this.site, this.tokenOf(person), query, variables);
  }

  act(person: string, deed: Act): Promise<string> {
    return act(this.site, this.tokenOf(person), deed);
  }

  /** The same on every loading, and another in every story. */
  once(step: string): string {
    return `example:${this.story.slug}:${step}`;
  }
}

export const emailOf = ({ key, speaksFor }: Person): string =>
  `${key}@${(speaksFor ?? 'conference').toLowerCase()}.example`;

/** Keys of the story → ids. */
export type Ids = ReadonlyMap<string, string>;

export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The example speaks of ${key}, which is not in it.`);
  return id;
}

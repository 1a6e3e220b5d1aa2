/** Whose copy of which draft. Two people at one device never share one. */
export interface CopyOf {
  readonly server: string;
  readonly person: string;
  readonly draft: string;
}

export function nameOf({ server, person, draft }: CopyOf): string {
  return `caucus ${server} ${person} ${draft}`;
}

/** What is on this device by name; nothing where the browser does not tell. */
export async function databaseNames(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}

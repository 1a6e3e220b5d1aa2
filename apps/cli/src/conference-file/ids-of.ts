/** What a file calls by its own names, as the server knows it. That each is there was looked at when the file was read. */
export function idsOf(
  names: readonly (string | number)[] | null | undefined,
  ids: ReadonlyMap<string, string>,
): string[] {
  return (names ?? []).flatMap((name) => ids.get(String(name)) ?? []);
}

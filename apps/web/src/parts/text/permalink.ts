interface Numbered {
  readonly id: string;
  readonly number: string | null;
  readonly series: string;
}

/**
 * The fragment that leads to a provision: `No-31`, because people cite numbers, for the main series; its id for
 * everything else, because a number may stand in several series.
 */
export function permalinksOf(provisions: readonly Numbered[]): ReadonlyMap<string, string> {
  const main = provisions.find((provision) => provision.number !== null)?.series;
  return new Map(
    provisions.map((provision) => [
      provision.id,
      provision.number !== null && provision.series === main
        ? `No-${provision.number.replace(/\s+/g, '-')}`
        : provision.id,
    ]),
  );
}

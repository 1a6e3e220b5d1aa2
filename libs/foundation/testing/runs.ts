/**
 * How many cases a property is tried on: about a thousand in `npm test`, ten thousand in `npm run test:hard`.
 * A property whose single case is dear passes `cost`, how many usual cases one of its own is worth.
 */
export function runs(cost = 1): number {
  const cases = process.env.CAUCUS_HARD === '1' ? 10_000 : 1_000;
  return Math.max(1, Math.ceil(cases / cost));
}

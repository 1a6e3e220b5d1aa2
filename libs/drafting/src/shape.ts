/** Something from outside that is at least an object; nothing is known of its keys. */
export type Shape = Readonly<Record<string, unknown>>;

export function shapeOf(json: unknown): Shape | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Shape) : null;
}

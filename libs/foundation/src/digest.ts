// Looked up once: in a loop over every character of a text, the look-up is most of the cost.
const { imul } = Math;

/**
 * A short name derived from text: the same words give the same name on every machine.
 *
 * Names what is computed, such as the bracket that a composite opens. It resists chance and not an attacker, so never
 * take it for a seal; the record has its own.
 */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = imul(a ^ unit, 2654435761);
    b = imul(b ^ unit, 1597334677);
    c = imul(c ^ (unit + at), 2246822519);
  }
  const stirred = [a ^ (b >>> 16), b ^ (c >>> 13), c ^ (a >>> 15)];
  return stirred.map((part) => finish(part).toString(36).padStart(7, '0')).join('');
}

function finish(value: number): number {
  let mixed = imul(value ^ (value >>> 16), 2246822507);
  mixed = imul(mixed ^ (mixed >>> 13), 3266489909);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

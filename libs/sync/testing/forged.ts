import * as encoding from 'lib0/encoding';

/** An update as no client would write it: so many structs under one client id, and nothing deleted. */
export function structsUnder(
  client: number,
  clock: number,
  count: number,
  struct: (encoder: encoding.Encoder, at: number) => void,
): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [1, count, client, clock]) encoding.writeVarUint(encoder, number);
  for (let at = 0; at < count; at++) struct(encoder, at);
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** A struct of two bytes: something was there and was collected. */
export function collected(encoder: encoding.Encoder): void {
  for (const number of [0, 1]) encoding.writeVarUint(encoder, number);
}

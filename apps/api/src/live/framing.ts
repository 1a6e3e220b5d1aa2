const BINARY = 0x82;

/**
 * Messages as they go over a websocket. One that is told to five hundred is put together once, and is one piece to the system
 * and not two: telling everybody is most of what a crowded document costs.
 */
export class Framing {
  private last: { readonly message: Uint8Array; readonly frame: Buffer } | null = null;

  of(message: Uint8Array): Buffer {
    if (this.last?.message !== message) this.last = { message, frame: framed(message) };
    return this.last.frame;
  }
}

// A server does not mask what it says.
function framed(message: Uint8Array): Buffer {
  const { length } = message;
  if (length < 126) return Buffer.concat([Buffer.from([BINARY, length]), message]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = BINARY;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeUInt32BE(length, 6);
  return Buffer.concat([head, message]);
}

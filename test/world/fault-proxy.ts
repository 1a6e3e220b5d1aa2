import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a server and something it depends on, and lets the network fail. */
export interface FaultProxy {
  readonly port: number;
  /** The same address by way of the proxy. */
  through(url: string): string;
  /** Breaks what is connected; what connects next goes through. */
  cut(): void;
  /** Lets nothing more through on what is connected and tells nobody; what connects next goes through. */
  forget(): void;
  /** Lets nothing through, either way, and tells nobody. */
  blackhole(): void;
  delay(milliseconds: number): void;
  /** Lets everything through again, also what was held back. */
  heal(): void;
  stop(): Promise<void>;
}

interface Pipe {
  readonly ends: readonly [Socket, Socket];
  forgotten: boolean;
  flow(): void;
}

export async function faultProxy(to: string): Promise<FaultProxy> {
  const target = new URL(to);
  const pipes = new Set<Pipe>();
  const fault = { blackhole: false, delay: 0 };
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pipe = pipeOf(near, far, fault);
    pipes.add(pipe);
    // An end of a pipe that nothing goes through may be left over.
    for (const end of pipe.ends) end.once('close', () => near.destroyed && far.destroyed && pipes.delete(pipe));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    for (const { ends } of pipes) for (const end of ends) end.destroy();
  };
  return {
    port,
    through: (url) => {
      const moved = new URL(url);
      moved.hostname = '127.0.0.1';
      moved.port = String(port);
      return moved.toString();
    },
    cut,
    forget: () => {
      for (const pipe of pipes) pipe.forgotten = true;
    },
    blackhole: () => {
      fault.blackhole = true;
    },
    delay: (milliseconds) => {
      fault.delay = milliseconds;
    },
    heal: () => {
      fault.blackhole = false;
      fault.delay = 0;
      for (const pipe of pipes) pipe.flow();
    },
    stop: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Each direction keeps its order; what a black hole holds back comes out when it is healed, as retransmitted. */
function pipeOf(near: Socket, far: Socket, fault: { readonly blackhole: boolean; readonly delay: number }): Pipe {
  const held: (() => void)[] = [];
  const flow = (): void => {
    while (!fault.blackhole && !pipe.forgotten && held.length > 0) held.shift()!();
  };
  const pipe: Pipe = { ends: [near, far], forgotten: false, flow };
  const later = (work: () => void): void => {
    setTimeout(() => {
      held.push(work);
      flow();
    }, fault.delay);
  };
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.on('data', (bytes) => later(() => to.write(bytes)));
    from.on('error', () => undefined);
    from.on('close', () => later(() => to.destroy()));
  }
  return pipe;
}

// Loaded into the attacked server before anything else. It notes how long the server was busy without turning round to
// anybody, in time that it had a core for; and how long it was kept from one by whatever else ran on the machine. Asked at
// another place, it has collected what nobody holds any more and tells what is left.
const { readFileSync, unlinkSync } = require('node:fs');
const { createServer } = require('node:net');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

const EVERY = 5;
const place = process.env.CAUCUS_LOOP_WATCH;
// Its children are not watched.
delete process.env.CAUCUS_LOOP_WATCH;

if (place && require('node:worker_threads').isMainThread) watch(place);

function watch(at) {
  let last = spent();
  let busy = 0;
  let kept = 0;
  const look = () => {
    const now = spent();
    busy = Math.max(busy, now.busy - last.busy);
    kept = Math.max(kept, now.kept - last.kept);
    last = now;
  };
  setInterval(look, EVERY).unref();
  const told = createServer((socket) => {
    look();
    socket.on('error', () => undefined);
    socket.end(JSON.stringify({ busy, kept }));
    busy = 0;
    kept = 0;
  });
  const left = createServer((socket) => {
    socket.on('error', () => undefined);
    void collected().then((memory) => socket.end(JSON.stringify(memory)));
  });
  told.listen(at).unref();
  left.listen(`${at}-memory`).unref();
  process.on('exit', () => {
    for (const each of [at, `${at}-memory`]) unlinkSync(each);
  });
}

// More than once, because what is let go of by a collection is often what held something else.
async function collected() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((later) => setTimeout(later, 50));
  }
  return process.memoryUsage();
}

// The kernel's own account of this thread, in milliseconds: on a core, and ready for one.
function spent() {
  const [busy, kept] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
  return { busy: Number(busy) / 1e6, kept: Number(kept) / 1e6 };
}

// Loaded before a server that is measured: on SIGUSR2 it tells how much it holds after everything is cleared away.
const fs = require('node:fs');
const v8 = require('node:v8');
const vm = require('node:vm');

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  setTimeout(() => {
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    const told = process.env.CAUCUS_BENCH_MEMORY;
    fs.writeFileSync(`${told}.new`, JSON.stringify({ held: heapUsed + external, rss }));
    fs.renameSync(`${told}.new`, told);
  }, 50);
});

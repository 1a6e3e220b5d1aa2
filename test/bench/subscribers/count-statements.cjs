// Loaded before a server that is measured: on SIGUSR2 it tells how many statements it has sent to Postgres for somebody.
const fs = require('node:fs');
const { Client } = require('pg');

const original = Client.prototype.query;
const asking = new WeakSet();
let sent = 0;
Client.prototype.query = function counted(...args) {
  const text = typeof args[0] === 'string' ? args[0] : (args[0]?.text ?? '');
  // What the server does by itself comes and goes all the time; a transaction begins with whose it is.
  if (text.startsWith('begin')) {
    if (/enter\('(system|public)'|set local role/.test(text)) asking.delete(this);
    else asking.add(this);
  }
  if (asking.has(this)) sent += 1;
  return original.apply(this, args);
};

process.on('SIGUSR2', () => {
  const told = process.env.CAUCUS_BENCH_STATEMENTS;
  fs.writeFileSync(`${told}.new`, JSON.stringify({ sent }));
  fs.renameSync(`${told}.new`, told);
});

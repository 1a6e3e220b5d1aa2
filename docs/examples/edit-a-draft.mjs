// Adds words to a provision of a draft with the stock provider of y-websocket, next to whoever is typing there.
//
//   CAUCUS_TOKEN=… node docs/examples/edit-a-draft.mjs http://127.0.0.1:8004 <draft id> <provision id> "words"
//
// The token is that of a session. A program gets one by signing in with a password and saying what it is:
//
//   curl -H 'content-type: application/json' -H 'x-caucus: 1' http://127.0.0.1:8004/api/sign-in/password \
//     -d '{"email": "…", "password": "…", "as": "program"}'
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

const [server, draft, provision, words] = process.argv.slice(2);
const authorization = `Bearer ${process.env.CAUCUS_TOKEN}`;

// Browsers send the session's cookie by themselves; a script says who it is in a header.
class SignedIn extends WebSocket {
  constructor(url, protocols) {
    super(url, protocols, { headers: { authorization } });
  }
}

async function open() {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${server.replace(/^http/, 'ws')}/collab`, draft, doc, {
    WebSocketPolyfill: SignedIn,
  });
  await new Promise((synced, failed) => {
    provider.once('sync', synced);
    provider.on('connection-close', ({ code, reason }) => failed(new Error(`Not let in: ${code} ${reason}`)));
  });
  return { doc, provider };
}

function textOf(doc) {
  const body = doc.getMap('provisions').get(provision)?.get('body');
  if (!body) throw new Error(`The draft has no provision ${provision}.`);
  return body.get(0).get(0);
}

async function untilItSays(text) {
  while (!text.toString().includes(words)) await new Promise((later) => setTimeout(later, 50));
}

try {
  const writer = await open();
  const text = textOf(writer.doc);
  text.insert(text.length, words);
  // What a newcomer is given is on disk.
  const reader = await open();
  await untilItSays(textOf(reader.doc));
  console.log(textOf(reader.doc).toString());
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

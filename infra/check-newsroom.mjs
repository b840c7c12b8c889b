// Publishes a story through the edge of an empty newsroom and reads it back from every surface:
// node infra/check-newsroom.mjs URL TOKEN. For check-images.sh; ends with 1 and says what is wrong.

const [, , url, token] = process.argv;
const waitMs = 30_000;
const answerMs = 5_000;
// An edge that takes a connection and ends it, as one that starts does: Node 20 then waits for nothing.
const running = setInterval(() => {}, waitMs);
const story = [
  'ALMATY, March 3, 2031 (Dateline) -- The Irtysh River Forum will be held in Almaty on May 6-7, 2031, organizers said.',
  'Engineers of four countries are to compare water tables.',
].join('\n');

const ask = (path, init = {}) =>
  fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(answerMs) });

async function until(what, isDone) {
  const deadline = Date.now() + waitMs;
  let last = 'no answer';
  while (Date.now() < deadline) {
    try {
      const result = await isDone();
      if (result !== undefined) return console.log(`  ${what}${result ? `: ${result}` : ''}`);
      last = 'not so yet';
    } catch (error) {
      last = error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.error(`  not seen within ${waitMs / 1000} s: ${what} (${last})`);
  process.exit(1);
}

const publish = (headers) =>
  ask('/articles?id=images-check', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...headers },
    body: story,
  });

await until('the edge refuses the desk without a token', async () =>
  (await publish({})).status === 401 ? '401' : undefined,
);
await until('a story is published through the edge', async () => {
  const answer = await publish({
    authorization: `Bearer ${token}`,
    'idempotency-key': 'images-check',
  });
  return [200, 201].includes(answer.status) ? `${answer.status}` : undefined;
});
for (const path of ['/feeds/all.atom', '/feeds/en.rss', '/feeds/all.json']) {
  await until(`it is in ${path}`, async () =>
    (await (await ask(path)).text()).includes('images-check') ? '' : undefined,
  );
}
await until('it has a page', async () =>
  (await ask('/articles/images-check.html')).ok ? '' : undefined,
);
await until('its forum is in /calendars/all.ics', async () =>
  /DTSTART;VALUE=DATE:20310506/.test(await (await ask('/calendars/all.ics')).text())
    ? 'DTSTART 2031-05-06'
    : undefined,
);
await until('it is on the wire', async () =>
  (await (await ask('/events?filter=id:images-check')).json()).length === 1 ? '' : undefined,
);
await until('the stream is not held back by the edge', async () => {
  const { body } = await ask('/events/stream?filter=id:images-check');
  const reader = body.getReader();
  let text = '';
  while (!text.includes('article.published')) {
    const { value, done } = await reader.read();
    if (done) return undefined;
    text += Buffer.from(value).toString();
  }
  await reader.cancel();
  return '';
});
await until('feeds name the hub, and it answers', async () => {
  const { headers } = await ask('/feeds/all.atom');
  const [, topic] = /<([^>]+)>; rel="self"/.exec(headers.get('link') ?? '') ?? [];
  const [, hub] = /<([^>]+)>; rel="hub"/.exec(headers.get('link') ?? '') ?? [];
  const body = { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.callback': 'http://10.0.0.1/' };
  const answer = await fetch(hub, { method: 'POST', body: new URLSearchParams(body) });
  return (await answer.text()).includes('callback-refused') ? hub : undefined;
});
await until('the edge has a page of its own', async () =>
  (await (await ask('/')).text()).includes('/calendars/all.ics') ? '' : undefined,
);
clearInterval(running);

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edge, nginx, startEdge } from '../support/edge.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

/** Each is asked for the first time as often as there are of them: the edge's cache hides less. */
const stories = Array.from({ length: 12 }, (_, index) => `story-${index}`);

describe.skipIf(!nginx)('a new version of a reader behind the edge', () => {
  let newsroom: Newsroom;
  let edge: Edge;
  beforeAll(async () => {
    newsroom = await startNewsroom();
    for (const id of stories) {
      const body = JSON.stringify({ id, language: 'en', title: id, body: 'The council met.' });
      const headers = { 'content-type': 'application/json' };
      const answer = await newsroom.request('/articles', { method: 'POST', headers, body });
      expect(answer.status).toBe(201);
    }
  });
  afterAll(async () => {
    await edge?.stop();
    await newsroom?.stop();
  });

  test('takes the place of the old one without a request unanswered', async () => {
    // As `docker compose up --scale feeds=2 --no-recreate`: the new one beside the old one.
    const green = await newsroom.startReplica('feeds');
    edge = await startEdge(newsroom, { replicas: { feeds: [newsroom.url('feeds'), green] } });
    const bad: string[] = [];
    let answers = 0;
    let isOver = false;
    const ask = async (path: string) => {
      const answer = await fetch(edge.url + path).catch((error: unknown) => String(error));
      answers += 1;
      if (typeof answer === 'string') bad.push(`${path}: ${answer}`);
      else if (answer.status !== 200) bad.push(`${path}: ${answer.status}`);
      else await answer.arrayBuffer();
    };
    const clients = [0, 1, 2].map(async (offset) => {
      for (let at = offset; !isOver; at += 1) {
        await ask(`/articles/${stories[at % stories.length]}.html`);
        await ask('/feeds/en.atom');
      }
    });
    const more = async () => {
      const wanted = answers + 40;
      await until('more answers', async () => (answers > wanted ? true : undefined));
    };
    await more();
    expect(await newsroom.terminate('feeds')).toBe(0);
    await more();
    await newsroom.start('feeds');
    await more();
    isOver = true;
    await Promise.all(clients);
    expect(bad).toEqual([]);
  });
});

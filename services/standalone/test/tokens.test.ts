import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { token as first, startIngest } from '../../ingest/test/ingest-server.ts';
import { runCommandLine } from '../src/program.ts';

async function startDesk() {
  const ingest = await startIngest();
  onTestFinished(() => ingest.close());
  return async (args: string, token = first) => {
    let [out, err] = ['', ''];
    const code = await runCommandLine(args.split(' '), {
      environment: { DATELINE_URL: ingest.url, DATELINE_TOKEN: token },
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      write: async () => {},
      input: () => {
        throw new Error('nothing is read');
      },
      isTerminal: false,
    });
    return { code, out, err };
  };
}

test('tokens are made, listed, renewed and taken back', async () => {
  const run = await startDesk();
  expect((await run('token list')).out).toBe('no tokens but the one in the file\n');
  const made = await run('token add desk --scope desk,publish --expires 90d');
  expect(made).toMatchObject({ code: 0, err: 'The secret is kept nowhere and not shown again.\n' });
  const [, secret = ''] = /secret +(dateline_\w+)/.exec(made.out) ?? [];
  expect((await run('list', secret)).code).toBe(0);
  expect((await run('token list')).out).toMatch(
    /^desk\tdesk,publish\tuntil [\d-]+T.*\tbootstrap$/m,
  );

  const renewed = await run('--json token rotate desk --overlap 0m');
  expect(renewed.err).toBe('');
  const { secret: newer } = JSON.parse(renewed.out);
  expect((await run('list', secret)).code).toBe(4);
  expect((await run('list', newer)).code).toBe(0);

  expect(await run('token list', newer)).toMatchObject({
    code: 4,
    err: 'dateline: The token is not for this: this needs the scope admin\n',
  });
  expect((await run('token revoke desk')).out).toBe('desk opens nothing any more\n');
  expect((await run('list', newer)).code).toBe(4);
  expect((await run('token list')).out).toMatch(/^desk\tdesk,publish\trevoked /m);
  expect(JSON.parse((await run('--json token list')).out).tokens).toHaveLength(1);
});

test('the audit is a table, with where to go on', async () => {
  const run = await startDesk();
  await run('token add chief --scope admin');
  expect((await run('audit')).out).toBe('nothing was done\n');
  expect(await run('audit --limit 0')).toMatchObject({ code: 2 });
  for (const id of ['one', 'two']) {
    await run(`occasion announce --id ${id} --title Fair --language en --date 2031-05`);
  }
  const page = await run('audit --actor bootstrap --limit 1');
  expect(page.out).toMatch(
    /^time\twho\tby\twhat\tentity\trevision\n\S+\tbootstrap\tdateline\toccasion\.announced\ttwo\t1\n$/,
  );
  const [, before = ''] = /More: --before (\S+)/.exec(page.err) ?? [];
  expect((await run(`audit --actor bootstrap --before ${before}`)).out).toContain('\tone\t1\n');
  expect(JSON.parse((await run('--json audit --entity one')).out).events).toHaveLength(1);
});

test('copy under embargo is not said to be published', async () => {
  const run = await startDesk();
  const folder = await mkdtemp(join(tmpdir(), 'dateline-early-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'early.txt');
  await writeFile(file, 'A fair is planned.');
  const early = await run(`publish ${file} --id early --embargoed-until 2999-01-01T00:00:00Z`);
  expect(early.out).toMatch(/^embargoed +early$/m);
  expect(early.out).not.toContain('published');
  expect((await run(`publish ${file} --id now`)).out).toMatch(/^published +now$/m);
});

test('what is left on the bus is taken away, but for our own worker', async () => {
  const run = await startDesk();
  await run('token add desk --scope desk');
  expect(await run('consumers remove nobody')).toMatchObject({
    code: 1,
    err: 'dateline: There is no such consumer: no consumer of NEWSROOM is called nobody\n',
  });
  expect(await run('consumers remove policy --stream desk')).toMatchObject({
    code: 1,
    err: 'dateline: There is no such consumer: no consumer of DESK is called policy\n',
  });
  expect(await run('consumers remove policy')).toMatchObject({
    code: 1,
    err: expect.stringContaining('The consumer is ours'),
  });
  expect((await run('consumers remove a.*')).code).toBe(2);
  expect((await run('consumers remove policy --stream access')).code).toBe(2);
});

test('what makes no sense is said', async () => {
  const run = await startDesk();
  const times = await run('token add desk --scope desk --expires soon');
  expect(times).toMatchObject({
    code: 2,
    err: 'dateline: --expires is a time such as 90d, 12h or 30m\n',
  });
  expect((await run('token add desk --scope everything')).code).toBe(2);
  expect((await run('token add desk')).code).toBe(2);
  expect((await run('token revoke nobody')).code).toBe(1);
  expect((await run('token add --help')).out).toContain('--scope <scopes>');
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserArguments, runSamtykke } from '../support/run-samtykke.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';

const README = await readFile('README.md', 'utf8');

/** Every line of the README that runs our command, as one would type it. */
const COMMANDS = [...README.matchAll(/```(?:sh|yaml)\n([\s\S]*?)```/g)]
  .flatMap(([, code = '']) =>
    code
      // A line may go on: after a backslash, or folded in YAML.
      .replace(/\\\n\s+/g, '')
      .replace(
        />-\n((?:\s+.+\n)+?)(?=\s+- |```)/g,
        (_, folded: string) => ` ${folded.replace(/\s+/g, ' ')}\n`,
      )
      .split('\n'),
  )
  .flatMap((line) => /npx samtykke (.+)/.exec(line)?.[1] ?? [])
  .map((line) => line.replace(/\s#.*$/, '').trim());

/** The words of a line, as a shell hands them over. What is redirected is not among them. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/\s>\s\S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? (word as string),
  );

describe('commands of the README', () => {
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    site = await startSite();
    const page = shopPage('<a href="#samtykke">Cookies</a> <button id="yes">Yes</button>', {
      declaration: SHOP,
    });
    for (const path of ['/', '/contact']) site.page(path, page);
    folder = await mkdtemp(join(tmpdir(), 'samtykke-readme-'));
    await writeFile(join(folder, 'baseline.json'), JSON.stringify({ schema: 1, accepted: [] }));
  });
  beforeEach(() => writeFile(join(folder, 'cookies.json'), JSON.stringify(SHOP)));
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('are found', () => {
    for (const name of ['init', 'check', 'scan', 'audit', 'csp', 'render', 'bundle']) {
      expect(COMMANDS.filter((line) => line.startsWith(name)).length, name).toBeGreaterThan(0);
    }
  });

  // Asks where there is a terminal, and there is none here.
  it.each([...new Set(COMMANDS)].filter((line) => line !== 'init'))(
    'run as they stand: npx samtykke %s',
    async (line) => {
      const words = wordsOf(line).map((word) =>
        word.replace(
          /^https?:\/\/(?:(?:shop|www)\.)?(?:example(?:\.com)?|localhost:3000)/,
          site.origin,
        ),
      );
      const opens = /^(scan|audit)$/.test(words[0] as string) && !line.includes('--list-rules');
      const quick =
        words[0] === 'audit' ? ['--idle', '0', '--states', 'no choice'] : ['--delay', '0'];
      // What it writes over is there from the line before.
      const over = /^(init|scan) /.test(line) && line.includes('-o ') ? ['--force'] : [];
      const more = opens ? [...(await browserArguments()), ...quick] : [];
      const { code, err } = await runSamtykke([...words, ...over, ...more], { cwd: folder });
      expect(err).not.toMatch(/unknown|^error/m);
      expect(code, err).toBeLessThan(2);
    },
  );
});

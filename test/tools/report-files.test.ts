import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addReportOptions,
  prepareReports,
  type ReportOptions,
  writeReports,
} from '../../src/tools/audit/report/write-reports.js';
import { sampleAudit } from '../support/sample-audit.js';

const optionsOf = (...args: readonly string[]): ReportOptions =>
  addReportOptions(new Command()).parse(args, { from: 'user' }).opts();

describe('where reports go', () => {
  let folder: string;
  let printed: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samtykke-'));
    printed = '';
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done: () => void) => {
      printed += text;
      done();
      return true;
    }) as typeof process.stdout.write);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });
  const path = (name: string): string => join(folder, name);

  it('tells what was found, and writes as many files as are asked for', async () => {
    await writeReports(
      sampleAudit(),
      optionsOf('--html', path('a/b.html'), '--sarif', path('b.sarif'), '--junit', path('c.xml')),
    );
    expect(printed).toContain('3 errors, 1 warning and 1 note on 2 pages');
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'b.sarif', 'c.xml']);
    expect(await readFile(path('a/b.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    ['--json', '{'],
    ['--sarif=-', '{'],
    ['--junit=-', '<?xml'],
    ['--html=-', '<!doctype html>'],
  ])('prints that report alone with %s', async (option, start) => {
    await writeReports(sampleAudit(), optionsOf(option));
    expect(printed.startsWith(start)).toBe(true);
    expect(printed).not.toContain('→');
  });

  it('prints one report only', async () => {
    await expect(prepareReports(optionsOf('--json', '--sarif', '-'))).rejects.toThrow(
      'Only one report can be printed, not --json and --sarif.',
    );
  });

  it('finds a fault of the options before there is a result', async () => {
    await expect(prepareReports({ updateBaseline: true })).rejects.toThrow(/which file/);
    await expect(prepareReports({ baseline: path('none.json') })).rejects.toThrow(
      /there is no such file/,
    );
  });

  it('says why a file cannot be written', async () => {
    await expect(writeReports(sampleAudit(), { html: folder })).rejects.toThrow(/it is a folder/);
  });

  it('accepts what is found, and finds nothing by it afterwards', async () => {
    const baseline = path('baseline.json');
    const first = await writeReports(sampleAudit(), { baseline, updateBaseline: true });
    expect(first.findings).toEqual([]);
    const second = await writeReports(sampleAudit(), { baseline });
    expect(second.findings).toEqual([]);
    expect(second.accepted).toHaveLength(6);
    expect(printed).toContain('Nothing new was found on 2 pages');
    expect(printed).toContain('5 more findings are accepted by the baseline.');
  });
});

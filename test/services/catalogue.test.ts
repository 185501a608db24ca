/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../services-table.mjs';
import type { About, KnownService, VendorPage } from '../../src/declaration/known-service.js';
import * as everyService from '../../src/every-service.js';
import { services as english } from '../../src/languages/en.js';

const README = readFileSync('README.md', 'utf8');

interface VendorFile {
  readonly about: About;
  readonly [name: string]: unknown;
}

const isService = (value: unknown): value is KnownService =>
  typeof value === 'object' && value !== null && 'stores' in value && 'collects' in value;

const FILES = Object.entries(
  import.meta.glob<VendorFile>('../../src/services/*.ts', { eager: true }),
).map(([path, file]) => ({
  path: path.replace(/.*\//, ''),
  about: file.about,
  services: Object.entries(file).filter(([, value]) => isService(value)) as [
    string,
    KnownService,
  ][],
}));
const SERVICES = FILES.flatMap(({ services, about }) =>
  services.map(([, service]) => ({ id: service.id, service, about, example: about?.example })),
);

const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;
const HOST = /^(\*\.)?[^\s:/*]+(\/\S*)?$/;

const covers = (host: string, { hostname, pathname }: URL): boolean => {
  const [, wild, name = '', path = ''] = /^(\*\.)?([^/]+)(\/.*)?$/.exec(host) ?? [];
  return (
    (wild ? hostname.endsWith(`.${name}`) : hostname === name) && pathname.startsWith(path || '/')
  );
};

/** Loads a service on a page that only writes down what is asked for. */
function addressesOf(service: KnownService, options: unknown): string[] {
  const asked: string[] = [];
  const page: VendorPage = {
    globals: Object.assign(new EventTarget(), { document: new EventTarget() }),
    decided: true,
    answers: { functional: true, statistics: true, marketing: true },
    script(address) {
      asked.push(address);
      return new Promise(() => {});
    },
    style: (address) => void asked.push(address),
  };
  service.load?.(options as never, page);
  return asked;
}

it('the catalogue is not empty', () => {
  expect(SERVICES.length).toBeGreaterThan(2);
});

describe.each(FILES)('$path', ({ path, about, services }) => {
  it('gives one service, named as the file, and what there is to know about it', () => {
    expect(services).toHaveLength(1);
    const [[name, service]] = services as [[string, KnownService]];
    expect(`${service.id}.ts`).toBe(path);
    expect(name).toBe(service.id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()));
    expect(about.because).toMatch(/\.$/);
    expect(['high', 'medium', 'low']).toContain(about.certainty);
    expect(about.sources.length).toBeGreaterThan(0);
    expect(Object.entries(everyService)).toContainEqual([name, service]);
  });
});

describe.each(SERVICES)('$id', ({ service, about, example = {} }) => {
  const { hosts, stores, embeds = [], vendor, options = {}, load, stop } = service;

  it('has an id of its own', () => {
    expect(SERVICES.filter(({ id }) => id === service.id)).toHaveLength(1);
    expect(service.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('names its company, its country and its policy, or is software of the site', () => {
    if (vendor) {
      expect(vendor.name).toMatch(/\w/);
      expect(vendor.country).toMatch(/^[A-Z]{2}$/);
      expect(vendor.policy).toMatch(/^https:\/\/\S+$/);
    } else expect(hosts).toEqual([]);
  });

  it('states hosts, patterns and lifetimes that can be read', () => {
    for (const host of [...hosts, ...embeds]) expect(host).toMatch(HOST);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { name, lifetime, kind, party, domain } of stores) {
      const [, source] = /^\/(.+)\/$/.exec(name) ?? [];
      if (source) expect(() => new RegExp(source)).not.toThrow();
      if (lifetime && lifetime !== 'session') expect(lifetime).toMatch(DURATION);
      if (kind === 'cookie') expect(lifetime, `${name} lives`).toBeDefined();
      if (party === 'third') expect(domain, `${name} is of`).toBeDefined();
    }
    const names = stores.map(({ name, kind, domain }) => `${kind} ${name} ${domain}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what it stores and learns in words that every language has', () => {
    expect(english.collects[service.collects]).toBeTruthy();
    for (const { why } of stores) expect(english.why[why]).toBeTruthy();
  });

  // Without a cookie or a key, nobody would look for its database on a later visit.
  it('is known by a cookie or a key, if it stores anything', () => {
    const own = stores.filter(({ party }) => party !== 'third');
    expect(own.some(({ kind }) => !/indexeddb|cache/.test(kind))).toBe(own.length > 0);
  });

  it('asks only hosts that it declares', () => {
    if (!load) {
      expect(options).toEqual({});
      return;
    }
    for (const [name, { pattern, required }] of Object.entries(options)) {
      if (required) expect(example[name], `an example of ${name}`).toBeDefined();
      if (pattern && example[name]) {
        for (const each of [example[name]].flat()) expect(each).toMatch(new RegExp(pattern));
      }
    }
    expect(Object.keys(options)).toEqual(expect.arrayContaining(Object.keys(example)));
    const asked = addressesOf(service, example);
    const declared = [...hosts, ...(service.hostsFor?.(example as never) ?? [])];
    for (const address of asked) {
      expect(
        declared.some((host) => covers(host, new URL(address))),
        address,
      ).toBe(true);
    }
  });

  it('is told in the README', () => {
    const rows = README.split('\n').filter((line) => line.startsWith(`| \`${service.id}\` |`));
    expect(rows, 'run `node services-table.mjs`').toEqual([rowOf(service, about)]);
  });

  it('is found by its own stop', () => {
    if (stop) expect([service.id, ...hosts].some((each) => stop.own.test(each))).toBe(true);
  });
});

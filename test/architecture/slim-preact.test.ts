// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import fc from 'fast-check';
import * as preact from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { type Plugin, rollup } from 'rollup';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { slimPreact } from '../../slim-preact.mjs';
import { firstIn } from '../../src/dialog/first-in.js';

type Library = Pick<typeof preact, 'render' | 'Component' | 'Fragment'> & { jsx: typeof jsx };

const whole: Library = { ...preact, jsx };
let slim: Library;
const folder = mkdtempSync(join(tmpdir(), 'samtykke-preact-'));

/** Builds some code with the Preact of the script tag. */
async function bundle(code: string): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (source) => (source === 'entry.tsx' ? source : null),
    load: (id) => (id === 'entry.tsx' ? code : null),
  };
  // Without what looks into our own files: this one is none.
  const { transform: _, ...plugin } = slimPreact();
  const built = await rollup({
    input: 'entry.tsx',
    plugins: [entry, plugin, nodeResolve()],
    // Preact's own files use each other.
    onwarn() {},
  });
  const { output } = await built.generate({ format: 'iife', name: 'slim' });
  return output[0].code;
}

beforeAll(async () => {
  const code = await bundle(`
    export { render, Component, Fragment } from 'preact';
    export { jsx } from 'preact/jsx-runtime';`);
  slim = new Function(`${code}; return slim;`)() as Library;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A tree as data, which either library makes its own. */
type Tree =
  | string
  | number
  | null
  | false
  | readonly Tree[]
  | {
      readonly kind: 'fragment' | 'function' | 'class' | 'div' | 'p' | 'details' | 'input';
      readonly key: string | undefined;
      readonly props: Readonly<Record<string, unknown>>;
      readonly children: readonly Tree[];
    };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, false as const, 'one', 'two', 3),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.record({
      kind: fc.constantFrom('fragment', 'function', 'class', 'div', 'p', 'details', 'input'),
      key: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
      props: fc.record(
        {
          class: fc.constantFrom('x', 'y'),
          'aria-label': fc.constantFrom('l', undefined),
          'data-x': fc.constantFrom(true, false, null, 'v'),
          tabIndex: fc.constantFrom(-1, undefined),
          role: fc.constantFrom('status', undefined),
          open: fc.boolean(),
          checked: fc.boolean(),
          value: fc.constantFrom('v', 'w'),
          onClick: fc.constantFrom('first', 'second', undefined),
          ref: fc.constantFrom('first', 'second', undefined),
        },
        { requiredKeys: [] },
      ),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));

/** One library at work on a place of its own, and everything that it has told. */
function stage(library: Library) {
  const root = document.createElement('div');
  document.body.append(root);
  const told: string[] = [];
  const components: preact.Component<object, { n?: number }>[] = [];
  const live = new Set<unknown>();
  class Counter extends library.Component<{ readonly inside: () => unknown }, { n?: number }> {
    constructor(props: { readonly inside: () => unknown }) {
      super(props);
      components.push(this);
      live.add(this);
    }
    override componentDidMount() {
      told.push('mount');
    }
    override shouldComponentUpdate() {
      // So that what stays as it is comes between what changes.
      return this.state.n !== 1;
    }
    override componentWillUnmount() {
      told.push('unmount');
      live.delete(this);
    }
    override render() {
      return [this.state.n ?? 'none', this.props.inside()] as preact.ComponentChildren;
    }
  }
  const Plain = ({ inside }: { readonly inside: () => unknown }) =>
    inside() as preact.ComponentChildren;
  const make = (given: Tree): unknown => {
    if (Array.isArray(given)) return given.map(make);
    if (!given || typeof given !== 'object') return given;
    const { kind, key, props, children } = given as Exclude<
      Tree,
      readonly Tree[] | string | number | null | false
    >;
    const inside = () => children.map(make);
    const create = library.jsx as (type: unknown, props: object, key?: string) => unknown;
    if (kind === 'fragment') return create(library.Fragment, { children: inside() }, key);
    if (kind === 'function') return create(Plain, { inside }, key);
    if (kind === 'class') return create(Counter, { inside }, key);
    const { onClick, ref, checked, value, open, ...others } = props;
    return create(
      kind,
      {
        ...others,
        ...(kind === 'details' && { open }),
        ...(kind === 'input' ? { type: 'checkbox', checked, value } : { children: inside() }),
        ...(onClick !== undefined && { onClick: () => told.push(`click ${onClick}`) }),
        ...(ref !== undefined && {
          ref: (element: Element | null) => {
            told.push(`${ref} ${element?.localName}`);
          },
        }),
      },
      key,
    );
  };
  const place = firstIn(root);
  return {
    live: () => components.filter((each) => live.has(each)),
    render: (given: Tree) =>
      library.render(
        library.jsx('main', { children: make(given) as preact.ComponentChildren }),
        place,
      ),
    /** What is on the page, what its fields hold, and what has been told since. */
    look: () => [
      root.innerHTML,
      [...root.querySelectorAll('input')].map(({ checked, value }) => `${checked} ${value}`),
      [...root.querySelectorAll('details')].map(({ open }) => open),
      told.splice(0),
    ],
    click() {
      for (const each of root.querySelectorAll<HTMLElement>('*')) each.click();
    },
    end() {
      library.render(null, place);
      root.remove();
    },
  };
}

it('the Preact of the script tag does what the whole one does, whatever is rendered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 2, maxLength: 5 }), async (trees) => {
      const stages = [stage(whole), stage(slim)] as const;
      const compare = () => expect(stages[1].look()).toEqual(stages[0].look());
      for (const each of trees) {
        for (const { render } of stages) render(each);
        compare();
        for (const { live } of stages) {
          live().forEach((component, index) => {
            component.setState({ n: index % 3 });
          });
        }
        // Both render what has changed in a microtask.
        await Promise.resolve().then(() => {});
        compare();
        for (const { click } of stages) click();
        await Promise.resolve().then(() => {});
        compare();
      }
      for (const { end } of stages) end();
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
}, 60_000);

it.each([
  ['hydrate', "export { hydrate } from 'preact';"],
  ['createContext', "export { createContext } from 'preact';"],
  ['hooks', "export { useState } from 'preact/hooks';"],
])('what is not in it fails the build: %s', async (_, code) => {
  await expect(bundle(code)).rejects.toThrow();
});

it.each([
  ['<svg viewBox="0 0 1 1" />', /No SVG/],
  ['<p style="color: red" />', /no style/],
  ['<p onClickCapture={act} />', /Events/],
])('a part of the dialog that would need what is not in it fails the build: %s', (code, why) => {
  const { transform } = slimPreact();
  const file = join(folder, 'part.tsx');
  const told: string[] = [];
  writeFileSync(file, code);
  (transform as (this: object, code: string, id: string) => void).call(
    { error: (text: string) => told.push(text) },
    '',
    file,
  );
  expect(told.join()).toMatch(why);
});

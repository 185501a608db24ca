import { expect, it } from 'vitest';
import type { ConsentState } from '../../src/consent/consent-state.js';
import { createGrantHistory } from '../../src/consent/grant-history.js';

const state = (known: Partial<ConsentState>): ConsentState => ({
  decided: !!known.source,
  choice: { counter: false, pixel: false },
  id: undefined,
  decidedAt: undefined,
  source: undefined,
  version: '1',
  ...known,
});
const NOW = () => performance.now();

it.each([undefined, 'stored'] as const)(
  'what is refused from the beginning (%s) has been refused all along',
  (source) => {
    const history = createGrantHistory(state({ source, decidedAt: Date.now() - 99_999_999 }));
    expect(history.mayHaveBeenGranted(['counter'], 0, NOW())).toBe(false);
  },
);

it('of several services, one that is granted is enough', () => {
  const history = createGrantHistory(state({ choice: { counter: false, pixel: true } }));
  expect(history.mayHaveBeenGranted(['counter', 'pixel'], 0, 1)).toBe(true);
  expect(history.mayHaveBeenGranted(['counter'], 0, 1)).toBe(false);
});

it.each(['dialog', 'program', 'tab'] as const)(
  'what was granted before a decision on this page (%s) is not known, so it may have been',
  (source) => {
    const decidedAt = Date.now();
    const history = createGrantHistory(state({ source, decidedAt }));
    const at = decidedAt - performance.timeOrigin;
    expect(history.mayHaveBeenGranted(['counter'], at - 1, at + 5)).toBe(true);
    expect(history.mayHaveBeenGranted(['counter'], at, at + 5)).toBe(false);
  },
);

it('keeps what was granted, and until when', () => {
  const history = createGrantHistory(state({}));
  const before = NOW();
  history.add({ counter: true, pixel: false });
  const granted = NOW();
  history.add({ counter: false, pixel: false });
  const after = NOW();
  expect(history.mayHaveBeenGranted(['counter'], granted, granted)).toBe(true);
  expect(history.mayHaveBeenGranted(['pixel'], 0, after)).toBe(false);
  expect(history.mayHaveBeenGranted(['counter'], 0, before - 1)).toBe(false);
  expect(history.mayHaveBeenGranted(['counter'], 0, after)).toBe(true);
  expect(history.mayHaveBeenGranted(['counter'], after + 1, after + 9)).toBe(false);
});

import { describe, expect, it, vi } from 'vitest';
import { callQueue } from '../../../src/services/shared/call-queue.js';
import { putAhead } from '../../../src/services/shared/put-ahead.js';
import { words } from '../../support/fake-vendor-page.js';

describe('the function that a vendor’s snippet leaves', () => {
  it('keeps the calls, each as `arguments`', () => {
    const call = callQueue('q', { version: '1' });
    call('a', 1);
    call();
    expect(words(call.q)).toEqual([['a', 1], []]);
    expect(String((call.q as unknown[])[0])).toBe('[object Arguments]');
    expect(call.version).toBe('1');
    expect(call.push).toBeUndefined();
  });

  it.each([
    ['callMethod', undefined],
    ['exe', 'exe'],
  ])('hands calls over to "%s" once the vendor has put it there', (name, takeOver) => {
    const call = callQueue('queue', {}, takeOver);
    const theirs = vi.fn();
    call('early');
    call[name] = theirs;
    call('late', 2);
    expect(theirs.mock.calls).toEqual([['late', 2]]);
    expect(theirs.mock.contexts).toEqual([call]);
    expect(words(call.queue)).toEqual([['early']]);
  });

  it('is its own push where the vendor looks for that', () => {
    const call = callQueue('queue', { push: true });
    expect(call.push).toBe(call);
  });
});

describe('set-up', () => {
  it('stands before what the page has put into a list', () => {
    const list = ['page'];
    putAhead(list, 1, 2);
    expect(list).toEqual([1, 2, 'page']);
  });

  it.each([
    ['has taken over the list', Object.assign(['old'], { push: vi.fn() })],
    ['has put itself in the place of the list', { push: vi.fn() }],
  ])('is told to a script that %s', (_, list) => {
    putAhead(list, 1, 2);
    expect(list.push.mock.calls).toEqual([[1, 2]]);
    if (Array.isArray(list)) expect([...list]).toEqual(['old']);
  });
});

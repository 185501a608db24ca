// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { takeOver } from '../../src/compat/take-over.js';

function taken(html: string): string {
  document.body.innerHTML = html;
  const result = takeOver(document.body.firstElementChild as HTMLElement);
  return typeof result === 'string' ? result : result.outerHTML;
}

describe('what another tool holds', () => {
  it.each([
    // A held script says no more than the gate needs.
    ['<script type="text/plain" data-type="application/javascript" data-src="/a.js"></script>'],
    ['<script type="text/plain" data-type="text/javascript" data-src="/a.js"></script>'],
    ['<script type="text/plain" data-type="" data-src="/a.js"></script>'],
    ['<script type="text/plain" data-cookieblock-src="/a.js"></script>'],
  ])('%s becomes a classic script that is held', (html) => {
    expect(taken(html)).toBe('<script type="text/plain" data-src="/a.js"></script>');
  });

  it.each([
    ['<script type="text/plain" src="/a.js" async=""></script>'],
    ['<script type="text/plain">ran.push(1)</script>'],
    ['<script type="text/plain" data-type="module" data-src="/a.js"></script>'],
    ['<script type="text/plain" data-type="application/ld+json">{}</script>'],
    ['<img data-src="/a.gif">'],
    ['<img src="data:," data-src="/a.gif">'],
    ['<iframe src="" data-src="https://video.example"></iframe>'],
    ['<link rel="stylesheet" data-href="/a.css">'],
  ])('%s is held as it stands', (html) => {
    expect(taken(html)).toBe(html);
  });

  it('that has no address yet is held, whatever its type', () => {
    expect(taken('<script async="" data-src="/a.js"></script>')).toBe(
      '<script async="" data-src="/a.js" type="text/plain"></script>',
    );
    expect(taken('<script type="module" data-src="/a.js"></script>')).toContain('text/plain');
  });

  it('as a frame or a style sheet is brought into our form', () => {
    expect(taken('<iframe data-cookieblock-src="https://video.example"></iframe>')).toBe(
      '<iframe data-src="https://video.example"></iframe>',
    );
    expect(taken('<link rel="stylesheet" type="text/plain" data-href="/a.css">')).toBe(
      '<link rel="stylesheet" data-href="/a.css">',
    );
  });

  it.each([
    ['<script src="/a.js"></script>', 'live'],
    ['<script type="text/javascript">ran.push(1)</script>', 'live'],
    ['<script type="module" src="/a.js"></script>', 'live'],
    ['<iframe src="https://video.example"></iframe>', 'live'],
    ['<iframe src="/f" data-cookieblock-src="/f"></iframe>', 'live'],
    ['<img src="/a.gif">', 'live'],
    ['<script type="application/json">{}</script>', 'nothing'],
    ['<script type="text/template"><b></b></script>', 'nothing'],
    ['<div></div>', 'nothing'],
  ])('is not what stands in %s, which is %s', (html, why) => {
    expect(taken(html)).toBe(why);
    document.body.innerHTML = html;
    const before = document.body.innerHTML.replace(' data-cookieblock-src', ' data-src');
    takeOver(document.body.firstElementChild as HTMLElement);
    expect(document.body.innerHTML).toBe(before);
  });

  it('as a place for a frame becomes that frame', () => {
    expect(
      taken(
        '<div class="tac_iframe wide" url="https://maps.example/1" width="100%" height="400" title="Map"></div>',
      ),
    ).toBe(
      '<iframe style="width: 100%; height: 400px;" title="Map" allowfullscreen="" class="tac_iframe wide" data-src="https://maps.example/1"></iframe>',
    );
    expect(taken('<div class="tac_iframe" data-url="javascript:alert(1)"></div>')).toBe('nothing');
    expect(taken('<div class="tac_iframe"></div>')).toBe('nothing');
  });
});

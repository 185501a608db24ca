/** As wide as this, in pixels, a window has no corner to spare. */
const NARROW = 480;

/** What makes way for the button, or lies over it. */
const OURS = '.samtykke,samtykke-dialog,.samtykke-launcher,samtykke-launcher';

/** Around the button, in pixels: as in the style sheet. */
const MARGIN = 12;

/** What the button is in, and where that should stand. */
export interface CornerPlace {
  /** Without height, so that it moves nothing in the page. */
  readonly end: HTMLElement;
  readonly isTop: boolean;
  readonly isRight: boolean;
}

/**
 * Finds a place for the button. In a wide window it stays in its corner of that, clear of what the
 * site keeps there. In a narrow one it would lie over the page's own content wherever it stood, so
 * it stands after the end of the page; only what does not scroll has no such end.
 *
 * @returns what measures the page anew.
 */
export function cornerPlace({ end, isTop, isRight }: CornerPlace): () => void {
  const root = document.documentElement;
  const { style } = end;
  let shift = 0;

  /** What lies at a point of the window, or around that, in one of these positions. */
  const boxAt = (x: number, y: number, positions: RegExp): DOMRect | undefined => {
    for (const each of document.elementsFromPoint(x, y)) {
      if (end.contains(each) || each.closest(OURS)) continue;
      let box: Element | null = each;
      while (box) {
        if (positions.test(getComputedStyle(box).position)) return box.getBoundingClientRect();
        box = box.parentElement;
      }
    }
    return undefined;
  };

  /** How far into the window reaches what stays at an edge of it: a bar, or a badge. */
  const reachFrom = (isTop: boolean): number => {
    const badge = document.querySelector('.grecaptcha-badge');
    const rects = [
      boxAt(isRight ? innerWidth - 24 : 24, isTop ? 24 : innerHeight - 24, /fixed/),
      // It slides in from its side, and may not have come that far.
      badge && getComputedStyle(badge).position === 'fixed' && badge.getBoundingClientRect(),
    ];
    return Math.max(
      0,
      ...rects.map((rect) => {
        if (!rect) return 0;
        const { left, right, top, bottom, width } = rect;
        const isBeside = width < innerWidth / 2 && left + right > innerWidth !== isRight;
        const reach = isTop ? bottom : innerHeight - top;
        return isBeside || reach > innerHeight / 2 ? 0 : reach;
      }),
    );
  };

  /** Whether it is still in the way of something: a page grows, and others put themselves last. */
  const isFollowed = (): boolean => {
    let next = end.nextElementSibling;
    while (next) {
      const { height } = next.getBoundingClientRect();
      if (height && !/absolute|fixed/.test(getComputedStyle(next).position)) return true;
      next = next.nextElementSibling;
    }
    return false;
  };

  return () => {
    const { body, activeElement } = document;
    if (!end.isConnected || (isFollowed() && !end.contains(activeElement))) body.append(end);
    const { display, flexDirection, rowGap, overflowY, paddingBottom } = getComputedStyle(body);
    const rootOverflow = getComputedStyle(root).overflowY;
    const isWithin = rootOverflow !== 'visible';
    const set = (name: string, isSo: boolean) => end.toggleAttribute(`data-${name}`, isSo);
    // In a grid, or a row, it would be one more with a gap of its own.
    set('beside', /grid|flexrow/.test(display + flexDirection));
    // A column would put a gap before it.
    style.marginTop = /flex/.test(display) && rowGap !== 'normal' ? `-${rowGap}` : '';
    // A body that scrolls by itself would begin to, for what reaches out of it.
    const isHigh = isWithin && overflowY !== 'visible';
    set('high', isHigh);
    const button = end.firstElementChild as Element;
    let isFixed = innerWidth > NARROW || /hidden|clip/.test(isWithin ? rootOverflow : overflowY);
    if (!isFixed) {
      set('fixed', false);
      const { left, top, width, height } = button.getBoundingClientRect();
      // A program that fills the window has laid itself over the page.
      const over = boxAt(left + width / 2, top + height / 2, /absolute|fixed/);
      isFixed = !!over && over.height > innerHeight / 2;
    }
    set('fixed', isFixed);
    // What a site has left free at its end, most often for a bar, stays so.
    const reach = reachFrom(isFixed && isTop) || (isFixed ? 0 : Number.parseFloat(paddingBottom));
    style.setProperty('--_reach', `${reach}px`);
    if (isFixed || isHigh) shift = 0;
    else if (root.scrollHeight > root.clientHeight) {
      // What reaches out of its boxes, as in a page as high as the window, goes on further below.
      const { bottom } = button.getBoundingClientRect();
      const below = root.scrollHeight - scrollY - bottom - MARGIN - reach;
      if (below > 2) shift += below;
    }
    style.translate = shift ? `0 ${shift}px` : '';
  };
}

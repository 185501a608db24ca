/** A placeholder and the frame it lies over. */
export interface Cover {
  readonly frame: HTMLElement;
  readonly element: HTMLElement;
  /** The styles it has been given. */
  readonly written: Record<string, string>;
  /** Pixels from where it would stand by itself. */
  x?: number;
  y?: number;
  /** Whether the frame could be reached from the keyboard; undefined while nothing lies over it. */
  wasInert?: boolean | undefined;
}

/** Smaller than this, in pixels, there is nothing to be seen in a frame: most often it counts. */
const WIDTH = 100;
const HEIGHT = 60;

/** Writes a style only when it is new: whoever watches the page hears of each. */
function restyle({ element, written }: Cover, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (written[name] === value) continue;
    written[name] = value;
    element.style.setProperty(name, value);
  }
}

const isPlaced = (position: string): boolean => /absolute|fixed/.test(position);

const px = (length: number): string => `${Math.round(length * 100) / 100}px`;

/** Browsers round what they measure: without an allowance it would be moved to and fro for ever. */
const moved = (from: number, by: number): number => (Math.abs(by) < 0.1 ? from : from + by);

/** How the frame, its neighbours and their parent measure, each from its parent's corner. */
function measureAround(frame: HTMLElement, around: readonly (Element | null)[]): string {
  const origin = frame.parentElement?.getBoundingClientRect();
  return around
    .map((each) => {
      if (!each) return '';
      const { left, top, width, height } = each.getBoundingClientRect();
      const { margin } = getComputedStyle(each);
      return [left - (origin?.left ?? 0), top - (origin?.top ?? 0), width, height, margin];
    })
    .join();
}

/**
 * Puts the placeholder behind the frame, where its words belong to. A site's own rules for the last
 * of its kind may then no longer mean the frame: where something moved, it goes in front instead.
 */
function insertBeside(frame: HTMLElement, element: HTMLElement): void {
  const { previousElementSibling, nextElementSibling, parentElement } = frame;
  const around = [frame, previousElementSibling, nextElementSibling, parentElement];
  const before = measureAround(frame, around);
  frame.after(element);
  if (measureAround(frame, around) !== before) frame.before(element);
}

/**
 * What scrolling boxes cut off the frame, as a `clip-path`. A box that is not positioned does not
 * cut what is placed absolutely within it, and does not scroll it either.
 */
function clipOf(frame: HTMLElement, element: HTMLElement): string {
  const whole = frame.getBoundingClientRect();
  let { left, top, right, bottom } = whole;
  let box = frame.parentElement;
  while (box && box !== element.offsetParent && box !== document.body) {
    if (getComputedStyle(box).overflow !== 'visible') {
      const rect = box.getBoundingClientRect();
      left = Math.max(left, rect.left + box.clientLeft);
      top = Math.max(top, rect.top + box.clientTop);
      right = Math.min(right, rect.left + box.clientLeft + box.clientWidth);
      bottom = Math.min(bottom, rect.top + box.clientTop + box.clientHeight);
    }
    box = box.parentElement;
  }
  const cut = [top - whole.top, whole.right - right, whole.bottom - bottom, left - whole.left];
  return cut.some((each) => each > 0.5) ? `inset(${cut.map(px).join(' ')})` : 'none';
}

/** Takes a placeholder away, and gives the frame back as it was. */
export function uncover(cover: Cover): void {
  cover.element.remove();
  if (cover.wasInert === false) cover.frame.inert = false;
  cover.wasInert = undefined;
}

/**
 * Lays placeholders exactly over their frames, where those are large enough to be seen. Everything
 * is measured before anything is moved, so that a hundred cost no more layouts than one.
 */
export function layOver(covers: readonly Cover[]): void {
  const measured = covers.map((cover) => {
    const { frame } = cover;
    const { visibility, position, zIndex, borderRadius } = getComputedStyle(frame);
    const rect = frame.getBoundingClientRect();
    const seen = visibility === 'visible' && rect.width >= WIDTH && rect.height >= HEIGHT;
    return { ...cover, cover, rect, position, zIndex, borderRadius, seen };
  });
  for (const { cover, seen } of measured) if (!seen) uncover(cover);
  const seen = measured.filter((each) => each.seen);
  for (const { cover, frame, element } of seen) {
    if (element.parentNode !== frame.parentNode) insertBeside(frame, element);
    // An empty frame would be a stop on the way of the keyboard, where nothing is.
    cover.wasInert ??= frame.inert;
    if (frame.inert) continue;
    // Reached from the keyboard before anything lay over it.
    const hadFocus = (frame.getRootNode() as Document).activeElement === frame;
    frame.inert = true;
    if (hadFocus) element.focus();
  }
  const scales = seen.map(({ element }) => {
    const { width } = element.getBoundingClientRect();
    const { offsetWidth } = element;
    // Whole pixels are all that this one knows: what differs less is no scaled part of the page.
    return Math.abs(width - offsetWidth) < 1 ? 1 : width / offsetWidth;
  });
  seen.forEach(({ cover, element, frame, rect, position, zIndex, borderRadius }, index) => {
    const scale = scales[index] ?? 1;
    const isBehind = element.nextSibling === frame;
    restyle(cover, {
      position: position === 'fixed' ? position : 'absolute',
      // What is placed by its edges stays when the text above grows; all else goes along with it.
      inset: isPlaced(position) ? '0 auto auto 0' : 'auto',
      'z-index': isBehind ? `${(Number.parseInt(zIndex, 10) || 0) + 1}` : zIndex,
      'border-radius': borderRadius,
      width: px(rect.width / scale),
      height: px(rect.height / scale),
    });
  });
  const moves = seen.map(({ cover, frame, element, position }, index) => {
    // Only now: putting others in may have moved it, were it not for the care taken.
    const { left, top } = frame.getBoundingClientRect();
    const now = element.getBoundingClientRect();
    const scale = scales[index] ?? 1;
    cover.x = moved(cover.x ?? 0, (left - now.left) / scale);
    cover.y = moved(cover.y ?? 0, (top - now.top) / scale);
    return {
      translate: `${px(cover.x)} ${px(cover.y)}`,
      'clip-path': isPlaced(position) ? 'none' : clipOf(frame, element),
    };
  });
  seen.forEach(({ cover }, index) => {
    restyle(cover, moves[index] ?? {});
  });
}

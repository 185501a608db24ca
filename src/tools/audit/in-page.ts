/*
 * What runs in the page. Each function must not use anything around it: its text is sent to the
 * browser.
 */

/** What is looked for on a page. */
export interface Sought {
  /** CSS; the first one that finds something is the one. */
  readonly selectors: readonly string[];
  /** A regular expression for what is read on it. */
  readonly words?: string;
  /** Takes what cannot be seen, too. */
  readonly isAnyhow?: boolean;
}

/** Finds an element, in shadow roots too. */
export function seek({ selectors, words, isAnyhow }: Sought): Element | null {
  const pattern = words ? new RegExp(words, 'iu') : undefined;
  const fits = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const options = { opacityProperty: true, visibilityProperty: true };
    const isSeen = width > 1 && height > 1 && element.checkVisibility?.(options) !== false;
    if (!isAnyhow && !isSeen) return false;
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return !pattern || (label.length < 60 && pattern.test(label.trim()));
  };
  const within = (root: ParentNode, selector: string): Element | undefined => {
    for (const element of root.querySelectorAll(selector)) if (fits(element)) return element;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && within(shadowRoot, selector);
      if (found) return found;
    }
    return undefined;
  };
  for (const selector of selectors) {
    const found = within(document, selector);
    if (found) return found;
  }
  return null;
}

/**
 * Finds the button that says yes in a notice of an unknown tool: something that is laid over the page,
 * and speaks of cookies.
 */
export function seekNotice(
  acceptWords: string,
  cookieWords: string,
  buttons: string,
): Element | null {
  const accepts = new RegExp(acceptWords, 'iu');
  const cookies = new RegExp(cookieWords, 'iu');
  const walk = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll(buttons)) {
      const label = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      if (label.length > 60 || !accepts.test(label)) continue;
      if (
        element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false
      ) {
        continue;
      }
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const isLaidOver =
          /fixed|sticky/.test(getComputedStyle(at).position) ||
          at.matches('dialog,[role=dialog],[role=alertdialog]');
        if (isLaidOver && cookies.test(at.textContent ?? '')) return element;
      }
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && walk(shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  return walk(document) ?? null;
}

/** What is laid over the page around the buttons of an unknown tool. */
export function noticeAround(accept: Element, reject: Element | null): Element {
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root as Partial<ShadowRoot>).host ?? null;
  };
  for (let at: Element | null = accept; at && at !== document.body; at = parentOf(at)) {
    if (reject && !at.contains(reject)) continue;
    if (at.matches('dialog,[role=dialog],[role=alertdialog],[role=region]')) return at;
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  }
  return accept.parentElement ?? accept;
}

/** A button as a visitor sees it. */
export interface ButtonLook {
  readonly label: string;
  /** "button" for what is one to everybody; else what it is: "a", "span". */
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** Red, green, blue, of 255. */
  readonly color: readonly number[];
  readonly fill: readonly number[];
  readonly border: string;
  readonly decoration: string;
  /** Of its words on its fill; undefined where a picture lies under them. */
  readonly contrast: number | undefined;
}

/** The first layer as a visitor meets it. */
export interface NoticeLook {
  readonly accept: ButtonLook;
  readonly reject: ButtonLook | undefined;
  /** Whether the focus is in it. */
  readonly hasFocus: boolean;
  /** Whether it says itself that nothing else can be used. */
  readonly isModal: boolean;
  /** Labels of switches that are on. */
  readonly ticked: readonly string[];
}

/** Looks at the first layer. */
export function lookAtNotice(notice: Element, accept: Element, reject: Element | null): NoticeLook {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  const rgba = (color: string): number[] => {
    if (!brush) return [0, 0, 0, 1];
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top: number[], below: number[]): number[] => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((at) => (top[at] ?? 0) * alpha + (below[at] ?? 0) * (1 - alpha));
  };
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return (
      element.assignedSlot ?? element.parentElement ?? (root as Partial<ShadowRoot>).host ?? null
    );
  };
  const fillOf = (element: Element): { fill: number[]; isPicture: boolean } => {
    const layers: number[][] = [];
    let isPicture = false;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') isPicture = true;
      const layer = rgba(backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    return {
      fill: layers.reduceRight((below, top) => over(top, below), [255, 255, 255]),
      isPicture,
    };
  };
  const luminance = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((each) => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const lookOf = (element: Element): ButtonLook => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const { fill, isPicture } = fillOf(element);
    const color = over(rgba(style.color), fill);
    const [light = 0, dark = 0] = [luminance(color), luminance(fill)].sort((a, b) => b - a);
    const isButton =
      element.matches('button,input[type=button],input[type=submit],[role=button]') ||
      // A link that is drawn as one.
      (element.matches('a') && style.display !== 'inline');
    return {
      label: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 80),
      tag: isButton ? 'button' : element.localName,
      width: Math.round(width),
      height: Math.round(height),
      fontSize: Number.parseFloat(style.fontSize),
      fontWeight: Number.parseFloat(style.fontWeight),
      color: color.map(Math.round),
      fill: fill.map(Math.round),
      border:
        style.borderTopStyle === 'none' || Number.parseFloat(style.borderTopWidth) === 0
          ? 'none'
          : `${style.borderTopWidth} ${style.borderTopStyle} ${over(rgba(style.borderTopColor), fill).map(Math.round).join()}`,
      decoration: style.textDecorationLine,
      contrast: isPicture ? undefined : (light + 0.05) / (dark + 0.05),
    };
  };
  const active = (notice.getRootNode() as Document | ShadowRoot).activeElement;
  const labelOf = (input: Element): string => {
    const [label] = (input as HTMLInputElement).labels ?? [];
    return (label?.textContent ?? input.getAttribute('aria-label') ?? input.id).trim().slice(0, 80);
  };
  return {
    accept: lookOf(accept),
    reject: reject ? lookOf(reject) : undefined,
    hasFocus: !!active && active !== document.body && notice.contains(active),
    isModal:
      notice.matches(':modal,[aria-modal=true]') ||
      !!notice.querySelector(':modal,[aria-modal=true]'),
    ticked: [
      ...notice.querySelectorAll(
        'input[type=checkbox]:checked:enabled,[role=switch][aria-checked=true]:not([aria-disabled=true],:disabled)',
      ),
    ].map(labelOf),
  };
}

/** Labels of the switches that are on in the second layer, those that cannot be turned off apart. */
export function tickedIn(preferences: Element): string[] {
  return [
    ...preferences.querySelectorAll(
      'input[type=checkbox]:checked:enabled,[role=switch][aria-checked=true]:not([aria-disabled=true],:disabled)',
    ),
  ].map((input) => {
    const [label] = (input as HTMLInputElement).labels ?? [];
    const { textContent } = label ?? { textContent: input.getAttribute('aria-label') };
    return (textContent ?? input.id).trim().slice(0, 80);
  });
}

/**
 * Why the page cannot be used as it stands: it does not scroll, or something lies over all of it.
 * Undefined where it can.
 */
export function lockOf(): string | undefined {
  const { documentElement: html, body } = document;
  const hides = (element: Element | null): boolean =>
    !!element && /hidden|clip/.test(getComputedStyle(element).overflowY);
  if (hides(html) || hides(body)) return 'it cannot be scrolled';
  if (body && getComputedStyle(body).position === 'fixed') return 'it cannot be scrolled';
  const { innerWidth, innerHeight } = window;
  const isCover = (element: Element | null): boolean => {
    for (let at = element; at && at !== body; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (
        getComputedStyle(at).position === 'fixed' &&
        width >= innerWidth * 0.95 &&
        height >= innerHeight * 0.95
      ) {
        return true;
      }
    }
    return false;
  };
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const covered = points.filter(([x, y]) =>
    isCover(document.elementFromPoint(innerWidth * x, innerHeight * y)),
  );
  return covered.length >= 7 ? 'something lies over all of it' : undefined;
}

/** Goes down to the end, as a reader would, within two seconds. */
export async function scrollToEnd(): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
  const height = () => document.scrollingElement?.scrollHeight ?? 0;
  const step = Math.max(innerHeight * 0.8, height() / 40);
  for (let y = step; y < height() + step && y < step * 50; y += step) {
    window.scrollTo({ top: y, behavior: 'instant' });
    await pause();
  }
}

/** Whether a press in the middle of it would reach it. */
export function isReachable(element: Element): boolean {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return !!hit && (element === hit || element.contains(hit) || hit.contains(element));
}

/** What the page says about its declaration. */
export function declarationOfPage(): { text?: string; address?: string } {
  const text = document.getElementById('samtykke-declaration')?.textContent;
  if (text) return { text };
  const named = document.querySelector<HTMLElement>('script[data-declaration]');
  const address = named?.dataset.declaration;
  return address ? { address: new URL(address, location.href).href } : {};
}

/** Addresses of other pages of this site that the page links to. */
export function linksOfPage(): string[] {
  const here = location.href.replace(/#.*/, '');
  const links = [...document.links]
    .map(({ href }) => href.replace(/#.*/, ''))
    .filter((href) => URL.canParse(href) && new URL(href).origin === location.origin)
    .filter(
      (href) => href !== here && !/\.(pdf|zip|docx?|xlsx?|jpe?g|png|svg|xml|ics)$/i.test(href),
    );
  return [...new Set(links)];
}

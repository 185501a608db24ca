/**
 * Hears when another tab may have changed the cookie, and when this page comes back from the
 * back/forward cache with the state it had when it left.
 *
 * @returns what tells the other tabs that this one has changed it.
 */
export function listenToTabs(name: string, onChange: () => void, signal: AbortSignal): () => void {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Firefox forbids it together with cookies.
  }
  const hear = (): void => {
    onChange();
    // In Firefox the message may overtake the cookie (seen in 153: by up to 27 ms).
    setTimeout(onChange, 300);
  };
  // A channel ends at the origin; the cookie may be shared with other subdomains. The cookie store
  // hears those too, but only in secure contexts (Chrome 87, Firefox 140, Safari 18.4).
  for (const [target, type] of [
    [window.cookieStore, 'change'],
    [channel, 'message'],
    [document, 'visibilitychange'],
    [window, 'pageshow'],
  ] as const) {
    target?.addEventListener(type, hear, { signal });
  }
  return () => channel?.postMessage('');
}

/** Where the elements that load something keep their addresses. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  // Nothing else, whatever an element is called.
  __proto__: null as never,
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  link: ['href'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
};

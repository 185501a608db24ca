import { refuse } from './strict/refuse.js';

/*
 * A classic script of its own, so that a page can run it before anything that follows ours. It hands
 * itself over to `samtykke.js` by an event: a script exports nothing.
 */
document.dispatchEvent(new CustomEvent('samtykke:strict', { detail: refuse }));

/*
 * What the build makes of the catalogue for files that cannot have all of it: see `catalogue.mjs`.
 */

/** The ids of all services. */
declare module 'virtual:service-ids' {
  const ids: readonly string[];
  export default ids;
}

/** For the services that a page may call from its first line on, the name that it calls. */
declare module 'virtual:queues' {
  const queues: Readonly<Record<string, string>>;
  export default queues;
}

/** For every service that a page may call before it is there, all names that it calls. */
declare module 'virtual:queue-names' {
  const names: { readonly [id: string]: readonly string[] };
  export default names;
}

/** For every service, the names of what it stores on the site itself. */
declare module 'virtual:stored-names' {
  const names: { readonly [id: string]: readonly string[] };
  export default names;
}

/** Purpose and hosts of every service that has hosts. */
declare module 'virtual:service-hosts' {
  const hosts: { readonly [id: string]: readonly [purpose: string, ...hosts: string[]] };
  export default hosts;
}

declare module 'virtual:service-abouts' {
  import type { About } from './declaration/known-service.js';

  /** How well the facts of each service of the catalogue are known, and from where. */
  const abouts: Readonly<Record<string, Pick<About, 'certainty' | 'sources'>>>;
  export default abouts;
}

/** Whether a host is among those declared, which may have `*.` in front, and a port or a path. */
export const isAmong = (hosts: readonly string[] | undefined, host: string): boolean =>
  !!hosts
    ?.map((each) => each.replace(/[:/].*/, ''))
    .some((each) => (each[0] === '*' ? host.endsWith(each.slice(1)) : host === each));

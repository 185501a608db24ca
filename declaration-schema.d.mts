export declare function createSchema(): Promise<{
  readonly definitions: Readonly<Record<string, object>>;
}>;

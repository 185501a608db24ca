import type { Answers, KnownService, VendorPage } from '../../src/declaration/known-service.js';

const NOTHING: Answers = { functional: false, statistics: false, marketing: false };

/** A page for one vendor, which writes down what is asked for and in what order. */
export class FakeVendorPage implements VendorPage {
  /** Addresses of scripts, with their attributes where there are any. */
  readonly scripts: (string | [string, Readonly<Record<string, string>>])[] = [];
  readonly answers: Answers;
  readonly decided = true;
  readonly globals: Record<string, unknown>;
  readonly #loaded: (() => void)[] = [];

  constructor(globals: Record<string, unknown> = {}, answers: Partial<Answers> = {}) {
    this.globals = globals;
    this.answers = { ...NOTHING, ...answers };
  }

  readonly script = (
    address: string,
    attributes?: Readonly<Record<string, string>>,
  ): Promise<void> => {
    this.scripts.push(attributes ? [address, attributes] : address);
    return new Promise((resolve) => this.#loaded.push(resolve));
  };

  readonly style = (): void => {
    throw new Error('no vendor here has a style sheet');
  };

  /** All scripts have come and run. */
  async run(): Promise<void> {
    for (const loaded of this.#loaded) loaded();
    await Promise.resolve();
  }

  /** Grants a service for the first time on this page. */
  load(service: KnownService, options: object): this {
    service.load?.(options as never, this);
    return this;
  }

  /** What the vendor's own stop says. */
  tell({ stop }: KnownService, granted: boolean): unknown {
    return stop?.tell(this.globals, granted);
  }

  signal(service: KnownService, answers: Partial<Answers>): void {
    service.signal?.({ ...NOTHING, ...answers }, this);
  }
}

/** What has been said: each call or `arguments` object as a list. */
export const words = (calls: unknown): unknown[] =>
  [...(calls as Iterable<unknown>)].map((call) =>
    Object.prototype.toString.call(call) === '[object Arguments]'
      ? [...(call as IArguments)]
      : call,
  );

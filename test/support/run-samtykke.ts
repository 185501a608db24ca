import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findProgram } from './launch-chromium.mjs';

const PROGRAM = fileURLToPath(new URL('../../dist/tools/samtykke.js', import.meta.url));

/** How a command has ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that is running. */
export interface Running {
  /** Resolves once it has printed this. */
  until(text: RegExp): Promise<void>;
  interrupt(): void;
  readonly ended: Promise<Ended>;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts the built command line, as a user would. */
export function startSamtykke(
  args: readonly string[],
  { cwd, env = {} }: RunOptions = {},
): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const listeners = new Set<() => void>();
  const told = (): void => {
    for (const each of listeners) each();
  };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
    told();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
    told();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err });
      told();
    });
  });
  return {
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!text.test(out + err)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        ended.then(() => reject(new Error(`It ended without ${text}: ${out}${err}`)));
        look();
      }),
    interrupt: () => void child.kill('SIGINT'),
  };
}

/** Runs the built command line to its end, as a user would. */
export const runSamtykke = (args: readonly string[], options?: RunOptions): Promise<Ended> =>
  startSamtykke(args, options).ended;

let arguments_: Promise<readonly string[]> | undefined;

/** What commands that open pages are told on every machine: which browser, and how it starts there. */
export const browserArguments = (): Promise<readonly string[]> => {
  arguments_ ??= (async () => {
    const system = findProgram('chromium', 'chromium-browser', 'google-chrome');
    if (system) return ['--browser', system];
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: packed } = await import('@sparticuz/chromium');
    const more = ['--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
    return [
      '--browser',
      await packed.executablePath(),
      '--browser-arg=--headless=shell',
      ...more.map((each) => `--browser-arg=${each}`),
    ];
  })();
  return arguments_;
};

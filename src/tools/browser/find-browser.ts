import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CommandError } from '../command-error.js';

/** Programs that speak the protocol of Chromium, as they are called on Linux. */
const PROGRAMS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where browsers stand that are looked for, the first choice first. */
export function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const from = (folders: readonly (string | undefined)[], names: readonly string[]) =>
    names.flatMap((name) => folders.flatMap((folder) => (folder ? join(folder, name) : [])));
  if (platform === 'darwin') {
    return from(['/Applications', env.HOME && join(env.HOME, 'Applications')], MAC);
  }
  if (platform === 'win32') {
    return from([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], WINDOWS);
  }
  return from((env.PATH ?? '').split(delimiter), PROGRAMS);
}

/**
 * The browser to use: the one that is named, else the system's Chrome, Chromium or Edge.
 *
 * @param path Of `--browser`; `CHROME_PATH` where there is none.
 * @throws {CommandError} when there is none.
 */
export function findBrowser(path = process.env.CHROME_PATH): string {
  if (path) {
    if (isProgram(path)) return path;
    throw new CommandError(
      `There is no browser at "${path}".`,
      'Name the program of Chrome, Chromium or Edge itself.',
    );
  }
  const found = candidates(process.platform, process.env).find(isProgram);
  if (found) return found;
  throw new CommandError(
    'No browser was found: Chrome, Chromium or Edge is needed.',
    'Install one, or name it with --browser PATH. "npx @puppeteer/browsers install chrome" fetches one and prints its path.',
  );
}

import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

/** Where the first of these programs is installed; undefined when none is. */
export function findProgram(...programs) {
  for (const program of programs) {
    try {
      return execFileSync('which', [program], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** Nothing that a browser asks of its own accord leaves this machine, or keeps it busy. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Two pages that the address bar makes ready for every visitor, at more cost than a short journey.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** Starts the system's Chromium or Chrome; where there is none, the one that comes from npm. */
export async function launchChromium(extra = []) {
  const args = [...QUIET, ...extra];
  const system = findProgram('chromium', 'chromium-browser', 'google-chrome');
  if (system) return puppeteer.launch({ executablePath: system, headless: true, args });
  // The package brings shared libraries too, and unpacks them when it believes to be on Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return puppeteer.launch({
    executablePath: await packed.executablePath(),
    headless: 'shell',
    // Not the arguments of the package: they put all into one process and lift the same-origin rule.
    args: [...args, '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

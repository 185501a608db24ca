import type { Browser } from 'puppeteer-core';

export function findProgram(...programs: string[]): string | undefined;
export function launchChromium(extra?: readonly string[]): Promise<Browser>;

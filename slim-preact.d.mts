import type { Plugin } from 'rollup';

/** Preact for what a script tag fetches: without what no part of the dialog uses. */
export function slimPreact(): Plugin;

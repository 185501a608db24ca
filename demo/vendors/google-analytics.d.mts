import type { Hono } from 'hono';

export declare const googleAnalytics: Hono;

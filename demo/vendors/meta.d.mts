import type { Hono } from 'hono';

export declare const meta: Hono;

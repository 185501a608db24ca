/*
 * What a visitor feels of a declaration with 1,000 services and 10,000 cookies: the longest task
 * while the preferences are opened, a purpose is, a switch is turned, a service is looked for, and
 * the list is scrolled. No task may take more than 100 ms. Beside it, the same with 10 services.
 */
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bigShop } from '../support/big-shop.mjs';
import { launchChromium } from '../support/launch-chromium.mjs';

/** Milliseconds. */
const MOST = 100;

const site = new Hono();
site.get('/', (context) =>
  context.html(`<!doctype html><html lang="en"><title>Shop</title>
<script>
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
</script>
<script type="application/json" id="samtykke-declaration">${JSON.stringify(bigShop(Number(context.req.query('services')), 10))}</script>
<script src="/samtykke.js"></script>
<h1>Shop</h1><a href="#samtykke">Cookie settings</a>`),
);
site.use(serveStatic({ root: process.env.SAMTYKKE_DIST ?? 'dist' }));
const server = serve({ fetch: site.fetch, port: 0 });
const browser = await launchChromium();

/** What runs in the page, and what tells that it is done. */
const STEPS = {
  'the page is loaded and asks': ['', "document.querySelector('#samtykke-notice')"],
  'the preferences open': [
    "document.querySelector('[data-role=choose]').click()",
    "document.querySelector('#samtykke-preferences[open]')",
  ],
  'a purpose opens': [
    "document.querySelector('[data-purpose=marketing] summary').click()",
    'document.querySelectorAll("[data-purpose=marketing] [data-service]").length === marketing',
  ],
  'its switch is turned': [
    "document.querySelector('[data-purpose=marketing] input').click()",
    "document.querySelectorAll('[data-purpose=marketing] input:checked').length === marketing + 1",
  ],
  'the list is scrolled to its end': [
    `{
      const list = document.querySelector('#samtykke-preferences > :nth-child(2)');
      const scroll = () => {
        const { scrollTop } = list;
        list.scrollTop += 300;
        if (list.scrollTop > scrollTop) requestAnimationFrame(scroll);
        else window.isAtEnd = true;
      };
      scroll();
    }`,
    'window.isAtEnd',
  ],
  'a cookie is looked for': [
    `{
      const field = document.querySelector('[data-role=search]');
      if (field) {
        field.value = '_c3_1';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }`,
    "document.querySelector('[data-service=service-3]')",
  ],
  'the answer is saved': [
    "document.querySelector('[data-role=save]').click()",
    'samtykke.state.decided',
  ],
};

/** The longest task of each step, in milliseconds; those under 50 count as 0. */
async function measure(services) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/?services=${services}`);
  await page.evaluate(`window.marketing = ${Math.floor(services / 4)}`);
  const longest = {};
  for (const [step, [act, done]] of Object.entries(STEPS)) {
    await page.evaluate(act);
    await page.waitForFunction(done);
    // Two frames later the browser has told of every task up to here.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
    );
    longest[step] = await page.evaluate(() => {
      const { longest } = window;
      window.longest = 0;
      return Math.round(longest);
    });
  }
  await page.close();
  return longest;
}

const few = await measure(10);
const many = await measure(1_000);
console.log('Longest task in ms (0: under 50)        10 services   1,000 services');
for (const step of Object.keys(STEPS)) {
  console.log(`${step.padEnd(40)}${`${few[step]}`.padStart(11)}${`${many[step]}`.padStart(17)}`);
}
await browser.close();
server.close();
if (Math.max(...Object.values(many)) > MOST) {
  console.error(`A task took more than ${MOST} ms.`);
  process.exitCode = 1;
}

/*
 * What a page with 5,000 held elements feels of us: tasks that are too long, time beside the same
 * elements written live, and memory. Ratios of one run count; milliseconds are this machine's.
 *
 * Who has taken the time is read from a CPU profile: ours is what runs in our file or is called from
 * there, down to the first frame of a tag's own script. A browser that runs an inline script does so
 * within our call that inserts it, so what it does there in its own name counts as ours too.
 */
import { startDemo } from '../../demo/server.mjs';
import { elements, scriptsAmong } from '../../demo/stress/elements.mjs';
import { launchChromium } from '../support/launch-chromium.mjs';

const COUNT = 5_000;
const MORE = 1_000;
/** Milliseconds that a visitor feels (https://www.w3.org/TR/longtasks-1/). */
const LONG = 50;
const OURS = /\/samtykke[\w.-]*\.js$/;

const demo = await startDemo(process.env.SAMTYKKE_DIST ? { dist: process.env.SAMTYKKE_DIST } : {});
const address = (query) => `http://stress.localhost:${demo.port}/stress?elements=${COUNT}${query}`;
const browser = await launchChromium();

/** Milliseconds after which nothing more is expected to happen. */
const PATIENCE = 3_000;

/** Runs in the page: resolves with the time when all that was released had come, or the last of it. */
const settled = (scripts, patience) =>
  new Promise((resolve) => {
    let last = '';
    let since = performance.now();
    const check = () => {
      const images = [...document.querySelectorAll('#elements img')];
      const loaded = images.filter((each) => each.src && each.complete).length;
      const now = performance.now();
      if (`${window.ran} ${loaded}` !== last) since = now;
      last = `${window.ran} ${loaded}`;
      const isDone = window.ran >= scripts && loaded === images.length;
      if (isDone || now - since > patience) resolve(since);
      else setTimeout(check, 5);
    };
    check();
  });

/** Runs in the page: resolves once nothing that can be held is live. */
const emptied = () =>
  new Promise((resolve) => {
    const live =
      '#elements :is(img, iframe)[src], #elements link[href], #elements script:not([type])';
    const check = () =>
      document.querySelector(live) ? setTimeout(check, 5) : resolve(performance.now());
    check();
  });

async function visit(query) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  // So that no phase is the first to fetch what the others have at hand.
  await tab.goto(address('').replace(`${COUNT}`, '100').concat('&live'));
  const client = await tab.createCDPSession();
  if (query !== undefined) await tab.goto(address(query));
  return { tab, client, close: () => context.close() };
}

const ready = (tab) => tab.evaluate(() => window.samtykke.ready.then(() => {}));

async function untilSettled(tab, scripts) {
  const time = await tab.evaluate(settled, scripts, PATIENCE);
  const ran = await tab.evaluate('window.ran');
  if (ran !== scripts) console.log(`    ran ${ran} scripts, expected ${scripts}`);
  return time;
}

/** Milliseconds that the page of live elements takes; the median of three. */
async function liveTime(count) {
  const times = [];
  for (let run = 0; run < 3; run++) {
    const { tab, close } = await visit();
    await tab.goto(address('&live').replace(`${COUNT}`, `${count}`));
    times.push(await untilSettled(tab, scriptsAmong(count)));
    await close();
  }
  return times.sort((one, other) => one - other)[1];
}

// ── Who has taken the time ────────────────────────────────────────────────────────────────────────

/** By node of the profile: whose it is, and where. */
function owners(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node }]));
  const read = (node) => {
    if (node.owner) return node;
    const { url, functionName, lineNumber, columnNumber } = node.callFrame;
    const parent = byId.get(node.parent);
    const above = parent ? read(parent) : { owner: 'browser' };
    if (OURS.test(url)) {
      node.owner = 'ours';
      const file = url.slice(url.lastIndexOf('/') + 1);
      node.where = `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}:${columnNumber + 1}`;
    } else if (url) node.owner = 'page';
    // The collector of garbage, and what is built in, belong to who calls them.
    else Object.assign(node, { owner: above.owner, where: above.where });
    return node;
  };
  for (const node of byId.values()) read(node);
  return byId;
}

/** The tasks of the page's main thread, each with what was ours in it. */
function tasksIn(events) {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const profiles = events.filter(({ name }) => name === 'ProfileChunk');
  const pid = profiles[0]?.pid;
  const main = threads.find((thread) => thread.pid === pid);
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main?.tid)
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur, ours: 0, page: 0, at: new Map() }))
    .sort((one, other) => one.start - other.start);
  const first = events.find(({ name, pid: of }) => name === 'Profile' && of === pid);
  const nodes = profiles.flatMap(({ args }) => args.data.cpuProfile?.nodes ?? []);
  const byId = owners(nodes);
  let time = first?.args.data.startTime ?? 0;
  let index = 0;
  let last;
  for (const { args } of profiles) {
    const samples = args.data.cpuProfile?.samples ?? [];
    const deltas = args.data.timeDeltas ?? [];
    samples.forEach((id, at) => {
      // A sample tells what has run since the one before.
      const since = time;
      time += deltas[at] ?? 0;
      const node = last && byId.get(last);
      last = id;
      while (tasks[index] && tasks[index].end < since) index++;
      const task = tasks[index];
      if (!node || !task || since < task.start) return;
      const spent = Math.min(time, task.end) - since;
      if (node.owner === 'page') task.page += spent;
      if (node.owner !== 'ours') return;
      task.ours += spent;
      task.at.set(node.where, (task.at.get(node.where) ?? 0) + spent);
    });
  }
  return tasks;
}

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

async function traced(tab, act) {
  await tab.tracing.start({ categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  return tasksIn(traceEvents);
}

const ms = (microseconds) => `${(microseconds / 1000).toFixed(0)} ms`;

function tell(phase, tasks, time, live) {
  const withUs = tasks.filter(({ ours }) => ours > 0);
  const longest = withUs.reduce((one, other) => (other.ours > one.ours ? other : one), {
    ours: 0,
    start: 0,
    end: 0,
    at: new Map(),
  });
  const long = tasks.filter(({ start, end }) => end - start > LONG * 1000);
  const byUs = long.filter(({ ours }) => ours > LONG * 1000);
  const sum = tasks.reduce((all, { ours }) => all + ours, 0);
  console.log(
    `${phase}: ${time.toFixed(0)} ms, ${(time / live).toFixed(2)} × live; ours ${ms(sum)}, at most ${ms(longest.ours)} in one task (of ${ms(longest.end - longest.start)}); ` +
      `tasks over ${LONG} ms: ${long.length}, the longest ${ms(Math.max(0, ...long.map(({ start, end }) => end - start)))}; of these over ${LONG} ms ours: ${byUs.length}`,
  );
  const places = new Map();
  for (const { at } of tasks) {
    for (const [where, spent] of at) places.set(where, (places.get(where) ?? 0) + spent);
  }
  const most = [...places].sort(([, one], [, other]) => other - one).slice(0, 4);
  for (const [where, spent] of most) console.log(`    ${ms(spent).padStart(8)}  ${where}`);
}

// ── The phases ────────────────────────────────────────────────────────────────────────────────────

const live = await liveTime(COUNT);
const liveMore = await liveTime(MORE);
console.log(`${COUNT} elements live: ${live.toFixed(0)} ms; ${MORE}: ${liveMore.toFixed(0)} ms`);

{
  const { tab, close } = await visit();
  const scripts = scriptsAmong(COUNT);
  let ran = 0;
  const phase = async (name, base, act) => {
    let time = 0;
    const tasks = await traced(tab, async () => {
      time = await act();
    });
    tell(name, tasks, time, base);
  };
  const timed = async (code, until, given) => {
    const from = await tab.evaluate(
      `(() => { const from = performance.now(); ${code}; return from; })()`,
    );
    return (await tab.evaluate(until, given, PATIENCE)) - from;
  };
  await phase('found, held', live, async () => {
    await tab.goto(address(''));
    await tab.waitForSelector('#samtykke-notice');
    return tab.evaluate(() => performance.now());
  });
  await tab.evaluate(`void (window.consent = window.samtykke)`);
  ran += scripts;
  await phase('accept', live, () => timed('{ consent.acceptAll() }', settled, ran));
  ran += scriptsAmong(MORE);
  const more = JSON.stringify(elements(MORE, { folder: '/stress/' }));
  await phase(`${MORE} more, granted`, liveMore, () =>
    timed(
      `{ const box = document.createElement('div'); box.innerHTML = ${more}; window.box = box; document.querySelector('#elements').append(box) }`,
      settled,
      ran,
    ),
  );
  await phase('withdraw', live, () => timed('{ consent.withdraw() }', emptied));
  ran += scripts + scriptsAmong(MORE);
  await phase('accept again', live, () => timed('{ consent.acceptAll() }', settled, ran));
  const counted = await tab.evaluate('window.ran');
  if (counted !== ran) console.log(`    ran ${counted} scripts, expected ${ran}`);
  await phase('destroy', live, () => timed('{ consent.destroy() }', () => performance.now()));
  await close();
}

// ── A returning visitor ───────────────────────────────────────────────────────────────────────────

{
  const { tab, close } = await visit('');
  await ready(tab);
  await tab.evaluate('void window.samtykke.acceptAll()');
  let time = 0;
  const tasks = await traced(tab, async () => {
    await tab.goto(address(''));
    time = await untilSettled(tab, scriptsAmong(COUNT));
  });
  tell('returning, granted', tasks, time, live);
  await close();
}

// ── Memory ────────────────────────────────────────────────────────────────────────────────────────

async function heap(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}
const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
const drop = `window.samtykke.destroy(); delete window.samtykke; document.querySelector('script[src*=samtykke]')?.remove();`;

/** Puts the library into a page that has been without it. */
const addLibrary = `new Promise((resolve) => {
  const script = document.createElement('script');
  script.src = '/stress/samtykke.js';
  script.onload = () => window.samtykke.ready.then(() => resolve());
  document.head.append(script);
})`;

for (const granted of [false, true]) {
  const { tab, client, close } = await visit('&without');
  const before = await heap(client);
  await tab.evaluate(addLibrary);
  await tab.waitForSelector('#samtykke-notice');
  const withIt = await heap(client);
  let used = withIt;
  if (granted) {
    await tab.evaluate('void window.samtykke.acceptAll()');
    await untilSettled(tab, scriptsAmong(COUNT));
    used = await heap(client);
  }
  await tab.evaluate(drop);
  const after = await heap(client);
  console.log(
    `heap, ${granted ? 'granted' : 'held'}: before ${kb(before)}, with ${kb(withIt)} (+${kb(withIt - before)}), ` +
      `${granted ? `released ${kb(used)} (+${kb(used - before)}), ` : ''}after destroy ${kb(after)} (+${kb(after - before)})`,
  );
  await close();
}

{
  const { client, close } = await visit('&live');
  console.log(`heap, live: ${kb(await heap(client))}`);
  await close();
}

for (const granted of [false, true]) {
  const { tab, client, close } = await visit('&without');
  await tab.evaluate(addLibrary);
  const more = JSON.stringify(elements(MORE, { folder: '/stress/' }));
  if (granted) {
    await tab.evaluate('void window.samtykke.acceptAll()');
    await untilSettled(tab, scriptsAmong(COUNT));
  }
  await tab.evaluate(
    `{ const box = document.createElement('div'); box.innerHTML = ${more}; document.querySelector('#elements').append(box); window.box = box; window.held = [...box.children].map((each) => new WeakRef(each)); }`,
  );
  if (granted) await untilSettled(tab, scriptsAmong(COUNT) + scriptsAmong(MORE));
  else await new Promise((resolve) => setTimeout(resolve, 300));
  await tab.evaluate('{ window.box.remove(); window.box = undefined; }');
  const kept = async () => {
    await heap(client);
    return tab.evaluate('window.held.filter((each) => each.deref()).length');
  };
  const alive = await kept();
  await tab.evaluate(drop);
  console.log(
    `${MORE} elements removed from a page that ${granted ? 'has granted' : 'holds'} them: ${alive} still kept, ${await kept()} after destroy`,
  );
  await close();
}

await browser.close();
await demo.close();

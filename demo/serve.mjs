import { catalogue, sites } from './hosts.mjs';
import { startDemo } from './server.mjs';

const wanted = Number(process.env.PORT ?? 4400);

/** The demo on `port`, or on the next free one. */
async function startOnFreePort(port) {
  try {
    return await startDemo({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= wanted + 100) throw error;
    return startOnFreePort(port + 1);
  }
}

const demo = await startOnFreePort(wanted);
const addresses = Object.entries(sites).map(([domain, { name }]) => {
  const page = `${demo.origin(domain)}/`;
  return `  ${name.padEnd(36)}${page.padEnd(46)}${page}counter`;
});

console.log(`
Samtykke, the demo: ${demo.origin()}/

  ${'site'.padEnd(36)}${'page'.padEnd(46)}with a counter of what vendors are asked
${addresses.join('\n')}
  ${catalogue.name.padEnd(36)}${demo.origin(catalogue.domain)}/

Every vendor is a stand-in on this machine; nothing outside it is asked. Ctrl+C ends it.
`);

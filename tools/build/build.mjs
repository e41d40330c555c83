// `node tools/build/build.mjs [app …]`: builds these apps, or all.
import { apps, bundle } from './ensure-built.mjs';

const names = process.argv.length > 2 ? process.argv.slice(2) : apps;
const unknown = names.filter((name) => !apps.includes(name));
if (unknown.length > 0) {
  console.error(`There is no app ${unknown.join(', ')}; there are ${apps.join(', ')}.`);
  process.exit(2);
}
for (const name of names) await bundle(name);
console.log(`built ${names.join(', ')}`);

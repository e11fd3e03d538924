// Run by Plasmo after each build (POST_BUILD_SCRIPT): merges base.json and <browser>.json over the manifest
// that Plasmo generated. A null removes a key. Puts our icons, drawn for each size, in place of the ones that Plasmo
// shrinks from one picture. Synchronous CommonJS, because Plasmo requires it.
const { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function merge(below, above) {
  const merged = { ...below };
  for (const [key, value] of Object.entries(above)) {
    if (value === null) delete merged[key];
    else merged[key] = isObject(value) && isObject(merged[key]) ? merge(merged[key], value) : value;
  }
  return merged;
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function replaceIcons(build) {
  for (const name of readdirSync(build)) if (/^icon\d+\.plasmo\./.test(name)) rmSync(join(build, name));
  const drawn = join(__dirname, '../assets/icons');
  cpSync(drawn, join(build, 'icons'), { recursive: true, filter: (path) => path === drawn || path.endsWith('.png') });
}

/**
 * A content script that matches no page is started by the background. It gets a name that the background can know, and
 * no line in the manifest.
 */
function nameStartedScripts(build, manifest) {
  const isStarted = ({ matches }) => matches.length === 0;
  for (const { js } of manifest.content_scripts.filter(isStarted)) {
    for (const file of js) renameSync(join(build, file), join(build, file.replace(/\.[0-9a-f]+\.js$/, '.js')));
  }
  manifest.content_scripts = manifest.content_scripts.filter((script) => !isStarted(script));
}

module.exports = () => {
  const { PLASMO_BROWSER, PLASMO_TARGET, PLASMO_TAG, PLASMO_BUILD_DIR } = process.env;
  const build = join(PLASMO_BUILD_DIR, `${PLASMO_TARGET}-${PLASMO_TAG}`);
  replaceIcons(build);
  const file = join(build, 'manifest.json');
  const parts = ['base', PLASMO_BROWSER].map((part) => readJson(join(__dirname, `${part}.json`)));
  const manifest = parts.reduce(merge, readJson(file));
  nameStartedScripts(build, manifest);
  for (const script of manifest.content_scripts ?? []) if (script.css?.length === 0) delete script.css;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
};

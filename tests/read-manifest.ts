import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const icons = v.optional(v.record(v.string(), v.nullable(v.string())), {});
const patterns = v.optional(v.array(v.string()), []);

/** The parts of a manifest that tests look at. */
const manifestSchema = v.object({
  icons,
  permissions: patterns,
  optional_permissions: patterns,
  host_permissions: patterns,
  optional_host_permissions: patterns,
  action: v.optional(v.object({ default_icon: icons, default_popup: v.optional(v.string()) })),
  content_scripts: v.optional(v.array(v.object({ matches: v.array(v.string()), js: v.array(v.string()) })), []),
  content_security_policy: v.optional(v.object({ extension_pages: v.string() })),
  background: v.optional(v.object({ service_worker: v.optional(v.string()), scripts: patterns })),
  web_accessible_resources: v.optional(v.nullable(v.array(v.unknown()))),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

export const readManifest = (file: string): Manifest => v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8')));

/** Everything that a manifest asks the reader for, once each. */
export const findAsked = (manifest: Manifest): string[] => [
  ...new Set([
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
  ]),
];

/** The permissions that `manifest/permissions.md` gives a reason for, without those of the other browser alone. */
export const readReasons = (browser: 'chrome' | 'firefox'): Map<string, string> =>
  new Map(
    [...readFileSync('manifest/permissions.md', 'utf8').matchAll(/^\| `([^`]+)` *\| (.+?) *\|$/gm)]
      .map(([, permission = '', reason = '']): [string, string] => [permission, reason])
      .filter(([, reason]) => !reason.startsWith(browser === 'chrome' ? 'Firefox only' : 'Chrome only')),
  );

import { measureBuild } from '../build.mjs';

/** Gzip sizes of both builds, the larger of the two for each part. */
export function measureSizes(folders: readonly string[]): Map<string, number> {
  const builds = folders.map((folder) => measureBuild(folder));
  const largest = (part: 'contentScript' | 'reader' | 'marks' | 'popup' | 'background'): number =>
    Number(Math.max(...builds.map((build) => build[part])).toFixed(1));
  return new Map([
    ['content script, KB gzip', largest('contentScript')],
    ['reader, started where there may be an article, KB gzip', largest('reader')],
    ['marks and cards, started on articles only, KB gzip', largest('marks')],
    ['popup, KB gzip', largest('popup')],
    ['background, KB gzip', largest('background')],
  ]);
}

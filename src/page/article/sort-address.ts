/**
 * What an address looks like: a site's front page, a list (tag, search, author, forum), a section (`/science/`),
 * a story (a slug of several words, a long number or a day), or nothing in particular.
 */
export type AddressSort = 'front' | 'list' | 'section' | 'story' | 'other';

const FRONT = /^\/(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;
const LIST =
  /\/(?:tags?|categor(?:y|ies)|topics?|authors?|archives?|search|suche|recherche|label|threads?|forums?|discussions?|questions|users?|profile|shop|store|products?|cart|dp|docs|documentation|wiki|help|support|faq|login|account)(?:\/|$)|\/page\/\d+\/?$|[?&](?:q|query|s|search)=/i;
/** Threads and questions have slugs like stories. */
const FORUM = /\/(?:questions|threads?|forums?|discussions?|showthread|viewtopic)(?:[/.]|$)/i;
const STORY = /\/[^/]*(?:[^/-]+-){3,}[^/]*\/?$|\/[^/]*(?:[^/_]+_){3,}[^/]*$|\d{5,}|\/(?:19|20)\d{2}[/-]\d{1,2}\//;
const SECTION = /^(?:\/[a-z]+(?:-[a-z]+)?){1,2}\/?$/i;

/** Sorts an address by its path; `other` when it cannot be read. */
export function sortAddress(url: string): AddressSort {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'other';
  }
  if (!/^https?:$/.test(parsed.protocol)) return 'other';
  const path = parsed.pathname;
  if (FRONT.test(path) && !parsed.search) return 'front';
  if (FORUM.test(path)) return 'list';
  // The longest expression last: each is built anew in every page.
  if (STORY.test(path)) return 'story';
  if (LIST.test(path + parsed.search)) return 'list';
  return SECTION.test(path) ? 'section' : 'other';
}

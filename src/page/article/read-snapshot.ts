import type {
  PageAnswers,
  PageQuestion,
  PageSnapshot,
  SnapshotOutcome,
  SnapshotReading,
} from '../../core/page-snapshot';
import { findSilence } from '../find-silence';
import { addStandfirst } from './add-standfirst';
import { isInside } from './box';
import { buildText } from './build-text';
import { chooseBody } from './choose-body';
import { decideArticle } from './decide-article';
import { dropBiography } from './drop-biography';
import { sumProse } from './find-furniture';
import { findHeadline } from './find-headline';
import { joinCells } from './join-cells';
import { labelRuns } from './label-runs';
import { hostOf } from './metadata/find-address';
import { type FoundTitle, findTitle } from './metadata/find-title';
import { type JsonLd, readJsonLd, type StatedArticle } from './metadata/read-json-ld';
import type { MetaTags } from './metadata/read-meta-tags';
import { chooseStated, findStated, readFacts } from './metadata/read-metadata';
import { openText } from './open-text';
import type { Run } from './run';
import { createStatedCheck } from './stated-body';
import type { Steps } from './steps';

/** Thrown where the reading depends on what was not asked yet. */
class Unanswered extends Error {
  constructor(readonly question: PageQuestion) {
    super(question);
  }
}

/** Enough of the body to tell its language by. */
const SAMPLE_RUNS = 12;
/** Meta names that speak of the site. */
const SITE_TAGS: readonly string[] = ['og:site_name', 'application-name', 'content-language', 'language', 'og:locale'];

/** What is stated of the words that are read, and the title they stand under. */
interface Subject {
  readonly tags: MetaTags;
  readonly stated: StatedArticle | null;
  readonly found: FoundTitle;
}

function toPage({ url, title, headings, tags: list }: PageSnapshot, jsonLd: JsonLd): Subject {
  const tags: MetaTags = new Map(list);
  const stated = chooseStated(jsonLd, url, title);
  return { tags, stated, found: findTitle({ title, headings, tags, stated }) };
}

/** What the head says of the page it does not say of every story on it: only what it says of the site counts. */
function toStory({ headings, tags }: PageSnapshot, jsonLd: JsonLd): Subject {
  const [heading = null] = headings;
  const title = heading?.words.replace(/\s+/g, ' ').trim() || null;
  return {
    tags: new Map(tags.filter(([name]) => SITE_TAGS.includes(name))),
    stated: findStated(jsonLd, title ?? ''),
    found: { title, heading, titleIn: title ? 'page' : null },
  };
}

const boxesOf = (runs: readonly { readonly run: Run }[]): number[] => [
  ...new Set(runs.map(({ run }) => run.box.number)),
];

/** The stages of reading, one after the other. Throws `Unanswered` where an answer is wanted that is not there. */
function* readAll(snapshot: PageSnapshot, answers: Partial<PageAnswers>): Steps<SnapshotReading> {
  const ask = <Question extends PageQuestion>(question: Question): PageAnswers[Question] => {
    const answer = answers[question];
    if (answer === undefined) throw new Unanswered(question);
    return answer as PageAnswers[Question];
  };
  const jsonLd = yield* readJsonLd(snapshot.data);
  const { tags, stated, found } = snapshot.isStory ? toStory(snapshot, jsonLd) : toPage(snapshot, jsonLd);
  const page = yield* openText(snapshot.text);
  const heading = page.boxes[found.heading?.box ?? -1] ?? null;
  const isStated = createStatedCheck(stated?.body ?? '');
  const prose = yield* sumProse(page.runs, page.boxes);
  const {
    all,
    body: chosen,
    container,
    stories,
  } = yield* chooseBody(page, prose, isStated, hostOf(snapshot.url), heading);
  const hidden = new Set(answers.hidden);
  const shown = chosen.filter(({ run }) => !hidden.has(run.box.number));
  const { headline, body: told, nearby } = yield* findHeadline(all, shown, { title: found.title, heading });
  const isInStory = (number: number): boolean => container !== null && isInside(page.boxes[number] ?? null, container);
  const facts = yield* readFacts(
    snapshot,
    { tags, stated },
    {
      ...found,
      nearby,
      isInStory,
      signers: () => ask('signers'),
      times: () => ask('times'),
      text: told
        .slice(0, SAMPLE_RUNS)
        .map(({ run }) => run.text)
        .join(' '),
    },
  );
  yield;
  const body = addStandfirst(all, dropBiography(told, facts.authors), headline);
  const decision = yield* decideArticle({
    url: snapshot.url,
    all,
    body,
    headlineWords: headline.reduce((sum, { words }) => sum + words, 0),
    isForSale: () => ask('isForSale'),
    types: jsonLd.types,
    socialType: tags.get('og:type')?.[0]?.toLowerCase() ?? '',
    published: facts.published,
    authors: facts.authors,
  });
  const built = yield* buildText(joinCells(yield* labelRuns(all, body, headline, facts.authors)));
  const article = { ...decision, title: found.title, ...facts, text: built.text, blocks: built.blocks };
  return {
    article,
    pieces: built.pieces,
    stories: stories.map(({ number }) => number),
    story: stories.length > 0 ? (container?.number ?? null) : null,
    chosen: boxesOf(chosen),
    silence: findSilence(article),
  };
}

/** Decides whether a page is an article and reads it, from its snapshot and what it has answered so far. */
export function* readSnapshot(snapshot: PageSnapshot, answers: Partial<PageAnswers>): Steps<SnapshotOutcome> {
  try {
    return { reading: yield* readAll(snapshot, answers) };
  } catch (error) {
    if (error instanceof Unanswered) return { asks: error.question };
    throw error;
  }
}

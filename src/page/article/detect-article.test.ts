import { describe, expect, it } from 'vitest';
import { PROSE, paragraphs, story, toPage, STORY_URL as URL } from '../../../tests/story-page';
import { detectArticle, detectInSlices } from './detect-article';

describe('detectArticle', () => {
  it('folds white space across nodes and keeps the way back to each', () => {
    const { article, textMap } = detectArticle(
      toPage(
        story(
          `<p>\n  The <b>old\n bridge</b>\u00a0 is <i> closed</i>, said the mayor on Tuesday morning. </p>${paragraphs}`,
        ),
      ),
      URL,
    );
    expect(article.text).toContain('\n\nThe old bridge is closed, said the mayor on Tuesday morning.\n\n');
    for (const { node, nodeStart, start, length } of textMap.pieces) {
      expect(node.data.slice(nodeStart, nodeStart + length)).toBe(article.text.slice(start, start + length));
    }
  });

  it.each([
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge\n closes",}</script>',
      {},
    ],
    [
      'an author by reference',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ann Lee"}]}</script>',
      { authors: ['Ann Lee'] },
    ],
    [
      'several articles, of which one is this page',
      `<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2020-01-01"},{"@type":"NewsArticle","url":"${URL}","datePublished":"2024-03-05"}]</script>`,
      { published: '2024-03-05' },
    ],
    [
      'its section, and where each fact stands',
      '<meta property="article:section" content="City"><meta property="article:published_time" content="2024-03-05"><script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-03-06","author":"Ann Lee"}</script>',
      { section: 'City', sources: { title: 'page', authors: 'json-ld', published: 'meta', modified: 'json-ld' } },
    ],
    ['an agency beside its writer', '<meta name="author" content="Ann Lee and Reuters">', { authors: ['Ann Lee'] }],
    ['a stated language that is wrong', '<meta http-equiv="content-language" content="de">', { language: 'en' }],
    [
      'a canonical address on the site',
      '<link rel="canonical" href="/news/bridge">',
      { url: 'https://harbourpost.example/news/bridge' },
    ],
    ['a canonical address elsewhere', '<link rel="canonical" href="https://other.example/x">', { url: URL }],
  ])('reads %s', (_, head, wanted) => {
    expect(detectArticle(toPage(story(paragraphs), head), `${URL}#comments`).article).toMatchObject({
      isArticle: true,
      ...wanted,
    });
  });

  it('takes the day that the page shows when the stated one is universal time', () => {
    const head = '<meta property="article:published_time" content="2024-03-06T01:30:00Z">';
    const page = toPage(story(`<p class="date">March 5, 2024 8:30 pm</p>${paragraphs}`), head);
    expect(detectArticle(page, URL).article.published).toBe('2024-03-05');
  });

  it.each([
    [
      'hidden by its attribute',
      '<div hidden><p>Pay to read on about the bridge and its piers, says this hidden box.</p></div>',
    ],
    [
      'hidden by its style',
      '<p style="display: none">Pay to read on about the bridge and its piers, says this box.</p>',
    ],
    ['a cookie notice', '<p>We use cookies to show you this site as it should be. Accept all cookies?</p>'],
    ['an offer', '<p>If you buy something through links on this page, we may earn a commission.</p>'],
  ])('leaves out what is %s', (_, box) => {
    const plain = detectArticle(toPage(story(paragraphs)), URL).article.text;
    expect(
      detectArticle(toPage(story(`${paragraphs.slice(0, 300)}${paragraphs.slice(300)}${box}`)), URL).article.text,
    ).toBe(plain);
  });

  it('reads open shadow roots', () => {
    const document = toPage('<main><x-story></x-story></main>');
    const host = document.querySelector('x-story');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = story(paragraphs);
    expect(detectArticle(document, URL).article.blocks).toHaveLength(PROSE.length + 1);
  });

  it.each([
    ['English', 'You may also like'],
    ['German', 'Mehr zum Thema'],
    ['French', 'Sur le même sujet'],
    ['Spanish', 'Noticias relacionadas'],
    ['Russian', 'Читайте также'],
    ['Italian', 'Leggi anche'],
    ['Portuguese', 'Leia também'],
    ['Dutch', 'Lees ook'],
    ['Polish', 'Czytaj także'],
    ['Japanese', 'あわせて読みたい'],
    ['Korean', '많이 본 기사'],
    ['Chinese', '相关新闻'],
  ])('ends a story at the heading of what else there is to read, in %s', (_, heading) => {
    const rest = `<h3>${heading}</h3><p>${PROSE[0]} That was another story.</p><p>${PROSE[1]} So was this.</p>`;
    const { article } = detectArticle(toPage(story(`<div>${paragraphs}</div><div>${rest}</div>`)), URL);
    expect(article.blocks).toHaveLength(PROSE.length + 1);
    expect(article.text).not.toContain(heading);
  });

  it('reads another story of the page as itself', () => {
    const other = (title: string, by: string) =>
      `<article class="story"><h1>${title}</h1><p>By ${by}</p><time datetime="2024-04-14">14 April</time><div>${paragraphs.replaceAll('the', `the ${title}`)}</div></article>`;
    const page = toPage(
      `<main>${other('Bridge closes until the spring', 'Ann Lee')}${other('Library loses its roof', 'Bo Chan')}</main>`,
      '<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-06-18">',
    );
    const { article, story: own, stories } = detectArticle(page, URL);
    expect(article).toMatchObject({
      title: 'Bridge closes until the spring',
      authors: ['Ann Lee'],
      published: '2024-06-18',
    });
    expect(stories).toEqual([...page.querySelectorAll('article')]);
    expect(own).toBe(stories[0]);
    const second = detectArticle(page, URL, stories[1]).article;
    expect(second).toMatchObject({ title: 'Library loses its roof', authors: ['Bo Chan'], published: '2024-04-14' });
    expect(second.blocks.map(({ kind }) => kind).slice(0, 4)).toEqual(['headline', 'byline', 'dateline', 'paragraph']);
    expect(second.blocks).toHaveLength(PROSE.length + 3);
    expect(second.text).not.toContain('Ann Lee');
  });

  it.each([
    ['an empty page', toPage(''), 'hardly-any-prose'],
    ['a front page', toPage('<main><h1>News</h1></main>'), 'front-page'],
  ])('turns %s away at the first look', (_, document, rule) => {
    const url = rule === 'front-page' ? 'https://harbourpost.example/' : URL;
    expect(detectArticle(document, url).article).toMatchObject({ isArticle: false, because: [rule], text: '' });
  });
});

/** A pause of a reading after the text has been collected. */
const LATE = 9;

describe('detectInSlices', () => {
  it('gives what reading at once gives, and asks for a pause on the way', async () => {
    const document = toPage(story(paragraphs));
    let asked = 0;
    const pause = () => {
      asked++;
      return Promise.resolve();
    };
    const found = await detectInSlices(document, URL, pause, new AbortController().signal);
    expect(found.article).toEqual(detectArticle(document, URL).article);
    expect(asked).toBeGreaterThan(0);
  });

  it.each([
    ['its words', (node: Element) => node.firstChild?.replaceWith(`${PROSE[0]} Nobody was asked.`)],
    ['the element', (node: Element) => node.replaceWith(node.cloneNode(true))],
  ])('reads again when the page changes %s meanwhile', async (_, change) => {
    const document = toPage(story(paragraphs));
    let asked = 0;
    const pause = () => {
      asked++;
      const last = [...document.querySelectorAll('p')].at(-1);
      if (asked === LATE && last) change(last);
      return Promise.resolve();
    };
    const { article, textMap } = await detectInSlices(document, URL, pause, new AbortController().signal);
    expect(article.text).toBe(detectArticle(document, URL).article.text);
    expect(textMap.pieces.filter(({ node }) => !node.isConnected)).toEqual([]);
  });

  it('walks again when the page moves the place where the walk is', async () => {
    const document = toPage(story(`<div class="text">${paragraphs.repeat(100)}</div>`));
    let asked = 0;
    const pause = () => {
      asked++;
      const text = document.querySelector('.text');
      if (asked === 2 && text) text.replaceWith(text.cloneNode(true));
      return Promise.resolve();
    };
    const { article } = await detectInSlices(document, URL, pause, new AbortController().signal);
    expect(article.blocks).toHaveLength(detectArticle(document, URL).article.blocks.length);
  });

  it('ends when it is aborted', async () => {
    const life = new AbortController();
    const pause = () => {
      life.abort();
      return undefined;
    };
    await expect(detectInSlices(toPage(story(paragraphs)), URL, pause, life.signal)).rejects.toThrow();
  });
});

const SENTENCES = [
  'The ferry left the harbour at dawn with nine cars and a horse on board, the port office said.',
  'Engineers had warned for years that the piers were wearing away faster than the budget allowed.',
  'A second boat will carry walkers and bicycles, free of charge, until the repairs are done in June.',
  'Shops on the northern bank fear for their trade and have asked the council for what they will lose.',
  '“Nobody told us before the notice was on the door,” said Maud Ellery, who runs the only shop there.',
];
const MENU = Array.from({ length: 40 }, (_, item) => `<li><a href="/section-${item}">Section ${item}</a></li>`).join(
  '',
);
/** Sections of the story in the page of size one: about 80 kilobytes with what stands around them. */
const SECTIONS = 60;

function toParagraph(number: number): string {
  const words = SENTENCES.map((_, index) => SENTENCES[(number + index) % SENTENCES.length]).slice(0, 3);
  return `<p class="text">On day ${number} it went on. ${words.join(' ')} <a href="/day/${number}">More than ${number * 3} people</a> came, <em>most of them</em> by bus.</p>`;
}

/** A section: prose, a list, a picture, a line that leads elsewhere, a box, and a comment. */
function toSection(number: number): string {
  const paragraphs = [0, 1, 2].map((step) => toParagraph(number * 3 + step)).join('\n');
  return `<h2>What happened on day ${number}</h2>${paragraphs}
<ul class="facts"><li>Cars on day ${number}: ${number * 7}</li><li>Boats on day ${number}: 3</li></ul>
<figure><img src="/p/${number}.jpg" alt=""><figcaption>The pier on day ${number}. Photo: Ann Lee</figcaption></figure>
<p class="text"><a href="/more/${number}">Read more: the ferry in its year ${number}</a></p>
<aside class="related-box"><h3><a href="/other/${number}">Another story with number ${number}</a></h3></aside>`;
}

/** A news page written for the purpose, with `size` times the same amount of story, pictures, boxes and comments. */
export function createLongPage(size: number): string {
  const numbers = Array.from({ length: SECTIONS * size }, (_, number) => number);
  const comments = numbers.map(
    (number) =>
      `<li class="comment"><b>reader${number}</b><p>${SENTENCES[number % 5]} I was there on day ${number}.</p></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>The ferry, day by day</title><meta property="og:type" content="article"></head>
<body><nav><ul>${MENU}</ul></nav><main><article><h1>The ferry, day by day</h1><p class="byline">By Nell Averin</p>
<div class="story">${numbers.map(toSection).join('\n')}</div></article>
<section class="comments"><h2>Comments</h2><ol>${comments.join('\n')}</ol></section></main></body></html>`;
}

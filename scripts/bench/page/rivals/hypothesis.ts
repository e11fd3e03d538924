// What the Hypothesis client does in a page with annotations that its server gave: it looks each quote up and wraps it.
import { TextQuoteAnchor } from 'hypothesis-sources/annotator/anchoring/types';
import { Highlighter } from 'hypothesis-sources/annotator/highlighter';

/** About as many as Sidelight paints marks on articles of this length. */
const MOST = 60;
/** UTF-16 units on either side of a quote, as the client keeps them. */
const CONTEXT = 32;

const place = document.querySelector('article, main') ?? document.body;
const text = document.body.textContent ?? '';
const quotes = [...place.querySelectorAll('p')]
  .flatMap((paragraph) => paragraph.textContent?.match(/\S+ \S+ \S+/g) ?? [])
  .slice(0, MOST);
const highlighter = new Highlighter(document.body);
for (const exact of quotes) {
  const at = text.indexOf(exact);
  const context = {
    prefix: text.slice(Math.max(0, at - CONTEXT), at),
    suffix: text.slice(at + exact.length, at + exact.length + CONTEXT),
  };
  highlighter.highlightRange(new TextQuoteAnchor(document.body, exact, context).toRange());
}

// Finding the article alone, with Mozilla's Readability, which needs a copy of the page.
import { Readability } from '@mozilla/readability';

const copy = document.cloneNode(true);
if (copy instanceof Document) new Readability(copy).parse();

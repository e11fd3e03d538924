// What is commonly done instead: compromise in every page, and mark.js writing elements around what it finds.
import nlp from 'compromise/three';
import Mark from 'mark.js';

const place = document.querySelector<HTMLElement>('article, main') ?? document.body;
const doc = nlp(place.innerText);
const names = [...doc.people().out('array'), ...doc.places().out('array'), ...doc.organizations().out('array')];
new Mark(place).mark([...new Set(names.map(String))], { accuracy: 'exactly', separateWordSearch: false });

import './merge-quickly';

/** compromise with its tagger and its rules of inflection; the parts of its third bundle are not needed here. */
export { default as nlp } from 'compromise/two';

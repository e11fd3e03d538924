import './merge-quickly';
import nlp from 'compromise/two';
import { tagByContext } from './tag-by-context';

nlp.plugin({ compute: { postTagger: tagByContext } });

/** compromise with its tagger and its rules of inflection; the parts of its third bundle are not needed here. */
export { nlp };

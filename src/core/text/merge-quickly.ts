import nlp from 'compromise/one';

type Model = Record<string, unknown>;

const isModel = (value: unknown): value is Model =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies what a plugin knows into compromise's model, part by part. */
function merge(model: Model, plugin: Model): void {
  for (const key of Object.keys(plugin)) {
    const [mine, theirs] = [model[key], plugin[key]];
    if (isModel(theirs) && isModel(mine)) merge(mine, theirs);
    else model[key] = isModel(theirs) ? { ...theirs } : theirs;
  }
}

const { plugin: extend } = nlp;

/**
 * Evaluated before `compromise/two`, which hands its lexicon over as plugins. compromise 14 makes an object for every
 * word of it on the way: a quarter of what a background that was stopped does before it can listen.
 */
Object.assign(nlp, {
  plugin({ model, ...rest }: Parameters<typeof extend>[0]) {
    const known = nlp.model();
    if (isModel(known) && isModel(model)) merge(known, model);
    return extend.call(nlp, rest);
  },
});

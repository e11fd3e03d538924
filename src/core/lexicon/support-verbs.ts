const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs that lend a noun the form of a statement and leave the meaning to it: `wage war`, `cause concern`, `undergo surgery`,
 * `the trip took place`. Source: the light and support verbs of Quirk et al., A Comprehensive Grammar, §§ 10.30 and
 * 17.52–17.53, and of NomBank (Meyers et al. 2004).
 */
export const SUPPORT_VERBS = words(
  `make take hold have see do give get put set bring come go use cause wage pose place undergo experience suffer enjoy
   face mount stage run carry conduct perform pursue show feature represent constitute
   mark form happen occur exist arise follow work serve act stand lie sit prompt create generate`,
);

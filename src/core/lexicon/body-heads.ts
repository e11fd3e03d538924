/**
 * Nouns that lead the name of a body or a work before `of`: “New England Journal of Medicine”, “Court of Cassation”. Written
 * from general knowledge of English names, kind by kind.
 */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `academy agency army assembly association bank board book bureau castle cathedral centre center chamber church college
   commission committee company confederation conference congress convention council court department directorate
   embassy federation foundation gallery house institute institution journal league legion library ministry mosque museum
   observatory office order organisation organization orchestra parliament party school senate society sons daughters
   syndicate temple theatre theater tower tribunal union university`.split(/\s+/),
);

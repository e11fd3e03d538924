/** Which name lists a word is in; one bit each, as stored in the model. */
export const LIST = {
  firstName: 1,
  lastName: 2,
  city: 4,
  smallCity: 8,
  country: 16,
  region: 32,
  company: 64,
  demonym: 128,
  title: 256,
  date: 512,
  organizationEnd: 1024,
  placeEnd: 2048,
  commonWord: 4096,
  connector: 8192,
  place: 16384,
  knownBody: 32768,
} as const;

export const LIST_COUNT = 16;

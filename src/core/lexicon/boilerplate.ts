/** Words by which captions and credits give themselves away. Written for the project from the pictures of news sites. */

/**
 * Names that sign pictures and stories: news agencies and picture libraries
 * (after Wikipedia's list of news agencies, and the picture desks seen in captions everywhere).
 */
export const PICTURE_SOURCES: readonly string[] = [
  ...['AP', 'AFP', 'AAP', 'ANI', 'ANP', 'ANSA', 'APA', 'APTN', 'AFPTV', 'BNO', 'CCTV', 'CNA', 'CNS', 'CP'],
  ...[
    'CTK',
    'DPA',
    'dpa',
    'EFE',
    'EPA',
    'EPA-EFE',
    'IANS',
    'IRNA',
    'ISNA',
    'ITAR-TASS',
    'KCNA',
    'KNS',
    'KRT',
    'LUSA',
    'MTI',
  ],
  ...['NTB', 'PA', 'PAP', 'PTI', 'RIA', 'SANA', 'SPA', 'TASS', 'TT', 'UNIAN', 'UPI', 'VCG', 'VNA', 'WAFA', 'XINHUA'],
  ...[
    'REUTERS',
    'Reuters',
    'Xinhua',
    'Yonhap',
    'Kyodo',
    'Jiji',
    'Anadolu',
    'Antara',
    'Bernama',
    'Interfax',
    'Ukrinform',
  ],
  ...['Sputnik', 'Novosti', 'Belga', 'Keystone', 'Ritzau', 'Lehtikuva', 'Scanpix', 'Agerpres', 'Tanjug', 'Hina'],
  ...['Getty', 'Shutterstock', 'Alamy', 'Corbis', 'iStock', 'iStockphoto', 'Unsplash', 'Pexels', 'Pixabay', 'Flickr'],
  ...[
    'Bloomberg',
    'NurPhoto',
    'Zuma',
    'ZUMA',
    'SIPA',
    'Sipa',
    'Polaris',
    'Magnum',
    'Redux',
    'Rex',
    'Imago',
    'IMAGO',
    'Abaca',
  ],
  ...['Wikimedia', 'Newscom', 'Newsource', 'Pool', 'POOL', 'Handout', 'HANDOUT', 'Picture Alliance', 'Maxar', 'NASA'],
];

/** Words that name a picture or its maker before a colon or `by`: `Photo:`, `Image credit:`. Only with a capital. */
export const PICTURE_WORDS =
  '(?:(?:AP|AFP|File|Handout|Staff|Main|Representative|Representational|Undated) )?(?:Photo(?:graph|s)?|PHOTO|Pictures?|PICTURE|Images?|IMAGE|Illustration|Graphic|Screen ?(?:shot|grab)|Credits?|CREDIT|Foto|Bild|Crédit photo|Photographie|Fotografía|Фото|写真|사진|图|圖)';

const PICTURE_SORT =
  '(?:undated|file|handout|combination|screen|still|recent|archive|aerial|satellite|video|television|pool|courtesy|family|provided|[A-Z][a-z]+\\.? \\d{1,2},? (?:\\d{4},? )?)';

/** Phrases in which a caption speaks of its own picture, as agencies write them. */
export const CAPTION_PHRASE = new RegExp(
  `\\b(?:in|from|on) (?:this (?:${PICTURE_SORT} ?)*|an? (?:(?:undated|file|handout|combination) )+)(?:photo(?:graph)?|picture|image|frame ?grab|video ?grab|screen ?(?:shot|grab)|handout)\\b|\\b(?:pictured|seen) here\\b|\\bpictured (?:above|below|left|right)\\b`,
);
/** Words without which a line has no such phrase: most lines are let go by these alone. */
export const CAPTION_WORD = /photo|picture|image|grab|shot|handout|seen here/;
/** Openings of a caption. */
export const CAPTION_LABEL = /^(?:FILE(?: PHOTO)?|File photo|Pictured|Above|Left|Right|Top)\s?[-–—:]/;

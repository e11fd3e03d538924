/** Months and weekdays by which a line is known to be nothing but a date, in the languages the detector locates. */
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';
const WEEKDAY =
  '(?:mon(?:day|\\.)?|tue(?:sday|s?\\.)?|wed(?:nesday|\\.)?|thu(?:rsday|rs?\\.)?|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?)';
const LABEL =
  '(?:(?:first |last )?(?:published|posted|updated|modified|created|date|issued)(?: on| at)?:?|stand:|publié le|publicado(?: el| em)?|aktualisiert|опубликовано:?|입력|수정|등록|승인|発行|更新|公開|配信|掲載|发布时间:?|发表时间:?)';
const TIME = '(?:at )?\\d{1,2}[:.h時시点]\\s?\\d{2}[分분]?(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr)?';
const ZONE =
  '\\(?(?:gmt|utc|est|edt|et|cst|cdt|pst|pdt|bst|cet|cest|ist|kst|jst|msk|aest)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?';
const NUMERIC = '\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?(?:t[\\d:.]+z?)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}';
const AGO = '\\d+ (?:minutes?|hours?|days?) ago';
/** How long it takes to read, which stands beside the date. */
const READING = '\\d+[ -]min(?:ute)?s? read';
const PART = new RegExp(
  `^(?:${LABEL}|${WEEKDAY}|${MONTH}|${NUMERIC}|${TIME}|${ZONE}|${AGO}|${READING}|\\d{1,2}(?:st|nd|rd|th|º|er)?|\\d{4}(?:年)?|of|de|del|on|at|um|à|[ap]\\.?m\\.?|г\\.?)(?=$|[\\s,.:|·•–—/-])`,
);
const HAS_DATE = new RegExp(`${MONTH}|${NUMERIC}|${AGO}`);
/** `WASHINGTON (Reuters) –` on a line of its own. */
const AGENCY_DATELINE = /^\p{Lu}[\p{Lu}\s.’'-]+(?:,[\p{L}\s.]+)?\([\p{L}\s./-]{2,30}\)\s*[-–—]+$/u;
/** Two stamps with labels, times and zones fit; a sentence does not. */
const MAX_LENGTH = 120;

/** True for a line that is nothing but a date or time stamp: `Friday, August 21, 2015`, `Updated: 3 May 2024, 10:15 GMT`. */
export function isDateline(line: string): boolean {
  if (/[-–—]$/.test(line) && AGENCY_DATELINE.test(line)) return true;
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return false;
  let rest = line.trim().toLowerCase();
  if (!HAS_DATE.test(rest)) return false;
  while (rest) {
    const part = PART.exec(rest);
    if (!part) return false;
    rest = rest.slice(part[0].length).replace(/^[\s,.:|·•–—/-]+/, '');
  }
  return true;
}

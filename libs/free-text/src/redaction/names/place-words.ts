import type { Word } from './words';

const AFTER =
  /^(house|road|street|lane|avenue|hospital|park|station|school|academy|centre|center|way|drive|close|green|heath|common|square|court|hall|church|college|university|bank|building|estate|police|retail|shopping|island|junction|canal|market|library|club|team|unit|city|town|council|village|airport|arena|stadium|arms|inn|fields|rec|rovers|united|law|aid|act|day|scheme|code)$/;
const BEFORE = /^(st|saint|queen|king|royal|lake|mount|the)$/;
const WORDS_OF_PLACE = 2;

/** Whether a word belongs to the name of a place: "Lloyd House", "Perry Common Road", "St George's church". */
export function isPartOfPlace(words: readonly Word[], index: number): boolean {
  if (BEFORE.test(words[index - 1]?.lower ?? '') && words[index]?.isCapitalised === true) return true;
  return follows(words, index + 1, WORDS_OF_PLACE);
}

function follows(words: readonly Word[], index: number, left: number): boolean {
  const word = words[index];
  if (word === undefined || left === 0 || !/^(?:['’]s)?\s$/i.test(word.gap)) return false;
  if (AFTER.test(word.lower)) return true;
  return word.isCapitalised && follows(words, index + 1, left - 1);
}

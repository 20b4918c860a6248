/**
 * The most frequent function words of languages written in Latin and Cyrillic letters, chosen by hand from general
 * frequency lists: words that relatives do not share come first, since Spanish and Portuguese, Danish and Norwegian,
 * Ukrainian and Russian must be told apart.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as his he at by it from had not are but be have they were which this who has',
  fr: 'le la les des et du une est que dans qui pour pas au sur par il ne se sont avec ce plus aux cette son été ont mais',
  de: 'der die und das den von zu mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat dass nach bei',
  es: 'el la los las que y en del por con una su para es al se lo como más pero fue sus este ha también sobre entre hasta',
  pt: 'o os as que do da em um uma para não com dos das no na por mais se ao foi pelo pela são também como mas ele disse',
  it: 'il di che della e la un per è in del una con non sono gli le dei nel alla si al ha anche delle più dal ma come',
  nl: 'de het een van en in dat is op te voor met zijn niet die aan er om ook bij door naar wordt heeft maar uit nog over',
  sv: 'och att det som en är på för av med till den inte har de om ett han men var från sig när också kan efter',
  da: 'og at det er en til af på som den med de ikke der har et han var efter blev ved også fra men jeg over kan',
  no: 'og i det er på som en til av at med for har de ikke et han var fra etter men ble også seg jeg over kan vil',
  fi: 'ja on ei että oli se myös hän mutta kun ovat joka sen tai mukaan kuin ole nyt vain sekä sitä',
  pl: 'i w na z się nie że do to jest o jak po od za przez dla ale który są oraz jego ma był także',
  cs: 'a v na se že je do s to o z i k za pro jeho by jako ale po který byl jsou také podle už',
  hu: 'a az és hogy nem is egy volt meg csak már de ez mint szerint azt még vagy pedig lesz el',
  ro: 'și în de la a cu pe din că nu este o pentru care au mai fost prin se după sau dar sunt lui',
  tr: 've bir bu için ile da de olarak çok daha olan gibi kadar sonra ne ise ama var olduğu',
  id: 'yang dan di ini dengan untuk dari pada dalam itu tidak akan juga oleh telah kepada ada karena sebagai mereka',
  vi: 'của và là có được trong cho các không người đã một với này những về tại để cũng',
  ru: 'и в не на что с по это как к из его за от для у о он был также но она года после',
  uk: 'і в у на що не з до як це та за від про його є для й але або також року після',
  bg: 'и на да се за от в е не че с по това са като ще си но към той след през',
  sr: 'и у је на да се за од са су који није као то али до што би и',
};

/** Scripts with the languages that write news in them, the largest first. */
export const SCRIPTS: readonly { pattern: RegExp; languages: readonly string[] }[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { pattern: /\p{Script=Han}/gu, languages: ['zh', 'yue', 'ja'] },
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'ug', 'sd'] },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he', 'iw', 'yi'] },
  { pattern: /\p{Script=Greek}/gu, languages: ['el'] },
  { pattern: /\p{Script=Armenian}/gu, languages: ['hy'] },
  { pattern: /\p{Script=Georgian}/gu, languages: ['ka'] },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
  { pattern: /\p{Script=Bengali}/gu, languages: ['bn', 'as'] },
  { pattern: /\p{Script=Gurmukhi}/gu, languages: ['pa'] },
  { pattern: /\p{Script=Gujarati}/gu, languages: ['gu'] },
  { pattern: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { pattern: /\p{Script=Telugu}/gu, languages: ['te'] },
  { pattern: /\p{Script=Sinhala}/gu, languages: ['si'] },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
  { pattern: /\p{Script=Lao}/gu, languages: ['lo'] },
  { pattern: /\p{Script=Khmer}/gu, languages: ['km'] },
  { pattern: /\p{Script=Myanmar}/gu, languages: ['my'] },
  { pattern: /\p{Script=Ethiopic}/gu, languages: ['am', 'ti'] },
];

import { describe, expect, it } from 'vitest';
import { articleLanguage } from '../../../lib/page/article-language';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The president of the republic left the capital on Thursday after a week of protests in which dozens of people were killed, officials said. His opponents have formed an interim government and said that they would hold elections within six months.',
  fr: 'Le président de la république a quitté la capitale jeudi après une semaine de manifestations au cours desquelles des dizaines de personnes ont été tuées. Ses adversaires ont formé un gouvernement et promettent que les élections se tiendront dans les six mois.',
  de: 'Der Präsident der Republik hat am Donnerstag nach einer Woche der Proteste die Hauptstadt verlassen. Bei den Unruhen sind mit den Opfern von gestern achtzig Menschen ums Leben gekommen, und die Lage ist nicht ruhig. Das ist ein schwerer Tag, und die Regierung weiß es.',
  es: 'El presidente de la república dejó la capital el jueves después de una semana de protestas en las que murieron decenas de personas. Los opositores formaron un gobierno y dijeron que las elecciones se celebrarán en un plazo de seis meses con la ayuda de los vecinos.',
  pt: 'O presidente da república deixou a capital na quinta-feira após uma semana de protestos em que morreram dezenas de pessoas. Os opositores formaram um governo e disseram que não haverá eleições nos próximos meses, com o apoio dos vizinhos do país.',
  nl: 'De president van de republiek heeft de hoofdstad op donderdag verlaten na een week van protesten. Het is niet duidelijk waar hij met zijn familie naartoe is, en die vraag wordt in het land veel gesteld. De regering zegt dat er voor de zomer verkiezingen zijn.',
  ru: 'Президент республики покинул столицу в четверг после недели протестов, в которых погибли десятки человек. Противники президента создали временное правительство и заявили, что выборы пройдут в течение шести месяцев, но не раньше лета. Это не первый случай, как говорят на юге страны, и никто не знает, что будет.',
  el: 'Ο πρόεδρος της δημοκρατίας εγκατέλειψε την πρωτεύουσα την Πέμπτη μετά από μια εβδομάδα διαδηλώσεων, στις οποίες σκοτώθηκαν δεκάδες άνθρωποι.',
  ja: '大統領は木曜日に首都を離れた。一週間続いた抗議デモでは数十人が死亡したと当局者は述べた。野党は暫定政府を樹立し、六か月以内に選挙を行うと発表した。隣国の報道官によると、南部からの飛行機が正午に到着したという。',
};

describe('the language of an article', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`is read from the words when nothing declares it: ${language}`, () => expect(articleLanguage({ declared: [], text })).toBe(language));
    it(`is read from the words when a template declares another: ${language}`, () => expect(articleLanguage({ declared: [language === 'en' ? 'de' : 'en-US'], text })).toBe(language));
  }

  it('keeps the region that is declared', () => {
    expect(articleLanguage({ declared: ['', 'en_GB'], text: TEXTS['en'] ?? '' })).toBe('en-gb');
  });

  it('believes a declaration of a language whose words it does not know', () => {
    expect(articleLanguage({ declared: ['ky'], text: 'Президент шейшемби күнү борбордон кетти. '.repeat(20) })).toBe('ky');
  });

  it('believes the declaration when the text is too short to tell, and is unknown without one', () => {
    expect(articleLanguage({ declared: ['fr'], text: 'The end of the world' })).toBe('fr');
    expect(articleLanguage({ declared: ['The Example'], text: 'The end of the world' })).toBeNull();
  });
});

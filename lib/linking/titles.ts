/** Words that stand before a name and say what somebody is. They are no part of the name. */

/** Titles that are only ever written before a name, by the gender they tell. */
const HONORIFICS = new Map<string, 'f' | 'm' | ''>(Object.entries({
  mr: 'm', mrs: 'f', ms: 'f', miss: 'f', sir: 'm', lord: 'm', lady: 'f', dame: 'f', king: 'm', queen: 'f', prince: 'm', princess: 'f', emperor: 'm', empress: 'f',
  duke: 'm', duchess: 'f', father: 'm', sister: 'f', brother: 'm', dr: '', prof: '', professor: '', rev: '', reverend: '', sheikh: 'm', sheik: 'm', ayatollah: 'm',
  imam: 'm', mullah: 'm', pope: 'm', cardinal: 'm', archbishop: '', bishop: '', rabbi: '', patriarch: 'm', count: 'm', baron: 'm', baroness: 'f', sultan: 'm', emir: 'm', crown: '',
}));

const HEADS = (
  'president premier minister chancellor secretary governor mayor senator congressman congresswoman representative lawmaker deputy mp speaker ambassador envoy ' +
  'commissioner commander chief general colonel captain major lieutenant sergeant admiral marshal brigadier corporal private officer inspector sheriff constable judge justice ' +
  'prosecutor attorney lawyer solicitor magistrate director chairman chairwoman chair chairperson ceo executive founder owner leader head boss spokesman spokeswoman ' +
  'spokesperson aide adviser advisor assistant counsel analyst economist strategist trader professor historian scientist researcher engineer doctor nurse ' +
  'author writer novelist poet journalist reporter correspondent editor columnist photographer singer actor actress director filmmaker musician comedian artist ' +
  'coach manager captain striker midfielder defender goalkeeper quarterback pitcher forward guard champion driver player star activist campaigner dissident cleric preacher priest ' +
  'rebel warlord militant candidate nominee winner laureate resident neighbor neighbour witness official colleague rival wife husband son daughter brother sister father mother ' +
  'democrat republican conservative tory labour businessman businesswoman tycoon oligarch billionaire banker gov sen rep gen lt col sgt capt maj cmdr adm hon coordinator ' +
  'pm pc cr daw uncle aunt auntie shri smt datuk administrator superintendent treasurer trustee councilman councilwoman councillor councilor alderman clerk detective trooper firefighter pastor deacon'
).split(' ');

const MODIFIERS = (
  'prime vice deputy foreign interior defence defense finance justice trade energy economy health education transport labor agriculture environment home acting interim former ex first second senior junior ' +
  'chief executive managing assistant associate under undersecretary general attorney state press military presidential prime-ministerial opposition party ruling supreme ' +
  'high national special permanent district federal chief regional provincial incoming outgoing newly elected late then veteran retired lead principal joint staff police army navy air force'
).split(' ');

const HEAD_SET = new Set([...HEADS, ...HONORIFICS.keys()]);
const MODIFIER_SET = new Set(MODIFIERS);
/** Words that join the parts of a title: "secretary of state", "minister for Europe". */
const JOINERS = new Set(['of', 'for', 'and']);

export const isTitleHead = (norm: string): boolean => HEAD_SET.has(norm);
export const isTitleWord = (norm: string): boolean => HEAD_SET.has(norm) || MODIFIER_SET.has(norm);
export const isTitleJoiner = (norm: string): boolean => JOINERS.has(norm);
/** "Mr", "Queen": the gender that a title tells, if it does. */
export const genderOfTitle = (norm: string): 'f' | 'm' | '' => HONORIFICS.get(norm) ?? '';

/** Short forms of titles that offices are compared with in full. */
const FULL_FORMS = new Map(Object.entries({ premier: 'prime minister', gov: 'governor', sen: 'senator', rep: 'representative', gen: 'general', pm: 'prime minister', chairwoman: 'chairman', ex: 'former' }));

/** The words of a title in the form offices use, without "of" and the like. */
export const titleWords = (words: readonly string[]): string[] =>
  words.flatMap((word) => (FULL_FORMS.get(word) ?? word).split(' ')).filter((word) => !JOINERS.has(word) && word !== 'the');

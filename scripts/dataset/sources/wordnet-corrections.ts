/**
 * What WordNet 3.1 has wrong or has grown old, by offset of the synset. Rules cannot see these: every line about a
 * person and every place that enters was read. The card shows less rather than something wrong.
 */

/** Instances that are not taken over, by the reason. */
const REASONS_TO_LEAVE_OUT = {
  'a word before it is a name: creation, the Continent, the Reef': [
    '00238736', '00385912', '01310097', '07326440', '07326636', '07337150', '07347464', '08714551', '09112954', '08912116', '04035601', '04385929',
  ],
  'a layer of the atmosphere, not a place': ['08599685', '08599865', '08600141'],
  'a place of legend or scripture alone': ['08575826', '08813506', '08813826', '08974042', '09209606', '09271630', '09361359'],
  'an older or mangled name of a place that has a record': [
    '08748728', '08754789', '08787669', '08800699', '08801001', '08806440', '08813084', '08816047', '08847005', '08870026', '08876397', '08860201',
    '08932476', '08944333', '08946154', '08972802', '08976234', '08990476', '08992299', '09003010', '09014248', '09031544', '09034292', '09038909',
    '09060554', '09142656', '09183883', '08964591', '08962877', '08963862', '08962165', '08798362', '09220538', '09274738',
  ],
  'one name for two regions that news means equally': ['09072055', '08930167'],
  'named for an island or a river by WordNet, meant as a battle by nobody': ['01281002', '01285459', '01286617', '01289924', '01284515'],
  'a figure of legend': ['10943452', '11102832'],
  'wrong about a man who lived on': ['11098394'],
};

export const LEFT_OUT = new Map(Object.entries(REASONS_TO_LEAVE_OUT).flatMap(([reason, offsets]) => offsets.map((offset): [string, string] => [offset, reason])));

/** The line about the person is wrong, partial, out of date or broken off; the name and the years are right. */
export const WITHOUT_LINE = new Set(
  (
    '10832404 10833417 10833590 10835252 10842566 10849054 10856321 10856619 10864844 10865020 10876082 10885972 ' +
    '10916396 10926988 10930521 10931439 10955737 10978877 10993489 11001957 11008055 11008566 11009973 11018113 ' +
    '11025567 11025776 11036370 11054303 11055953 11073554 11087875 11105623 11123638 11124666 11138352 11140623 ' +
    '11141866 11143884 11150930 11159243 11159393 11167523 11172112 11183699 11204521 11207591 11214900 11229009 ' +
    '11236090 11256307 11256653 11263710 11271778 11282564 11283170 11285904 11295762 11307560 11313324 11318509 ' +
    '11331812 11335374 11338166 11355690 11359150 11364087 11365534 11377327 11380739 11388071 11393094 11394584 ' +
    '11401578 11402393 11420833 11421005 11421414 11425822'
  ).split(' '),
);

/** Years of birth or death that are wrong: of a reign, or by more than two. */
export const WITHOUT_YEARS = new Set(
  (
    '09550959 10828490 10829279 10834717 10837062 10845637 10870560 10920118 10923474 10933886 10969578 11001405 ' +
    '11007561 11014496 11020465 11021418 11023272 11034648 11036071 11037983 11045121 11047123 11049633 11057962 ' +
    '11059686 11069123 11092877 11095342 11110874 11147178 11152107 11153377 11163590 11164281 11178523 ' +
    '11180851 11181035 11198771 11207461 11213048 11234697 11262311 11263258 11293897 11300395 11304014 11363328 ' +
    '11368042 11372696 11387905 11399212 11412363 11424662'
  ).split(' '),
);

/** The name that readers know, where WordNet's shortest full name is another. */
export const USUAL_NAMES = new Map(Object.entries({
  '10828490': 'Edgar Adrian', '10830422': 'Thomas à Kempis', '10833417': 'Al-Hakim bi-Amr Allah', '10838073': 'Queen Anne',
  '10839137': 'Antigonus I Monophthalmus', '10839657': 'Antoninus Pius', '10846321': 'Nancy Astor', '10848594': 'Augustus', '10849054': 'Averroes',
  '10849337': 'Avicenna', '10853401': 'Frederick Banting', '10853933': 'Hayreddin Barbarossa', '10858398': 'Chevalier de Bayard',
  '10859387': 'Lord Beaverbrook', '10865359': 'Thomas Hart Benton', '10869645': 'Charles Best', '10873861': 'Giambattista Bodoni',
  '10876597': 'Billy the Kid', '10880925': 'Diamond Jim Brady', '10883800': 'Brigid of Kildare', '10884916': 'Louis de Broglie',
  '10888972': 'William Jennings Bryan', '10890484': 'Charles Bulfinch', '10893524': 'Ambrose Burnside', '10898424': 'Alessandro Cagliostro',
  '10899303': 'Caligula', '10910620': 'Johnny Appleseed', '10911321': 'Raymond Cattell', '10911733': 'Charlemagne', '10912699': 'Charles the Bald',
  '10914825': 'Lord Chesterfield', '10917346': 'John Churchill, 1st Duke of Marlborough', '10920705': 'Antipope Clement III',
  '10926988': 'Maureen Connolly', '10929828': 'John Singleton Copley', '10936916': 'Prince William, Duke of Cumberland',
  '10939959': 'Cyrus the Great', '10940334': 'Vasco da Gama', '10947175': 'Lee de Forest', '10948050': 'Willem de Kooning',
  '10948396': 'Walter de la Mare', '10949637': 'Agnes de Mille', '10950918': 'Thomas De Quincey', '10951385': 'Ferdinand de Saussure',
  '10951891': 'Vittorio De Sica', '10952246': 'Hugo de Vries', '10958813': 'Domitian', '10959032': 'Donatello', '10960466': 'John Dos Passos',
  '10961198': 'Stephen A. Douglas', '10962136': 'John Langdon Down', '10962465': "Richard D'Oyly Carte", '10963803': 'Madame du Barry',
  '10965040': 'George du Maurier', '10965255': 'Daphne du Maurier', '10968304': 'Meister Eckhart', '10968985': 'Edgar the Peaceful',
  '10969578': 'Edmund Ironside', '10973465': 'Ilya Ehrenburg', '10984044': 'Jan van Eyck', '10999883': 'Frederick Barbarossa',
  '11000444': 'Frederick the Great', '11009973': 'Federico García Lorca', '11018470': 'Charles Dana Gibson', '11019580': 'W. S. Gilbert',
  '11020168': 'King Camp Gillette', '11025567': 'Samuel Goldwyn', '11030932': 'Hans Christian Gram', '11037016': 'Juan Gris',
  '11037983': 'Giuseppe Guarneri', '11041338': 'Hadrian', '11046074': 'Emma, Lady Hamilton', '11049633': 'Harold Godwinson',
  '11051253': 'Joel Chandler Harris', '11059686': 'John Heminges', '11068384': 'George de Hevesy', '11068581': 'Thor Heyerdahl',
  '11068734': 'Jaroslav Heyrovský', '11069438': 'Wild Bill Hickok', '11070052': 'James J. Hill', '11071817': 'Hirohito',
  '11072181': 'Harald Hirschsprung', '11075037': 'August Wilhelm von Hofmann', '11075291': 'Hugo von Hofmannsthal',
  '11076055': 'Hans Holbein the Elder', '11076190': 'Hans Holbein the Younger', '11087875': 'Jan Hus', '11090984': 'Ignatius of Antioch',
  '11091667': 'William Ralph Inge', '11093785': 'Isabella I of Castile', '11102343': 'William Le Baron Jenney',
  '11103646': 'Jesus of Nazareth', '11104885': 'Francisco Jiménez de Cisneros', '11105623': 'Joseph Joffre', '11108761': 'Joseph E. Johnston',
  '11108959': 'Frédéric Joliot-Curie', '11115381': 'Juvenal', '11115577': 'Aram Khachaturian', '11120250': 'William Thomson, Lord Kelvin',
  '11121240': 'Arthur E. Kennelly', '11121690': 'Jomo Kenyatta', '11125935': 'Gustav Kirchhoff', '11129414': 'Alexander Korda',
  '11131567': 'Paul Kruger', '11135548': 'Edwin Land', '11138195': 'René-Robert Cavelier, Sieur de La Salle', '11138471': 'Georges de La Tour',
  '11140358': 'Ernest Lawrence', '11142569': 'Timothy Leary', '11142967': 'Henri Le Chatelier', '11143252': 'Lead Belly',
  '11144821': 'Eva Le Gallienne', '11145636': 'Georges Lemaître', '11146285': "Pierre Charles L'Enfant", '11147001': 'André Le Nôtre',
  '11147178': 'Pope Leo the Great', '11149798': 'Antonie van Leeuwenhoek', '11151971': 'Liliʻuokalani', '11159082': 'Louis the Pious',
  '11159243': 'Louis the Stammerer', '11163590': 'Lucullus', '11163796': 'Clare Boothe Luce', '11164058': 'Lucretius', '11164281': 'Lucullus',
  '11164850': 'Jean-Baptiste Lully', '11165075': 'Ramon Llull', '11166484': 'Edward Bulwer-Lytton', '11167338': 'Rob Roy MacGregor',
  '11170214': 'Madame de Maintenon', '11173773': 'Mani', '11175933': 'Rocky Marciano', '11179308': 'John Marston', '11180666': 'Groucho Marx',
  '11180851': 'Chico Marx', '11181035': 'Harpo Marx', '11181218': 'Zeppo Marx', '11185844': 'Paul Mauser', '11186241': 'Maximian',
  '11186494': 'James Clerk Maxwell', '11188208': 'Molly Pitcher', '11188503': 'John McCormack', '11191147': 'Emperor Meiji',
  '11191399': 'Walther Meissner', '11199277': 'John Stuart Mill', '11199787': 'Edna St. Vincent Millay', '11202611': 'Billy Mitchell',
  '11203945': 'Amedeo Modigliani', '11204263': 'Muhammad Ali of Egypt', '11204684': 'Molière', '11206901': 'Montesquieu',
  '11207144': 'Maria Montessori', '11213240': 'Carl Gustaf Mosander', '11215609': 'Regiomontanus', '11229780': 'Lord North',
  '11230095': 'Nostradamus', '11230373': 'Lord Nuffield', '11233206': "Georgia O'Keeffe", '11234143': 'King Oliver', '11236254': 'Baroness Orczy',
  '11238766': 'Ovid', '11245155': 'William Paterson', '11249085': 'Pepin the Short', '11250148': 'Oliver Hazard Perry', '11251673': 'Petrarch',
  '11256307': 'William Pitt the Elder', '11256487': 'William Pitt the Younger', '11256653': 'George Dibdin Pitt', '11260239': 'Pocahontas',
  '11261844': 'Pompey', '11273445': 'Santiago Ramón y Cajal', '11274383': 'Knud Rasmussen', '11285173': 'Maximilien Robespierre',
  '11286269': 'Sugar Ray Robinson', '11287333': 'Lord Rockingham', '11291710': 'Gioachino Rossini', '11293276': 'Anton Rubinstein',
  '11293669': 'Gerd von Rundstedt', '11295160': 'Henry Norris Russell', '11298110': 'Marquis de Sade', '11310643': 'Nellie Bly',
  '11313147': 'Sequoyah', '11320888': 'Herbert A. Simon', '11324456': 'B. F. Skinner', '11328983': 'John Philip Sousa', '11331445': 'Baruch Spinoza',
  '11333006': 'Henry Morton Stanley', '11333906': 'Ruth St. Denis', '11334114': 'Sir Richard Steele', '11336244': 'Stendhal',
  '11337081': 'Baron von Steuben', '11337514': 'S. S. Stevens', '11338457': 'Joseph Stilwell', '11339805': 'Harlan Fiske Stone',
  '11341291': 'Johann Strauss I', '11341423': 'Johann Strauss II', '11343844': 'Sukarno', '11350021': 'Timur', '11353998': 'Blackbeard',
  '11355690': 'Terence', '11356663': 'Tertullian', '11359664': 'Count Rumford', '11360141': 'J. J. Thomson', '11363203': 'Tintoretto',
  '11363328': 'Tirso de Molina', '11363842': 'Titus', '11367829': 'Trajan', '11378714': 'Martin Van Buren', '11379032': 'Robert J. Van de Graaff',
  '11379407': 'Johannes Diderik van der Waals', '11379553': 'Henry van de Velde', '11379692': 'Carl Van Doren', '11379862': 'Anthony van Dyck',
  '11380170': 'John H. Van Vleck', '11381580': 'Ralph Vaughan Williams', '11383652': 'Pierre Vernier', '11384794': 'Vespasian', '11387431': 'Virgil',
  '11389030': 'John von Neumann', '11389246': 'Josef von Sternberg', '11394080': 'Mrs. Humphry Ward', '11395082': 'Richard Neville, Earl of Warwick',
  '11398249': 'Ernst Heinrich Weber', '11404017': 'Theodore H. White', '11408316': 'Erik Adolf von Willebrand', '11412363': 'Harriet E. Wilson',
  '11416123': 'Victoria Woodhull', '11416333': 'Robert Burns Woodward', '11419118': 'S. S. Van Dine', '11423688': 'Lester Young',
}));

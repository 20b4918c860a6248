/**
 * WordNet instances that are not taken over, by offset of their synset, with the reason. The rules of
 * `wordnet-records.ts` cannot see these: only a reader who knows the subject can.
 */
export const PLACES_AND_EVENTS = {
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
} as const;

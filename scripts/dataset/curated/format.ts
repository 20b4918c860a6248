/** The one way a file in `data/` is written: records sorted, keys in schema order, short lists on one line. */
import { isMap, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { FOLDERS, type Folder } from './schema';

const OUTPUT = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true } as const;

/** Lists and maps of at most this many characters stand on one line. Arbitrary, but a line stays readable. */
const FLOW_WIDTH = 100;

/** Canonical text of a data file. Comments are kept. `formatYaml(formatYaml(x)) === formatYaml(x)`. */
export function formatYaml(source: string, folder: Folder): string {
  const doc = parseDocument(source);
  if (!isSeq(doc.contents)) return source;
  const keys = Object.keys(FOLDERS[folder].entries);
  const records = doc.contents as YAMLSeq<YAMLMap>;
  records.flow = false;
  for (const record of records.items) {
    record.flow = false;
    record.items.sort((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)));
    for (const pair of record.items) setFlow(pair.value);
  }
  records.items.sort((a, b) => compare(sortKey(a), sortKey(b)));
  records.items.forEach((record, i) => (record.spaceBefore = i > 0));
  visit(doc, { Scalar: (_key, node) => void (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? delete node.type : 0) });
  return doc.toString(OUTPUT);
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));
const sortKey = (record: YAMLMap): string => String(record.get('id') ?? record.get('alias') ?? record.get('office') ?? '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A list of maps is one map a line; other lists and maps are on one line where they fit. */
function setFlow(node: unknown): void {
  if (isMap(node)) node.flow = true;
  if (!isSeq(node)) return;
  const ofMaps = node.items.some((item) => isMap(item));
  node.flow = !ofMaps && String(node.toJSON()).length <= FLOW_WIDTH;
  for (const item of node.items) if (isMap(item) || isSeq(item)) item.flow = true;
}

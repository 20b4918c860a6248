import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatYaml } from './scripts/dataset/curated/format';
import { dataFiles } from './scripts/dataset/curated/read';
const skip = new RegExp(process.argv[2] ?? 'world-');
for (const { file, folder } of dataFiles('data')) { if (skip.test(file)) continue; const p = join('data', file); const a = readFileSync(p, 'utf8'); const b = formatYaml(a, folder); if (a !== b) { writeFileSync(p, b); console.log(file); } }

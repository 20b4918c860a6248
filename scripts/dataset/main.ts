/** `npm run dataset`: builds the dataset now and prints the report; with `--if-changed` only when its inputs changed. */
import { buildToFile, ensureDataset } from './ensure';

if (process.argv.includes('--if-changed')) await ensureDataset();
else console.log(await buildToFile());

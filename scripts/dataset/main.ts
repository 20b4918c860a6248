/** `npm run dataset`: builds the dataset now and prints the report. */
import { buildToFile } from './ensure';

console.log(await buildToFile());

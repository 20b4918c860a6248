/** Where the build reads and writes. */
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const DATA_DIR = `${ROOT}/data`;
/** Not committed: the build makes it, byte for byte the same from the same inputs. */
export const DATASET_FILE = `${ROOT}/.cache/dataset/sidelight.bin`;
export const REPORT_FILE = `${ROOT}/.cache/dataset/report.txt`;

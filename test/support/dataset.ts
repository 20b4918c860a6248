import { ensureDataset } from '../../scripts/dataset/ensure';

/** Runs once before the unit tests, so that files which need the dataset do not each build it at the same time. */
export default async function setup(): Promise<void> {
  await ensureDataset();
}

import { ensureBrowsers } from '../../scripts/browsers/ensure-browsers';
import { ensureBuilt } from '../../scripts/browsers/ensure-built';

/** Runs once before the end-to-end tests: a missing browser fails the run, and the shipped builds are what is tested. */
export default function setup(): void {
  ensureBrowsers();
  ensureBuilt();
}

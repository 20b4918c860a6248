/**
 * `npm run lock`: puts back into package-lock.json the optional packages of other platforms that npm leaves out when it
 * cannot reach them. Without them `npm ci` says that the lock file is out of date. Run it after changing dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './dataset/paths';

interface LockedPackage {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

const FILE = `${ROOT}/package-lock.json`;
const OS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32', 'aix', 'netbsd', 'sunos'];
/** Words of package names and what they say in `cpu`; the longer first. */
const CPU: [word: RegExp, cpu: string][] = [
  [/wasm32/, 'wasm32'], [/loong64|loongarch64/, 'loong64'], [/riscv64/, 'riscv64'], [/ppc64|powerpc64/, 'ppc64'], [/s390x/, 's390x'], [/arm64|aarch64/, 'arm64'],
  [/arm/, 'arm'], [/ia32|i686/, 'ia32'], [/x64|x86-64/, 'x64'],
];

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, LockedPackage> };
let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const known = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages);
    // A range cannot be locked from here, and a package without a platform is not one of these.
    if (known || !/^\d/.test(version) || platformOf(name) === null) continue;
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    added++;
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);

function platformOf(name: string): Pick<LockedPackage, 'cpu' | 'os'> | null {
  const os = OS.find((word) => name.includes(word));
  const cpu = CPU.find(([word]) => word.test(name.slice(name.indexOf('/') + 1)))?.[1];
  if (cpu === 'wasm32') return { cpu: ['wasm32'] };
  return os === undefined || cpu === undefined ? null : { cpu: [cpu], os: [os] };
}

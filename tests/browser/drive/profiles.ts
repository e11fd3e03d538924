import { join } from 'node:path';

/** Where the browsers' profiles lie. Browsers packed as snaps cannot read the system's folder for temporary files. */
export const PROFILES = join(import.meta.dirname, '../../../build/profiles');

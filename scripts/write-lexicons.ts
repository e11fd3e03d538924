// Writes docs/lexicons.md from the word lists: npm run lexicons
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeLexicons } from '../src/core/lexicon/describe-lexicons';

writeFileSync(join(import.meta.dirname, '../docs/lexicons.md'), describeLexicons());

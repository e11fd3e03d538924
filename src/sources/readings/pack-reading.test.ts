import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readText } from '../../core/analyze';
import { readPlainText } from '../../core/text/read-plain-text';
import { packReading, unpackReading } from './pack-reading';

const models = loadModels();

describe('a packed reading', () => {
  it.each([
    ['the bundled document', readFileSync('assets/documents/putin-kim-limousine.txt', 'utf8')],
    [
      'marks, accents and emoji',
      'Élodie’s café — “closed”, she’d said…  🚋 It re-opened on 3 May 2021.\n\n• One\n• Two',
    ],
    ['an empty text', ''],
  ])('is unpacked as it was: %s', (_what, text) => {
    const reading = readText(readPlainText(text), models);
    expect(unpackReading(structuredClone(packReading(reading)))).toEqual(reading);
  });
});

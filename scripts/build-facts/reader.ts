// A process of `npm run facts`: reads the documents that it is sent, one at a time.
import { loadModels } from '../../src/cli/load-models';
import { writeDocument } from './write-document';

const models = loadModels();
const [folder = '', target = ''] = process.argv.slice(2);
process.on('message', (name) => process.send?.(writeDocument(folder, String(name), target, models)));

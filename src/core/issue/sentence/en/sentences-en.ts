import type { IssueFacts } from '../../issue';
import type { Sentences } from '../sentences';
import { collection } from './collection';
import { document } from './document';
import { entry } from './entry';
import { file } from './file';
import { master } from './master';
import { stored } from './stored';

/** Every sentence in English. */
export const sentencesEn: Sentences<IssueFacts> = { ...document, ...file, ...entry, ...master, ...collection, ...stored };

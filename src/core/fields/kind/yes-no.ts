import * as z from 'zod/mini';
import { fold } from '../../text/fold';
import type { FieldKind } from '../define-field';
import { blank } from '../repaired';
import { reachedWords } from '../reached-words';
import { rawText, tidy, unusable } from './plain-text';

const YES = /^(?:đạt|có|x|rồi|đã|đã đạt|yes|y|true|1|✓|✔|reached|đã hoàn thành|hoàn thành)[.!]?$/u;
const NO = /^(?:chưa|chưa đạt|không|không đạt|no|n|false|0|not reached|chưa hoàn thành)[.!]?$/u;

/** Reached or not, chosen from a list of two. */
export const yesNo: FieldKind<boolean> = {
  kind: 'choice',
  schema: z.boolean(),
  repair: (cell) => {
    const problem = unusable(cell);
    if (problem !== null) return problem;
    const raw = rawText(cell);
    const text = fold(tidy(raw));
    if (text === '') return blank;
    const value = YES.test(text) ? true : NO.test(text) ? false : null;
    if (value === null) return { kind: 'problem', problem: 'unknown-choice', raw };
    return raw === reachedWords[value ? 'yes' : 'no'].vi ? { kind: 'value', value, raw } : { kind: 'value', value, raw, how: 'synonym' };
  },
  look: { align: 'center' },
  inputRule: (ref, lists) => ({ ref, kind: 'list', formula1: lists.yesNo, onError: 'stop' }),
};

import { capaian } from './capaian';
import { data } from './data';
import { distribusi } from './distribusi';
import { pengembalian } from './pengembalian';
import { rencana } from './rencana';
import { rincian } from './rincian';

/** What use cases answered, in words: one file for each kind of view. */
export const sajian = { capaian, data, distribusi, pengembalian, rencana, rincian };

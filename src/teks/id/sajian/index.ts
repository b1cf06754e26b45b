import { alur } from './alur';
import { capaian } from './capaian';
import { pengembalian } from './pengembalian';
import { rincian } from './rincian';

/** What use cases answered, in words: one file for each kind of view. */
export const sajian = { alur, capaian, pengembalian, rincian };

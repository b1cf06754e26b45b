import type { sajian as sumber } from '../../id/sajian';
import { capaian } from './capaian';
import { data } from './data';
import { distribusi } from './distribusi';
import { pengembalian } from './pengembalian';
import { rencana } from './rencana';
import { rincian } from './rincian';

export const sajian: typeof sumber = { capaian, data, distribusi, pengembalian, rencana, rincian };

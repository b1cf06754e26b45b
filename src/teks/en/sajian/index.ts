import type { sajian as sumber } from '../../id/sajian';
import { alur } from './alur';
import { capaian } from './capaian';
import { pengembalian } from './pengembalian';
import { rincian } from './rincian';

export const sajian: typeof sumber = { alur, capaian, pengembalian, rincian };

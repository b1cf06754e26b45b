import { alur } from './alur';
import { capaian } from './capaian';
import { catatan } from './catatan';
import { hitungUlang } from './hitung-ulang';
import { kompilasi } from './kompilasi';
import { lembar } from './lembar';
import { pengembalian } from './pengembalian';
import { rincian } from './rincian';

/** What use cases answered, in words: one file for each kind of view. */
export const sajian = { alur, capaian, catatan, hitungUlang, kompilasi, lembar, pengembalian, rincian };

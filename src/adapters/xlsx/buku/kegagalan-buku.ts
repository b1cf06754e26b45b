import type { KegagalanBerkas } from '../../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import type { KegagalanPaket } from '../kegagalan';

/** A file that cannot be read, as a failure of the workbook. */
export function kegagalanBuku(berkas: string, kegagalan: KegagalanPaket | KegagalanBerkas): KegagalanBuku {
  switch (kegagalan.kode) {
    case 'too-large':
      return { kode: 'too-large', berkas, batas: kegagalan.batas };
    case 'damaged':
    case 'unreadable':
      return { kode: 'not-a-workbook', berkas, sebab: kegagalan.sebab };
    case 'wrong-format':
      return { kode: 'not-a-workbook', berkas, sebab: `${kegagalan.kode}: ${kegagalan.format}` };
    case 'empty':
    case 'encrypted':
    case 'timed-out':
    case 'json-not-table':
      return { kode: 'not-a-workbook', berkas, sebab: kegagalan.kode };
  }
}

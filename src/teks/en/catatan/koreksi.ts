import type {
  AsalDisebut,
  BagianKoreksi,
  IdentitasDisebut,
  NilaiDisebut,
  ParamsCatatanKoreksi,
} from '../../../application/koreksi/catatan';
import { labelCaraKonfirmasi, labelTingkatData } from '../../../domain/koreksi/koreksi';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';
import { tulisNilaiDisebut } from '../../nilai-disebut';
import { rincian } from '../sajian/rincian';

const nilai = (satu: NilaiDisebut, tulis: Penulis): string => tulisNilaiDisebut(satu, rincian.isian, tulis);

const dari = (asal: AsalDisebut | undefined): string =>
  asal === undefined ? '' : ` (${asal.berkas}, sheet ${asal.lembar}, ${sel(asal.sel)})`;

const sel = (alamat: string): string => (/^\d+$/.test(alamat) ? `row ${alamat}` : alamat);

const identitas = ({ opd, periode, baris, paket }: IdentitasDisebut, tulis: Penulis): string =>
  [opd, tulis.periode(periode), baris, paket].filter((isi) => isi !== '').join(' · ');

const mungkin = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Did you mean "${saran}"?`;

const bagian: Readonly<Record<BagianKoreksi, string>> = {
  nilai: 'the new value',
  konfirmasi: 'who confirmed it',
  tanggal: 'the day of confirmation',
  cara: 'the way of confirming',
  oleh: 'who writes it down',
  batal: 'why it is taken back',
};

export const pesanKoreksi: PesanDari<ParamsCatatanKoreksi> = {
  'sel-data-diubah': ({ opd, baris, kolom, kini, kembali, asal, koreksi }, tulis) =>
    `${kolom} of row ${baris} was changed here to ${nilai(kini, tulis)}, but ${opd} returned ${nilai(kembali, tulis)}${dari(asal)}. ${koreksi === undefined ? 'What this cell says is calculated with. Put it back, or record a Koreksi UKPBJ: who confirmed it, when, and how.' : `A Koreksi UKPBJ is calculated with: ${nilai(koreksi, tulis)}. Put the cell back.`}`,
  'baris-data-diubah': ({ opd, baris }) =>
    `Row ${baris} of ${opd} was changed after it was compiled, and what the unit returned is not kept. What this row says is calculated with. Compile the unit's file again, then record the change as a Koreksi UKPBJ.`,
  'baris-data-dipindah': ({ baris, dari: asal, ke }, tulis) =>
    `Unit, period or packages of row ${baris} were changed here: returned as ${identitas(asal, tulis)}, now ${identitas(ke, tulis)}. What this row says is calculated with. Put it back; a package or unit that moves is recorded elsewhere, not on a data sheet.`,
  'baris-data-ditambah': ({ opd, baris, periode }, tulis) =>
    `Row ${baris} was added here: it is not in what ${opd} returned for ${tulis.periode(periode)}. It is calculated with. Delete it, or ask the unit to return it in its template.`,
  'baris-data-dihapus': ({ opd, baris, periode }, tulis) =>
    `Row ${baris}, which ${opd} returned for ${tulis.periode(periode)}, was deleted from this sheet, so it is not calculated with. Compile the unit's file again to bring it back.`,
  'asal-data-diubah': ({ opd, baris, asal }) =>
    `The origin of row ${baris} was changed here. By what ${opd} returned it comes from${dari(asal).replace(/^ \(|\)$/g, ' ')}. Put it back.`,
  'koreksi-periode-tidak-dikenal': ({ periode }) =>
    `This correction does not count yet, because "${periode}" is no code of a period. Copy the code from the data sheet.`,
  'koreksi-kolom-tidak-dikenal': ({ kolom, tingkat, saran }) =>
    `This correction does not count yet, because the data ${labelTingkatData[tingkat]} have no column "${kolom}".${mungkin(saran)} Copy its header from the data sheet.`,
  'koreksi-baris-tidak-ada': ({ baris, opd, periode, tingkat, saran }, tulis) =>
    `This correction does not count yet, because ${opd === '' ? 'there is' : `${opd} has`} no row "${baris}" among the data ${labelTingkatData[tingkat]} of ${tulis.periode(periode)}.${mungkin(saran)} Copy the row's id from the data sheet, or from the details of the figure.`,
  'koreksi-tidak-cocok': ({ baris, kolom, lama, kembali }, tulis) =>
    `The correction of ${kolom} of row ${baris} no longer counts: it was made for the value ${nilai(lama, tulis)}, but the unit returned ${nilai(kembali, tulis)}. The unit's value is calculated with. Withdraw this correction, or confirm it again and record a new one.`,
  'koreksi-tanpa-perubahan': ({ baris, kolom, nilai: isi }, tulis) =>
    `${kolom} of row ${baris} is ${nilai(isi, tulis)} already, so there is nothing to correct.`,
  'koreksi-tanggal-di-depan': ({ tanggal, hariIni }, tulis) =>
    `The day of confirmation, ${tulis.tanggal(tanggal)}, is still to come; today is ${tulis.tanggal(hariIni)}. Give the day on which the value was confirmed.`,
  'koreksi-tanggal-sebelum-periode': ({ baris, kolom, tanggal, periode, awal }, tulis) =>
    `The correction of ${kolom} in row ${baris} is dated ${tulis.tanggal(tanggal)}, before ${tulis.periode(periode)} begins (${tulis.tanggal(awal)}). It counts all the same. Check the day of confirmation and the period.`,
  'koreksi-belum-lengkap': ({ daftar }) =>
    `The correction is not complete. Still to be filled in: ${daftar.map((satu) => bagian[satu]).join(', ')}.`,
  'koreksi-cara-tidak-dikenal': ({ cara, pilihan }) =>
    `"${cara}" is no way of confirming. Choose one of: ${pilihan.map((satu) => labelCaraKonfirmasi[satu]).join(', ')}.`,
  'koreksi-tanggal-salah': ({ tanggal, contoh }, tulis) =>
    `"${tanggal}" cannot be read as the day of confirmation. Write it like ${tulis.tanggal(contoh)}.`,
  'koreksi-tidak-ada': ({ baris, kolom }) => `No Koreksi UKPBJ counts for ${kolom} of row ${baris}.`,
  'koreksi-baris-rangkap': ({ baris, pilihan }) =>
    `"${baris}" can mean several rows: ${pilihan.join(', ')}. Write one of these row ids.`,
};

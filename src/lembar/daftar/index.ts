import type { Tabel } from '../tabel';
import { tabelAksi } from './aksi';
import { tabelAnalisis } from './analisis';
import { tabelArsipData } from './arsip-data';
import { tabelArea } from './area';
import { tabelBaseline } from './baseline';
import { tabelCapaian } from './capaian';
import { tabelCatatan } from './catatan';
import { tabelHariLibur } from './hari-libur';
import { tabelIndikator } from './indikator';
import { tabelIsiPanjang, tabelSidikBaris } from './isi-panjang';
import { tabelKelengkapan } from './kelengkapan';
import { tabelKembali } from './kembali';
import { tabelKeputusan } from './keputusan';
import { tabelKoreksi } from './koreksi';
import { tabelKunciAngka } from './kunci-angka';
import { tabelLangkah } from './langkah';
import { tabelMeta } from './meta';
import { tabelOpd } from './opd';
import { tabelPadanan } from './padanan';
import { tabelPelaksana } from './pelaksana';
import { tabelPelaksanaan } from './pelaksanaan';
import { tabelPengaturan } from './pengaturan';
import { tabelPerubahanPaket } from './perubahan-paket';
import { tabelPenyimpangan } from './penyimpangan';
import { tabelPersetujuan } from './persetujuan';
import { tabelRegister } from './register';
import { tabelRekomendasi } from './rekomendasi';
import { tabelRiwayat } from './riwayat';
import { tabelRiwayatOpd } from './riwayat-opd';
import { tabelTahunLalu } from './tahun-lalu';
import { tabelTarget } from './target';
import { tabelTujuan } from './tujuan';
import { tabelData, tabelPaket, tabelTransaksi } from './data';
import { daftarTingkatData, type Variabel } from '../../domain/variabel/tipe';

/** Every sheet of a workspace, in tab order. A new sheet is an entry here. */
export const daftarTabel = (variabel: readonly Variabel[]): readonly Tabel[] => [
  tabelLangkah,
  tabelIndikator,
  tabelTarget,
  tabelAksi,
  tabelPaket(variabel),
  tabelCapaian,
  tabelCatatan,
  tabelTujuan,
  tabelArea,
  tabelBaseline,
  tabelOpd,
  tabelTransaksi(variabel),
  tabelPerubahanPaket,
  ...daftarTingkatData.map((tingkat) => tabelData(tingkat, variabel)),
  tabelKoreksi,
  tabelRegister,
  tabelPersetujuan,
  tabelKunciAngka,
  tabelKeputusan,
  tabelArsipData,
  tabelAnalisis,
  tabelRekomendasi,
  tabelTahunLalu,
  tabelPelaksanaan,
  tabelPenyimpangan,
  tabelPelaksana,
  tabelKelengkapan,
  tabelHariLibur,
  tabelPadanan,
  tabelPengaturan,
  tabelRiwayat,
  tabelRiwayatOpd,
  tabelIsiPanjang,
  tabelKembali,
  tabelSidikBaris,
  tabelMeta,
];

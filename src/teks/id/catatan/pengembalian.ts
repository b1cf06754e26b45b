import { sebagian } from '../../../domain/umum/batas-catatan';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';
import type {
  BanyakBertentangan,
  ButirKosong,
  KolomPembaca,
  ParamsCatatanPengembalian,
  TempatTabel,
} from '../../../domain/pengembalian/catatan';
import type { IdentitasTemplate } from '../../../domain/pengembalian/identitas';

const tempatTabel = ({ lembar, sel, tersembunyi }: TempatTabel): string =>
  `"${lembar}"${sel === undefined ? '' : ` sel ${sel}`}${tersembunyi ? ' (tersembunyi)' : ''}`;

const bagianIdentitas: Record<keyof IdentitasTemplate, string> = {
  ruangKerja: 'Buku Kerja Kinerja asal',
  opd: 'kode unit',
  namaOpd: 'nama unit',
  periode: 'periode',
  versiRencana: 'versi rencana',
  hashRencana: 'isi rencana',
  serial: 'nomor kiriman',
  skema: 'versi susunan',
  revisi: 'revisi Buku Kerja Kinerja',
  rantai: 'keadaan Buku Kerja Kinerja',
};

const tulisButir = ({ butir, sel }: ButirKosong): string => (sel === null ? butir : `${butir} (sel ${sel})`);

const daftarBaris = ({ baris, selebihnya }: BanyakBertentangan): string =>
  `${baris.join(', ')}${selebihnya > 0 ? ', dan lainnya' : ''}`;

const contohBertentangan = ({ contoh: { nomor, tampak, seharusnya } }: BanyakBertentangan): string =>
  `baris ${nomor} tampak "${tampak}", padahal kode tersembunyinya milik "${seharusnya}"`;

/** `G9:G12, G15, dan 3 sel lain` */
const sebutSel = (sel: readonly string[], selebihnya: number, tulis: Pick<Penulis, 'angka'>): string =>
  sel.join(', ') + (selebihnya > 0 ? `, dan ${tulis.angka(selebihnya)} sel lain` : '');

/** Most often a backup was restored after templates had gone out. */
const dariSalinan = (revisi: number | undefined): string =>
  `dibuat dari salinan lain Buku Kerja Kinerja ini${revisi === undefined ? '' : ` (revisi ${revisi})`}, misalnya sebelum cadangan dipulihkan`;

const bolehAmbilAlih =
  'Unit, periode, dan rencananya cocok: bila memang kiriman Anda, pengembaliannya dapat diambil alih; bila bukan, kompilasikan pada buku kerja yang membuatnya.';

const tulisKolom = ({ kolom, indikator }: KolomPembaca): string =>
  `${kolom}${indikator.length === 0 ? '' : ` (dibaca ${indikator.join(', ')})`}`;

const sebabRencanaLama: Record<
  ParamsCatatanPengembalian['rencana-lama']['sebab'],
  (kolom: readonly string[]) => string
> = {
  'tidak-disetujui': () =>
    'Versi dengan isi itu tidak pernah disetujui di buku kerja ini: mungkin dibuat salinan lain buku kerja ini, atau sebelum cadangan dipulihkan.',
  'bukan-kiriman': () => 'Register mencatat kiriman itu dibuat dari versi yang lain.',
  'tidak-tersimpan': (kolom) =>
    `Isi versi itu tidak tersimpan, sehingga tidak dapat dipastikan apakah kolom ini dihapus atau memang belum diminta: ${kolom.join(', ')}.`,
};

export const pesanPengembalian: PesanDari<ParamsCatatanPengembalian> = {
  'bukan-template': () =>
    'Berkas ini bukan template data kinerja. Kirim kembali berkas template yang diterima dari UKPBJ.',
  'ini-ruang-kerja': () =>
    'Berkas ini Buku Kerja Kinerja UKPBJ, bukan template yang diisi unit. Pilih berkas yang dikembalikan unit.',
  'identitas-rusak': () =>
    'Identitas template pada berkas ini hilang atau rusak, sehingga asalnya tidak dapat dipastikan. Minta unit mengisi template yang asli.',
  'identitas-bertentangan': ({ beda }) =>
    `Lembar identitas tersembunyi dan properti dokumen berkas ini tidak sama (${beda.map(({ bagian, lembar, properti }) => `${bagianIdentitas[bagian]}: "${lembar}" dan "${properti}"`).join('; ')}), sehingga tidak dapat dipastikan template mana yang diisi. Minta unit mengisi template yang asli.`,
  'ruang-kerja-lain': () =>
    'Template ini berasal dari Buku Kerja Kinerja lain. Kompilasikan pada buku kerja yang membuatnya, atau minta unit mengisi template dari buku kerja ini.',
  'unit-tidak-terdaftar': ({ opd, namaOpd }) =>
    `Unit ${namaOpd} (${opd}) tidak terdaftar pada lembar OPD. Tambahkan unitnya atau periksa kodenya.`,
  'unit-kembali-tidak-ada': ({ opd, namaOpd, periode, penerus }, tulis) =>
    `Unit ${namaOpd} (${opd}) tidak ada pada ${tulis.periode(periode)}${penerus.length === 0 ? '' : `; penerusnya ${penerus.join(', ')}`}. ${penerus.length === 0 ? 'Periksa Berlaku mulai dan Berlaku sampai pada lembar OPD.' : 'Datanya diminta dari penerusnya: distribusikan template penerusnya.'}`,
  'periode-lain': ({ berkas, diminta }, tulis) =>
    `Template ini untuk ${tulis.periode(berkas)}, sedangkan yang dikompilasi ${tulis.periode(diminta)}. Kompilasikan terpisah.`,
  'rencana-lama': ({ versi, sekarang, sebab, kolom = [] }) =>
    `Template ini dibuat dari rencana versi ${versi}; yang berlaku versi ${sekarang}. ${sebabRencanaLama[sebab](kolom)} Distribusikan template baru dan minta unit mengisinya.`,
  'template-versi-dahulu': ({ versi, sekarang }) =>
    `Template ini dibuat dari rencana versi ${versi}; yang berlaku versi ${sekarang}. Berkasnya tetap diterima.`,
  'skema-template-lain': ({ skema, didukung }) =>
    `Susunan template ini versi ${skema}, lebih baru daripada yang dibaca program ini (versi ${didukung}). Pakai versi program yang membuatnya, atau distribusikan template baru.`,
  'belum-pernah-dikirim': ({ opd, revisi }) =>
    `Register tidak mencatat template untuk unit ${opd} pada periode ini: ${dariSalinan(revisi)}. ${bolehAmbilAlih}`,
  'terbitan-tidak-dikenal': ({ serial, terakhir, revisi }) =>
    `Template ini kiriman ke-${serial}, sedangkan register baru mencatat sampai ke-${terakhir}: ${dariSalinan(revisi)}. ${bolehAmbilAlih}`,
  'terbitan-salinan-lain': ({ serial, revisi }) =>
    `Kiriman ke-${serial} ini bukan yang dibuat Buku Kerja Kinerja ini, walaupun nomornya sama: ${dariSalinan(revisi)}. ${bolehAmbilAlih}`,
  'terbitan-diambil-alih': ({ serial, revisi }) =>
    `Kiriman ke-${serial} diambil alih dari salinan lain Buku Kerja Kinerja ini${revisi === undefined ? '' : ` (revisi ${revisi})`}.`,
  'terbitan-tak-wajar': ({ serial, terakhir }) =>
    `Template ini kiriman ke-${serial}, jauh melewati yang dicatat register (ke-${terakhir}), sehingga tidak dapat dipastikan asalnya. Minta unit mengisi template yang asli.`,
  'terbitan-lama': ({ serial, diterima }) =>
    `Template ini kiriman ke-${serial}, sedangkan kiriman ke-${diterima} sudah diterima. Abaikan berkas ini, atau minta unit mengisi kiriman terakhir.`,
  'terbitan-bukan-terakhir': ({ serial, terakhir }) =>
    `Template ini kiriman ke-${serial}; yang terakhir ke-${terakhir}. Isinya diterima; pastikan unit memang tidak memakai yang terakhir.`,
  'terbitan-digantikan': ({ serial, oleh, berkasLain }) =>
    `Kiriman ke-${serial} digantikan kiriman ke-${oleh} pada berkas "${berkasLain}".`,
  'dua-pengembalian': ({ berkasLain }) =>
    `Isi berkas ini berbeda dengan "${berkasLain.join('", "')}", padahal unit dan kirimannya sama. Tidak satu pun dipakai; tanyakan kepada unit mana yang benar, lalu kompilasikan yang itu saja.`,
  'berkas-kembar': ({ berkasLain }) => `Sama persis dengan "${berkasLain}", sehingga cukup dibaca sekali.`,
  'salinan-unit-lain': ({ opd, jumlah, dari }, tulis) =>
    `Isi berkas ini milik unit ${opd}: ${tulis.angka(jumlah)} dari ${tulis.angka(dari)} baris berasal dari sana. Minta unit mengisi template miliknya sendiri.`,
  'lembar-template-hilang': ({ lembar }) =>
    `Lembar "${lembar}" tidak ada pada berkas ini. Minta unit mengisi template yang lengkap.`,
  'lembar-template-rusak': ({ lembar }) =>
    `Lembar "${lembar}" pada berkas ini rusak dan tidak dapat dibaca. Minta unit membuka berkasnya di Excel, membiarkan Excel memperbaikinya, lalu menyimpan dan mengirimkannya kembali; bila tidak bisa, mengisi template baru.`,
  'lembar-lain-rusak': ({ lembar }) =>
    `Lembar "${lembar}" pada berkas ini rusak dan tidak dibaca. Lembar itu bukan bagian template; isi template terbaca seluruhnya.`,
  'kolom-template-hilang': ({ daftar }) =>
    `Kolom hilang dari template: ${daftar.join(', ')}. Minta unit mengisi template yang lengkap.`,
  'kolom-belum-ditanyakan': ({ kolom }) =>
    `Template ini dibuat sebelum kolom ini diminta: ${kolom.map(tulisKolom).join('; ')}. Isi yang lain diambil; kolom itu kosong untuk unit ini sampai kembali dari kiriman baru. Sesudah kompilasi ini distribusikan template baru kepada unit ini: isi yang sudah dikembalikan ikut di dalamnya.`,
  'kolom-berganti-makna': ({ kolom }) =>
    `Pada template ini kolom berikut ditanyakan dengan jenis, satuan, atau pilihan yang lain: ${kolom.map(tulisKolom).join('; ')}. Isinya tidak diambil, supaya tidak dibaca dengan makna yang sekarang; isi yang lain diambil. Distribusikan template baru kepada unit ini untuk kolom itu.`,
  'kolom-dari-ukpbj': ({ daftar }) =>
    `Template ini belum memuat ${daftar.join(', ')}. Kolom itu milik UKPBJ, sehingga diambil dari data yang diimpor; unit tidak perlu mengisi lagi.`,
  'aksi-belum-ditanyakan': ({ kode }) =>
    `Rencana aksi ${kode.join(', ')} ditambahkan sesudah template ini dibuat, sehingga belum ditanyakan; kemajuannya kosong. Distribusikan template baru kepada unit ini.`,
  'aksi-tidak-lagi-diminta': ({ kode }) =>
    `Rencana aksi ${kode.join(', ')} tidak lagi ada bagi unit ini pada rencana yang berlaku; barisnya dilewati.`,
  'kolom-bergeser': ({ kepala, kolom }) =>
    `Di sini tempat kolom "${kolom}", tetapi kepalanya ${kepala === '' ? 'kosong' : `"${kepala}"`}: sebuah kolom tabel dihapus atau disisipkan, sehingga isi tidak lagi di bawah kolomnya dan tidak ada yang dikompilasi. Minta unit mengembalikan kolom dan judulnya, atau mengisi template baru.`,
  'tabel-ganda': ({ tempat, selebihnya = 0 }, tulis) =>
    `Tabel yang sama ada di ${tulis.angka(tempat.length + selebihnya)} tempat: lembar ${tempat.map(tempatTabel).join(' dan ')}${selebihnya === 0 ? '' : ` dan ${tulis.angka(selebihnya)} lain`}. Tidak dapat dipastikan mana yang benar, sehingga tidak ada isi berkas ini yang diambil. Minta unit menyisakan satu saja, menghapus salinannya, lalu mengirim kembali.`,
  'lembar-mirip': ({ asli }) =>
    `Lembar ini tampak seperti salinan lembar "${asli}", tetapi tanpa kode tersembunyinya. Tidak dapat dipastikan mana yang diisi, sehingga tidak ada isi berkas ini yang diambil. Minta unit memindahkan isiannya ke lembar "${asli}", menghapus lembar ini, lalu mengirim kembali.`,
  'kolom-ganda': ({ kolom, huruf }) =>
    `Kolom "${kolom}" ada di ${huruf.length} tempat: kolom ${sebagian(huruf).join(' dan ')}. Tidak dapat dipastikan mana yang benar, sehingga tidak ada isi berkas ini yang diambil. Minta unit menyisakan satu saja, menghapus salinannya, lalu mengirim kembali.`,
  'baris-hilang': ({ jumlah, contoh }, tulis) =>
    `${tulis.angka(jumlah)} baris template tidak ada pada berkas ini (misalnya ${contoh.join(', ')}). Datanya dianggap belum ada; tanyakan kepada unit mengapa dihapus.`,
  'baris-asing': ({ id }) => `Baris ${id} bukan milik unit ini, sehingga tidak dikompilasi. Periksa asalnya.`,
  'baris-ganda-template': ({ id, barisLain }) =>
    `Baris ${id} sudah ada pada baris ${barisLain} dengan isi yang sama; cukup dibaca sekali. Hapus salah satunya.`,
  'baris-ganda-beda': ({ id, barisLain }) =>
    `Baris ${id} juga ada pada baris ${barisLain} dengan isi yang lain, sehingga tidak satu pun dikompilasi. Minta unit menghapus yang salah, lalu mengirim kembali.`,
  'kode-bertentangan': ({ tampak, seharusnya }) =>
    `Baris ini tampak "${tampak}", padahal kode tersembunyinya milik "${seharusnya}": isinya mungkin ditempel atau diurutkan tanpa kolom tersembunyi. Barisnya tidak dikompilasi. Minta unit menaruh isian pada baris yang benar dan memulihkan kodenya; kode yang memang salah diperbaiki UKPBJ lewat impor.`,
  'kode-bertentangan-banyak': (params, tulis) =>
    `${tulis.angka(params.jumlah)} baris (${daftarBaris(params)}) tampak berkode lain daripada kode tersembunyinya, misalnya ${contohBertentangan(params)}. Isinya mungkin ditempel atau diurutkan tanpa kolom tersembunyi, sehingga baris itu tidak dikompilasi. Minta unit menaruh isian pada baris yang benar, lalu mengirim kembali.`,
  'lembar-teracak': (params, tulis) =>
    `Sebagian besar lembar ini, ${tulis.angka(params.jumlah)} baris (${daftarBaris(params)}), tampak berkode lain daripada kode tersembunyinya, misalnya ${contohBertentangan(params)}. Isinya mungkin diurutkan atau ditempel tanpa kolom tersembunyi, sehingga tidak ada isi berkas ini yang diambil. Minta unit mengisi ulang template yang asli, baris demi baris.`,
  'baris-tanpa-id': ({ kode, barisLain }) =>
    `Baris "${kode}" tidak memiliki kode tersembunyi, padahal kodenya ada dalam daftar${barisLain === undefined ? '' : ` (baris ${barisLain})`}; mungkin ditempel tanpa kolom tersembunyi. Barisnya tidak dikompilasi. Minta unit memindahkan isiannya ke baris yang disiapkan.`,
  'sel-digabung': ({ rentang }) =>
    `Sel ${rentang} digabung, sehingga isian di dalamnya tidak dapat dipastikan milik baris atau kolom mana dan dianggap tidak sah. Batalkan penggabungan selnya, isi setiap sel, lalu kirim kembali.`,
  'baris-baru': ({ kode }) =>
    `Baris "${kode}" ditambahkan sendiri oleh unit, sehingga belum dikompilasi. Impor dahulu paket atau transaksinya ke Buku Kerja Kinerja, lalu distribusikan template baru.`,
  'rumus-tanpa-nilai': () =>
    'Sel ini berisi rumus yang belum dihitung. Buka berkasnya di Excel, simpan, lalu kirim kembali; atau ketik nilainya.',
  'nama-lembar-dibersihkan': ({ aksara, panjang }, tulis) =>
    `Nama lembar ini ${[
      ...(aksara.length === 0 ? [] : [`memuat aksara yang tidak dapat disimpan (${aksara.join(', ')})`]),
      ...(panjang === undefined ? [] : [`terlalu panjang (${tulis.angka(panjang)} huruf)`]),
    ].join(' dan ')}; di sini ditulis tanpa itu. Ganti nama lembarnya.`,
  'isi-sel-rusak': ({ teks }) => `Isi sel "${teks}" rusak di dalam berkas. Ketik ulang nilainya.`,
  'tanggal-berkas-dilewati': ({ tanggal, sumber, sebab }, tulis) =>
    `${sumber === 'dokumen' ? 'Dokumen ini terakhir disimpan' : 'Berkas ini bertanggal'} ${tulis.tanggal(tanggal)}, ${sebab === 'sesudah-hari-ini' ? 'sesudah hari ini' : 'sebelum templatenya dikirim'}, sehingga bukan tanggal diterimanya dan tidak dipakai.`,
  'tanggal-diterima-tidak-diketahui': ({ hariIni }, tulis) =>
    `Tenggat sudah lewat dan berkas ini tidak menyebut kapan masuk, sehingga dianggap diterima hari ini, ${tulis.tanggal(hariIni)}, yaitu terlambat. Bila sebenarnya masuk lebih awal, tetapkan tanggal diterimanya, lalu kompilasi lagi.`,
  'wajib-kosong': ({ jumlah, sel, selebihnya, olehUkpbj }, tulis) => {
    const tempat = `${tulis.angka(jumlah)} sel wajib masih kosong: ${sebutSel(sel, selebihnya, tulis)}.`;
    return olehUkpbj
      ? `${tempat} Kolom ini diisi UKPBJ: lengkapi data impornya, lalu distribusikan template baru. Sampai saat itu barisnya tidak ikut dalam perhitungan yang memakainya.`
      : `${tempat} Isi, atau tulis TB bila memang tidak berlaku. Selama kosong, barisnya tidak ikut dalam perhitungan yang memakainya.`;
  },
  'nilai-pada-batal': ({ jumlah, sel, selebihnya }, tulis) =>
    `${tulis.angka(jumlah)} transaksi berstatus Gagal/Batal masih bernilai di kolom ini: ${sebutSel(sel, selebihnya, tulis)}. Nilainya tidak masuk jumlah kontrak paketnya. Periksa statusnya; bila memang gagal atau batal, kosongkan selnya.`,
  'lembar-belum-selesai': () =>
    'Unit belum menyatakan selesai, jadi lembarnya belum diambil. Bila sudah selesai, unit mengisi namanya pada baris "Diisi oleh" di lembar Pernyataan.',
  'pernyataan-kosong': ({ daftar }) =>
    `Lembar Pernyataan belum diisi, sehingga data ini belum dinyatakan siapa pun. Yang kosong: ${daftar.map(tulisButir).join('; ')}. Datanya diterima; minta unit mengisi pernyataannya.`,
  'pernyataan-kurang': ({ daftar }) =>
    `Pada lembar Pernyataan masih kosong: ${daftar.map(tulisButir).join('; ')}. Minta unit melengkapinya.`,
  'pernyataan-tidak-dikenal': ({ teks }) =>
    `Pernyataan "${teks}" tidak dikenal, sehingga dianggap belum diisi. Pilih "Ada data" atau "Nihil".`,
  'ada-data-kosong': () =>
    'Unit memilih "Ada data", tetapi tidak satu pun sel data terisi. Tanyakan kepada unit: datanya belum diisi, atau seharusnya "Nihil".',
  'pernyataan-nihil': () => 'Unit menyatakan Nihil: tidak ada data pada periode ini.',
  'nihil-berisi-data': ({ jumlah }, tulis) =>
    `Unit menyatakan Nihil, tetapi ${tulis.angka(jumlah)} baris berisi data. Datanya dipakai; tanyakan kepada unit mana yang benar.`,
};

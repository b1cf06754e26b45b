import type { ParamsCatatanImpor } from '../../../domain/impor/catatan';
import type { GantiEkspor } from '../../../domain/impor/tata-letak/ekspor-lain';
import type { PesanDari } from '../../../domain/umum/catatan';

const usul = (terdekat: string | undefined): string =>
  terdekat === undefined ? '' : ` Apakah maksudnya "${terdekat}"?`;
const ganti: Readonly<Record<GantiEkspor, string>> = {
  'inaproc-realisasi': 'Untuk datanya, unduh INAPROC Realisasi (data.inaproc.id), lalu impor berkas itu.',
  'inaproc-rencana':
    'Untuk datanya, unduh INAPROC Rencana atau SiRUP paket terumumkan, lalu impor berkas itu.',
  template: 'Datanya diisi unit pengisi pada template data kinerja.',
  'data-opd': 'Datanya diisi unit pada lembar Data OPD dalam template data kinerja.',
  'lembar-paket': 'Banyaknya revisi dapat diketik pada lembar Paket, kolom "Banyaknya revisi RUP paket".',
};
const sebut = (daftar: readonly string[]): string => daftar.map((satu) => `"${satu}"`).join(', ');

const namaJenis = { rup: 'RUP', paket: 'paket', unit: 'unit' };

export const pesanImpor: PesanDari<ParamsCatatanImpor> = {
  'enkode-bukan-utf8': ({ enkode }) =>
    `Berkas tidak memakai UTF-8 dan dibaca sebagai ${enkode}. Periksa huruf bertanda dan tanda kutip; bila rusak, unduh ulang atau simpan sebagai "CSV UTF-8".`,
  'kutip-rusak': ({ teks }) =>
    `Tanda kutip pada baris ini tidak berpasangan sehingga baris dibaca sendiri: ${teks}. Periksa isinya, atau perbaiki tanda kutipnya lalu impor ulang.`,
  'kutip-membelah': ({ teks }) =>
    `Tanda kutip pada baris ini tidak berpasangan sehingga batas kolomnya tidak pasti: ${teks}. Tulis tanda kutip di dalam isi dua kali (""), atau hapus, lalu impor ulang.`,
  'kutip-miring': ({ jumlah }, tulis) =>
    `Tanda kutip di dalam isi ditulis dengan garis miring terbalik (\\") pada ${tulis.angka(jumlah)} baris dan dibaca sebagai tanda kutip. Tidak perlu tindakan.`,
  'kunci-ganda': ({ kunci }) =>
    `"${kunci}" ditulis dua kali pada baris data yang sama, jadi tidak jelas isi mana yang berlaku. Hapus salah satunya pada berkas JSON itu, atau unduh lagi ekspornya.`,
  'json-dibaca': ({ baris, kolom }, tulis) =>
    `Berkas JSON dibaca sebagai tabel: ${tulis.angka(baris)} baris, ${tulis.angka(kolom)} kolom. Nomor baris pada catatan adalah urutan datanya.`,
  'kolom-kurang': ({ ada, seharusnya }, tulis) =>
    `Baris ini hanya berisi ${tulis.angka(ada)} kolom, seharusnya ${tulis.angka(seharusnya)}. Sambungkan baris yang terputus atau lengkapi pemisah kolomnya, lalu impor ulang.`,
  'kolom-berlebih': ({ ada, seharusnya }, tulis) =>
    `Baris ini berisi ${tulis.angka(ada)} kolom, seharusnya ${tulis.angka(seharusnya)}. Apit isi yang memuat pemisah kolom dengan tanda kutip, lalu impor ulang.`,
  'aksara-dibuang': ({ aksara }) =>
    `Teks ini memuat aksara yang tidak dapat disimpan dalam buku kerja (${aksara.join(', ')}). Di tempatnya kini dibaca "\ufffd". Perbaiki teksnya pada sumber data, lalu impor lagi.`,
  'aksara-dibuang-lain': ({ jumlah }, tulis) =>
    `Masih ada ${tulis.angka(jumlah)} sel lain dengan aksara yang tidak dapat disimpan.`,
  'sel-terlalu-panjang': ({ panjang, batas }, tulis) =>
    `Ada isi sepanjang ${tulis.angka(panjang)} karakter, lebih dari ${tulis.angka(batas)}. Periksa tanda kutip pada baris ini atau persingkat isinya.`,
  'baris-sebelum-kepala': ({ jumlah }, tulis) =>
    `${tulis.angka(jumlah)} baris di atas baris judul kolom dilewati. Pastikan baris itu bukan data.`,
  'kepala-berulang': ({ kepala }) =>
    `Baris ini mengulang judul kolom ("${kepala}", …) dan dilewati. Tidak perlu tindakan bila berkas memang gabungan.`,
  'kepala-kosong': ({ urutan }, tulis) =>
    `Kolom ke-${tulis.angka(urutan)} berisi data tetapi tidak berjudul sehingga tidak dipakai. Beri judul bila datanya diperlukan.`,
  'kepala-ganda': ({ kepala }) =>
    `Judul kolom "${kepala}" muncul lebih dari sekali; hanya kolom pertama yang dipakai. Hapus atau ganti judul kolom yang lain.`,
  'tabel-tanpa-baris': ({ kepala }, tulis) =>
    `Berkas hanya berisi judul ${tulis.angka(kepala)} kolom, tanpa data. Unduh ulang datanya dari sumber.`,
  'tata-letak-tidak-dikenal': ({ terdekat, judul, dapat, hilang, mirip }) =>
    terdekat === null
      ? `Susunan kolom tidak dikenal: tidak satu pun judulnya${judul.length === 0 ? '' : ` (${sebut(judul)}, …)`} dikenal. Yang dapat dibaca: ${dapat.join('; ')}. Unduh salah satunya, dan jangan hapus baris judul kolomnya.`
      : `Susunan kolom tidak dikenal; paling dekat dengan ${terdekat}, tetapi tidak ada kolom ${sebut(hilang)}.${mirip.map(({ kepala, seharusnya }) => ` "${kepala}" mungkin ${seharusnya}.`).join('')} Samakan judulnya hanya bila kolom itu memang ada dengan judul lain; kolom yang isinya lain jangan diberi judul itu. Bila tidak ada, unduh ulang dari menu yang sesuai.`,
  'ekspor-belum-dibaca': ({ ekspor, ciri, ganti: cara }) =>
    `Berkas ini tampaknya ${ekspor.join(' atau ')} (dari kolom ${sebut(ciri)}), yang belum dapat dibaca. Jangan ubah judul kolomnya supaya cocok: nilainya akan tercatat sebagai nilai lain. ${ganti[cara]}`,
  'kolom-tidak-dipakai': ({ daftar }) =>
    `Kolom berikut tidak dipakai: ${sebut(daftar)}. Tidak perlu tindakan bila datanya tidak diperlukan.`,
  'nilai-tersirat': ({ variabel, nilai, jumlah, tataLetak }, tulis) =>
    `${variabel} pada ${tulis.angka(jumlah)} baris diisi "${nilai}" karena berkas ini ${tataLetak} dan tidak menyebutnya sendiri.`,
  'tersirat-berbeda': ({ variabel, nilai, jumlah, kode, tersimpan }, tulis) =>
    `${variabel} dari susunan berkas ini "${nilai}", tetapi ${tulis.angka(jumlah)} baris (antara lain ${kode}) sudah tercatat dengan nilai lain ("${tersimpan}"); yang tercatat dipertahankan. Ubah pada lembar data bila keliru.`,
  'tersirat-tidak-diketahui': ({ variabel, kepala }) =>
    `${variabel} tidak diisi karena kolom berkas ini tidak menunjukkannya. Bila diperlukan, tambahkan kolom "${kepala}" pada berkas, lalu impor ulang.`,
  'pemetaan-kepala-tidak-ada': ({ kepala, terdekat }) =>
    `Pemetaan menyebut kolom "${kepala}" yang tidak ada pada berkas.${usul(terdekat)} Pilih judul kolom yang ada.`,
  'pemetaan-medan-tidak-dikenal': ({ kepala, medan, terdekat }) =>
    `Kolom "${kepala}" dipetakan ke "${medan}" yang bukan variabel.${usul(terdekat)} Pilih nama variabel yang ada.`,
  'medan-ganda': ({ dipakai, diabaikan }) =>
    `Kolom "${dipakai}" dan "${diabaikan}" dipetakan ke hal yang sama; hanya "${dipakai}" yang dipakai. Pilih salah satu.`,
  'kode-kosong': ({ kolom }) =>
    `Kode pada kolom "${kolom}" kosong sehingga baris ini tidak dapat dikenali. Isi kode paket atau kode RUP-nya.`,
  'kode-paket-dari-rup': ({ kodeRup }) =>
    `Kode paket kosong; kode RUP ${kodeRup} dipakai sebagai gantinya. Isi kode paket bila sudah ada.`,
  'kode-rup-kosong': ({ kodePaket }) =>
    `Paket ${kodePaket} tidak mempunyai kode RUP sehingga tidak terhubung ke rencana pengadaan. Isi kode RUP-nya bila ada.`,
  'kode-rup-lebih-dari-satu': ({ kodeRup }) =>
    `Satu baris rencana memuat beberapa kode RUP: ${kodeRup.join('; ')}. Pisahkan menjadi satu baris untuk setiap paket.`,
  'kode-rup-ganda': ({ kodeRup, barisLain }) =>
    `Kode RUP ${kodeRup} sudah ada pada baris ${barisLain}. Hapus salah satu baris bila sama, atau perbaiki kodenya.`,
  'kode-mirip': ({ jenis, kode, lain, diBukuKerja }) =>
    `Kode ${namaJenis[jenis]} "${kode}" mungkin sama dengan ${sebut(lain)} ${diBukuKerja ? 'di buku kerja' : 'di berkas ini'}: angka nol sering hilang bila berkas disimpan dari Excel. Keduanya disimpan terpisah sehingga dapat terhitung dua kali. Bila memang sama, betulkan kodenya di berkas, impor lagi, lalu hapus baris yang salah di buku kerja.`,
  'baris-kembar': ({ kodePaket, barisLain }) =>
    `Baris ini sama persis dengan baris ${barisLain} (paket ${kodePaket}). Bila data terunduh dua kali, hapus salah satu pada lembar Transaksi, dan pada berkas sebelum mengimpornya lagi.`,
  'unit-kosong': ({ kolom }) =>
    `Nama unit pada kolom "${kolom}" kosong sehingga baris ini tidak mempunyai pemilik. Isi nama satuan kerjanya.`,
  'unit-sementara': ({ nama, kode, jumlah }, tulis) =>
    `"${nama}" tidak mempunyai kode; ${tulis.angka(jumlah)} baris memakai kode sementara ${kode}. Bila kode sebenarnya sudah ada, ganti dengan Ganti kode unit: di halaman Data. Jangan diketik di lembar OPD.`,
  'unit-digabung': ({ nama, kode, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} baris "${nama}" digabungkan ke unit ${kode} karena namanya sama. Pastikan unitnya memang sama.`,
  'unit-beda-ejaan': ({ kode, dipakai, lain }) =>
    `Unit ${kode} ditulis dengan beberapa ejaan; dipakai "${dipakai}", ejaan lain: ${sebut(lain)}. Ubah nama pada lembar OPD bila perlu.`,
  'unit-nama-ganda': ({ nama, kode }) =>
    `"${nama}" tanpa kode, padahal nama itu dipakai beberapa kode: ${kode.join(', ')}. Pada berkas tulis kodenya di belakang nama ("${nama} - ${kode[0] ?? ''}"), lalu impor ulang.`,
  'unit-lebih-dari-satu': ({ dipakai, lain }) =>
    `Baris ini menyebut lebih dari satu unit; dicatat pada "${dipakai}", juga menyebut ${sebut(lain)}. Bila pemiliknya bukan yang pertama, taruh namanya di depan pada berkas, lalu impor ulang.`,
  'tahun-berbeda': ({ tahun, harapan, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} baris bertahun anggaran ${tahun}, sedangkan buku kerja ini untuk ${harapan}. Periksa apakah berkasnya benar.`,
  'pdn-melebihi-nilai': ({ pdn, nilai }, tulis) =>
    `Nilai PDN ${tulis.rupiah(pdn)} melebihi nilai kontrak ${tulis.rupiah(nilai)}. Periksa kedua nilai pada sumbernya.`,
  'ejaan-tidak-dikenal': ({ teks, kolom, jumlah, kelompok, pilihan, terdekat }, tulis) =>
    `"${teks}" pada kolom "${kolom}" (${tulis.angka(jumlah)} baris) belum dikenal.${usul(terdekat)} ${
      kelompok === null
        ? `Pada berkas, ganti dengan salah satu: ${pilihan.join('; ')}; lalu impor ulang.`
        : `Pada lembar Padanan Ejaan tambahkan baris: Kelompok "${kelompok}", Ejaan pada data "${teks}", Nilai baku salah satu dari ${pilihan.join('; ')} (atau TB bila tidak berlaku); lalu impor ulang.`
    }`,
  'batal-bernilai': ({ jumlah, kodePaket }, tulis) =>
    `${tulis.angka(jumlah)} transaksi berstatus Gagal/Batal mempunyai nilai atau tanggal kontrak; yang pertama ${kodePaket}. Nilainya disimpan, tetapi tidak masuk jumlah kontrak paketnya. Bila transaksinya ternyata berlaku, betulkan statusnya.`,
  'zona-waktu-diabaikan': ({ teks, tanggal, jumlah, kolom }, tulis) =>
    `${tulis.angka(jumlah)} waktu pada kolom ${sebut(kolom)} bertanda zona waktu lain, misalnya "${teks}". Ekspor sistem pengadaan menulis jam setempat walaupun bertanda Z, jadi tanggal yang tertulis (${tulis.tanggal(tanggal)}) dipakai tanpa digeser. Periksa pada sumbernya bila berkas ini dari program lain.`,
  'kode-dipulihkan-berkas': ({ teks, kodeAsli, jumlah, kolom }, tulis) =>
    `${tulis.angka(jumlah)} kode pada kolom ${sebut(kolom)} sudah diubah Excel atau program sejenis dan dipulihkan, misalnya "${teks}" menjadi ${kodeAsli}. Periksa kodenya, dan unduh ulang berkas dari sumbernya tanpa menyimpannya dari Excel.`,
  'baris-cocok-urutan': ({ kodePaket, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} baris paket ${kodePaket} hanya dapat dicocokkan dengan data lama menurut urutannya. Periksa nilainya satu per satu.`,
  'baris-berganti-unit-atau-rup': ({ kodePaket, id }) =>
    `Paket ${kodePaket} berganti unit atau kode RUP dan tetap memakai ID baris ${id}. Periksa bila perubahan ini tidak diharapkan.`,
  'baris-tidak-pasti': ({ kodePaket, lama, baru }, tulis) =>
    `Paket ${kodePaket} mempunyai ${tulis.angka(lama)} baris lama dan ${tulis.angka(baru)} baris baru yang pasangannya tidak pasti. Periksa baris paket ini pada lembar Transaksi.`,
  'baris-dikenali-rup': ({ kodeRup, lama, baru }) =>
    `Baris dengan kode RUP ${kodeRup} dianggap transaksi yang sama: kode paketnya ${lama} pada data lama dan ${baru} pada berkas ini, karena salah satunya tidak memuat kode paket. Periksa bila paket ini mempunyai lebih dari satu transaksi.`,
  'baris-rup-tidak-pasti': ({ kodeRup, lama, baru }, tulis) =>
    `${tulis.angka(baru)} baris baru dengan kode RUP ${kodeRup} ditambahkan di samping ${tulis.angka(lama)} baris lama; karena ada yang tanpa kode paket, tidak pasti apakah transaksinya sama. Periksa supaya tidak terhitung dua kali: hapus baris yang kembar pada lembar Transaksi, atau impor berkas yang memuat kode paket.`,
};

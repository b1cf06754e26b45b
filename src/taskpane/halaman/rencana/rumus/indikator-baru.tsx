import { Body1, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { BahanRumus, RumusTertulis } from '../../../../application/rencana/bahan-rumus';
import type { KolomTanggalDraf } from '../../../../application/rencana/draf-rumus';
import type { Variabel } from '../../../../domain/variabel/tipe';
import { Pilih } from '../../../komponen/pilih';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { TombolBersebab } from '../../../komponen/tombol-bersebab';
import { useTeks } from '../../../hooks/bahasa';
import { isiHasil, useTugas } from '../../../hooks/tugas';
import { useGayaRencana } from '../gaya';
import {
  atributBaru,
  atributKosong,
  bidangKosong,
  kolomTanggalTerpilih,
  type AtributBaru,
} from './atribut-baru';
import { BidangAtribut } from './bidang-atribut';

const tanpaKolom: KolomTanggalDraf = { pilihan: [], usul: null };

/** Makes an indicator of a new formula: the attributes that only a person can give, the usual ones for the rest. */
export function IndikatorBaru({
  draf,
  area,
  variabel,
  kolomTanggal = tanpaKolom,
}: {
  readonly draf: RumusTertulis;
  readonly area: BahanRumus['area'];
  readonly variabel: readonly Variabel[];
  /** Of the formula as it was checked last. */
  readonly kolomTanggal: KolomTanggalDraf | undefined;
}) {
  const gaya = useGayaRencana();
  const { baru: teks, uji: teksUji } = useTeks('rumus');
  const tugas = useTugas('rencana-rumus', 'tambah', { menulis: true });
  const [atribut, setAtribut] = useState<AtributBaru>(atributKosong);
  const [dipilih, setDipilih] = useState<string>();
  const [diperiksa, setDiperiksa] = useState(false);
  const kolom = kolomTanggalTerpilih(kolomTanggal, dipilih);
  const isian = { ...atribut, area: atribut.area || (area[0]?.kode ?? '') };
  const kosong = bidangKosong(isian);
  const kirim = async (peristiwa: SyntheticEvent) => {
    peristiwa.preventDefault();
    setDiperiksa(true);
    if (kosong.length > 0 || draf.rumus.trim() === '') return;
    const hasil = await tugas.jalankan(atributBaru(isian, draf, variabel, kolom));
    if (isiHasil(hasil) === undefined) return;
    setAtribut(atributKosong);
    setDipilih(undefined);
    setDiperiksa(false);
  };
  const isi = isiHasil(tugas.hasil);
  const kode = isi?.ditambahkan[0]?.kode;
  return (
    <section className={gaya.bagian} aria-labelledby="indikator-baru">
      <Subtitle2 as="h3" id="indikator-baru" className={gaya.judul}>
        {teks.judul}
      </Subtitle2>
      {area.length === 0 ? (
        <Body1>{teks.tanpaArea}</Body1>
      ) : (
        <form className={gaya.bagian} noValidate onSubmit={(peristiwa) => void kirim(peristiwa)}>
          <BidangAtribut atribut={isian} area={area} kosong={diperiksa ? kosong : []} ubah={setAtribut} />
          {kolomTanggal.pilihan.length > 0 && (
            <Pilih
              label={teks.kolomTanggal}
              petunjuk={teks.petunjukKolomTanggal}
              nilai={kolom}
              daftar={[
                ['', teks.tanpaKolomTanggal],
                ...kolomTanggal.pilihan.map(({ nama, label }) => [nama, label] as const),
              ]}
              ubah={setDipilih}
            />
          )}
          <Body1>{teks.keterangan}</Body1>
          <TombolBersebab
            label={teks.tambah}
            sebab={draf.rumus.trim() === '' ? teksUji.tulisDahulu : null}
            sibuk={tugas.berjalan}
          />
        </form>
      )}
      {kode !== undefined && !tugas.berjalan && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{teks.ditambahkan(kode)}</MessageBarBody>
        </MessageBar>
      )}
      <Keadaan tugas={tugas} sedang={teks.sedang} />
    </section>
  );
}

import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { rumusTertulis } from './rumus-tertulis';
import type { RumusTertulis } from '../../../../application/rencana/bahan-rumus';
import type { HasilUbahRumus } from '../../../../application/rencana/ubah-rumus';
import type { Indikator } from '../../../../domain/rencana/indikator';
import { DaftarCatatan } from '../../../komponen/daftar-catatan';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { TombolBersebab } from '../../../komponen/tombol-bersebab';
import { useTeks } from '../../../hooks/bahasa';
import { isiHasil, useTugas } from '../../../hooks/tugas';
import type { HasilTugas } from '../../../pekerja/pesan-pekerja';
import { useGayaRencana } from '../gaya';

const isSama = (a: RumusTertulis, b: RumusTertulis | undefined): boolean =>
  a.rumus === b?.rumus && a.basis === b.basis;

/** Writes the draft to the sheet; what someone else wrote there meanwhile is shown first. */
export function SimpanRumus({
  indikator,
  diLembar,
  draf,
  adaSalah,
  ganti,
}: {
  readonly indikator: Indikator;
  /** What the sheet holds, with the names that hold now. */
  readonly diLembar: RumusTertulis;
  readonly draf: RumusTertulis;
  readonly adaSalah: boolean;
  readonly ganti: (draf: RumusTertulis) => void;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rumus');
  const tugas = useTugas('rencana-rumus', 'simpan', { menulis: true });
  const tertulis = rumusTertulis(indikator);
  /** The cells that the draft began with, and those that were replaced from here: neither is someone else's change. */
  const [dasar, setDasar] = useState(tertulis);
  const [digantikan, setDigantikan] = useState<RumusTertulis>();
  const berubah = !isSama(draf, diLembar);
  const diubahLain = !isSama(tertulis, dasar) && !isSama(tertulis, digantikan);
  const simpan = async () => {
    const hasil = await tugas.jalankan({ indikatorId: indikator.id, ...draf, dahulu: dasar });
    if (isiHasil(hasil) === undefined) return;
    setDigantikan(dasar);
    setDasar(draf);
  };
  const isi = isiHasil(tugas.hasil);
  return (
    <section className={gaya.bagian} aria-label={teks.simpan.simpan}>
      {diubahLain && (
        <DiubahLain
          rumus={diLembar.rumus}
          pakaiLembar={() => {
            setDasar(tertulis);
            ganti(diLembar);
          }}
          tetapDraf={() => setDasar(tertulis)}
        />
      )}
      {berubah && <Body1>{teks.simpan.akibat(indikator.kode)}</Body1>}
      {berubah && adaSalah && <Body1>{teks.simpan.akibatSalah}</Body1>}
      <TombolBersebab
        label={teks.simpan.simpan}
        sebab={diubahLain ? teks.simpan.pilihDahulu : berubah ? null : teks.simpan.belumBerubah}
        sibuk={tugas.berjalan}
        tekan={() => void simpan()}
      >
        {berubah && (
          <Button disabled={tugas.berjalan} onClick={() => ganti(diLembar)}>
            {teks.simpan.kembalikan}
          </Button>
        )}
      </TombolBersebab>
      {isi === undefined && <Keadaan tugas={tugas} sedang={teks.simpan.sedang} />}
      {!tugas.berjalan && !berubah && <Tersimpan hasil={tugas.hasil} />}
    </section>
  );
}

/** Someone else wrote the cells meanwhile: which of the two formulas goes on. */
function DiubahLain({
  rumus,
  pakaiLembar,
  tetapDraf,
}: {
  readonly rumus: string;
  readonly pakaiLembar: () => void;
  readonly tetapDraf: () => void;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rumus');
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody className={gaya.patah}>
        {teks.berubahDiLembar} <code className={gaya.mono}>{rumus}</code>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={pakaiLembar}>
          {teks.pakaiLembar}
        </Button>
        <Button size="small" onClick={tetapDraf}>
          {teks.tetapDraf}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was written, with what the check of the plan says of it. */
function Tersimpan({ hasil }: { readonly hasil: HasilTugas<HasilUbahRumus> | undefined }) {
  const teks = useTeks('rumus');
  if (hasil?.gagal !== undefined || hasil?.isi === undefined) return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {hasil.isi.tanpaPerubahan ? teks.simpan.tanpaPerubahan : teks.simpan.tersimpan(hasil.isi.kode)}
        </MessageBarBody>
      </MessageBar>
      <DaftarCatatan catatan={hasil.catatan} />
    </>
  );
}

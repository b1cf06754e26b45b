import { Caption1, Caption1Strong, Field, makeStyles, tokens } from '@fluentui/react-components';
import { KotakCari } from '../../../komponen/kotak-cari';
import { useMemo, useState } from 'react';
import type { Indikator } from '../../../../domain/rencana/indikator';
import { useBahasa, useTeks } from '../../../hooks/bahasa';
import type { NamaRumus as Nama } from '../../../pekerja/tugas/rencana-rumus';
import { kelompokNama, saringNama, type ButirNama } from './daftar-nama';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: '8px' },
  gulung: {
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
  },
  daftar: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  butir: {
    display: 'block',
    width: '100%',
    padding: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  nama: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  keterangan: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The names that a formula may use, searched; a click puts one in at the cursor. */
export function NamaRumus({
  nama,
  indikator,
  kotak,
  sisipkan,
}: {
  readonly nama: Nama;
  readonly indikator: readonly Indikator[];
  /** Label of the box that names go into. */
  readonly kotak: string;
  readonly sisipkan: (butir: ButirNama) => void;
}) {
  const gaya = useGaya();
  const { teks: semuaTeks } = useBahasa();
  const teks = useTeks('rumus').nama;
  const [cari, setCari] = useState('');
  const semua = useMemo(() => kelompokNama(nama, indikator, semuaTeks), [nama, indikator, semuaTeks]);
  const tampil = saringNama(semua, cari);
  return (
    <details>
      <summary>{teks.judul}</summary>
      <div className={gaya.isi}>
        <Field label={teks.cari} hint={teks.sisipkanKe(kotak)}>
          <KotakCari value={cari} ubah={setCari} />
        </Field>
        <div className={gaya.gulung} role="group" aria-label={teks.judul}>
          {tampil.length === 0 && <Caption1 role="status">{teks.tidakAda}</Caption1>}
          {tampil.map(({ judul, butir }) => (
            <section key={judul} aria-label={judul}>
              <Caption1Strong>{judul}</Caption1Strong>
              <ul className={gaya.daftar}>
                {butir.map((satu) => (
                  <li key={satu.nama}>
                    <button type="button" className={gaya.butir} onClick={() => sisipkan(satu)}>
                      <span className={gaya.nama}>{satu.nama}</span>
                      <Caption1 className={gaya.keterangan}>{satu.keterangan}</Caption1>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </details>
  );
}

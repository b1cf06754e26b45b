import type { BangkuTerbuka, OpsiBangku } from '../../alat/peramban';
import { pelanggaran } from '../../alat/aksesibilitas';
import { pakaiBangku } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { nilaiDari } from '../../adapters/officejs/alat';
import { bukaXlsx, bukuBaru } from '../../adapters/xlsx/buku/alat-buku';
import { empatBagan, LEMBAR_DASBOR, lembarBerbagan } from '../../bangun/bagan';
import { lembar, tigaBaris } from '../../kontrak/bahan';
import { ke } from './alat';

jest.setTimeout(300_000);

kelompokDengan('chromium', 'Charts in the workbench', () => {
  const peramban = pakaiBangku({ addin: 'test/alat/addin-uji' });

  async function bukaDasbor(kisi: OpsiBangku['kisi']): Promise<BangkuTerbuka> {
    const buku = bukaXlsx(await bukuBaru([lembar(tigaBaris)]));
    nilaiDari(await buku.susunLembarBebas(lembarBerbagan()));
    const bangku = await peramban.buka({ kisi: kisi!, lebar: 1500, tinggi: 900 });
    await bangku.pada(
      (b, isi) =>
        b.bukaBerkas(
          'dasbor.xlsx',
          Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0)),
        ),
      Buffer.from(buku.bytes()).toString('base64'),
    );
    await bangku.page.getByRole('tab', { name: LEMBAR_DASBOR }).click();
    await bangku.page.locator('.bagan[role=img]').nth(3).waitFor();
    return bangku;
  }

  test.each(['sederhana', 'univer'] as const)(
    'all kinds are drawn where they stand, %s grid',
    async (kisi) => {
      const bangku = await bukaDasbor(kisi);
      const { page } = bangku;
      await bangku.potret(`bangku-bagan-${kisi}`);
      expect(
        await page.locator('.bagan[role=img]').evaluateAll((semua) => semua.map((satu) => satu.ariaLabel)),
      ).toEqual(empatBagan.map(({ judul, alt }) => `${judul}. ${alt}`));
      // Two in each row of charts; the second row of them begins thirteen rows of twenty pixels below.
      const letak = await Promise.all(
        [0, 1, 2].map(async (urut) => (await page.locator('.bagan[role=img]').nth(urut).boundingBox())!),
      );
      expect(letak[1]!.y).toBe(letak[0]!.y);
      expect(letak[1]!.x).toBeGreaterThanOrEqual(letak[0]!.x + letak[0]!.width);
      expect(letak[2]!.y - letak[0]!.y).toBe(13 * 20);
      // Six columns of the standard width and twelve rows.
      expect(letak[0]!.height).toBe(12 * 20);
      // A figure that changes is drawn anew; what is scrolled takes its charts along.
      await bangku.pada((b) => {
        b.sesi.host.user.type('Data Dasbor Uji', 'B4', '60');
      }, undefined);
      await page.locator('.bagan title', { hasText: 'IK-01, Hijau: 60' }).waitFor({ state: 'attached' });
      await bangku.potret(`bangku-bagan-${kisi}-berubah`);
      const bagan = page.locator('.bagan[role=img]');
      await ke(page, 'A90');
      await bagan.first().waitFor({ state: 'detached' });
      await ke(page, 'A2');
      await bagan.nth(3).waitFor();
      await page.waitForFunction(
        (dahulu) => document.querySelector('.bagan')!.getBoundingClientRect().y === dahulu,
        letak[0]!.y,
      );
      // Univer's own parts are not ours to judge.
      const bagian = kisi === 'univer' ? "{ include: [['.lapis-bagan']] }" : "{ exclude: [['iframe']] }";
      expect(await pelanggaran(page, bagian)).toEqual([]);
      await bangku.tutup();
    },
  );
});

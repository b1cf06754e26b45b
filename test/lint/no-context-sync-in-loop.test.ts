import { Linter } from 'eslint';
import { noContextSyncInLoop } from '../../scripts/lint/no-context-sync-in-loop.mjs';

const aturan = 'office-addins/no-context-sync-in-loop';

/** How often the rule speaks up in the body of an async function. */
const banyakCatatan = (isi: string): number =>
  new Linter()
    .verify(`async (context, daftar) => { ${isi} }`, {
      plugins: { 'office-addins': { rules: { 'no-context-sync-in-loop': noContextSyncInLoop } } },
      rules: { [aturan]: 'error' },
      languageOptions: { ecmaVersion: 2023 },
    })
    .filter(({ ruleId }) => ruleId === aturan).length;

test.each([
  ['for (const satu of daftar) { satu.load(); await context.sync(); }'],
  ['for (let i = 0; i < 3; i++) await context.sync();'],
  ['for (const k in daftar) await this.context.sync();'],
  ['while (await context.sync()) ;'],
  ['do { if (daftar) await context.sync(); } while (daftar);'],
  ['await Promise.all(daftar.map(async (satu) => { satu.load(); await satu.context.sync(); }));'],
  ['daftar.forEach(async function () { await context.sync(); });'],
  ['for (const satu of daftar) await Excel.run(async (lain) => satu.isi(lain));'],
])('%s waits for Excel at every turn', (isi) => {
  expect(banyakCatatan(isi)).toBe(1);
});

test.each([
  ['for (const satu of daftar) satu.load(); await context.sync();'],
  ['for (const satu of (await context.sync(), daftar)) satu.load();'],
  ['for (let i = await context.sync(); i < 3; i++) daftar[i].load();'],
  ['for (const satu of daftar) satu.saatBerubah = async () => { await context.sync(); };'],
  ['await Excel.run(async (lain) => { for (const satu of daftar) satu.isi(lain); await lain.sync(); });'],
  ['for (const satu of daftar) jalankan(satu); synchronise(); await daftar.map((satu) => satu.nama);'],
])('%s does not', (isi) => {
  expect(banyakCatatan(isi)).toBe(0);
});

import { NAMA_PEMBERITAHUAN, pemberitahuan } from '../bangunan/pihak-ketiga.mjs';

/** Puts the notices of the packages that are really in the add-in beside it; fails where one has no licence text. */
export class PihakKetigaPlugin {
  constructor({ akar }) {
    this.akar = akar;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('PihakKetigaPlugin', (kompilasi) => {
      kompilasi.hooks.processAssets.tap(
        { name: 'PihakKetigaPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const { chunkGraph } = kompilasi;
          const berkas = [...kompilasi.modules]
            .filter((modul) => chunkGraph.getNumberOfModuleChunks(modul) > 0)
            // One module may be made of several.
            .flatMap((modul) => [modul, ...(modul.modules ?? [])])
            .flatMap(({ resource }) => (typeof resource === 'string' ? [resource.split('?')[0]] : []));
          try {
            const teks = pemberitahuan(this.akar, berkas);
            kompilasi.emitAsset(NAMA_PEMBERITAHUAN, new sources.RawSource(teks));
          } catch (galat) {
            kompilasi.errors.push(new WebpackError(galat.message));
          }
        },
      );
    });
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceList, modelled } from '../../../workbench/host/behavior/modelled';
import { definitions } from '../../../workbench/host/behavior/index';
import { readShape } from '../../../workbench/host/bridge/client';

const file = join(process.cwd(), 'workbench', 'host', 'CONFORMANCE.md');
const begin = '<!-- generated: modelled members -->';
const end = '<!-- end of generated part -->';

describe('CONFORMANCE.md', () => {
  const shape = readShape();
  const { types, unknown } = modelled(definitions, shape);

  test('every modelled member exists in the client, and every type once', () => {
    expect(unknown).toEqual([]);
    const names = types.map((one) => one.type);
    expect(names.filter((name) => !(name in shape.types))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every property that the client can set and that is modelled can be set, or says why not', () => {
    // Kept read-only on purpose: there is nothing behind them to change.
    const readOnly = new Set([
      'Application.useSystemSeparators',
      'Application.decimalSeparator',
      'Application.thousandsSeparator',
      'Chart.plotBy',
    ]);
    const unset = types.flatMap(({ type, scalars }) =>
      scalars
        .filter((name) => !name.endsWith('*') && shape.types[type]!.scalars[name]!.writable === true)
        .map((name) => `${type}.${name}`),
    );
    expect(unset.filter((name) => !readOnly.has(name))).toEqual([]);
  });

  test('lists what the definitions model (UPDATE_CONFORMANCE=1 writes it anew)', () => {
    const text = readFileSync(file, 'utf8');
    const [before, rest] = text.split(begin) as [string, string];
    const after = rest.split(end)[1]!;
    const wanted = `${before}${begin}\n\n${conformanceList(types)}\n\n${end}${after}`;
    if (process.env['UPDATE_CONFORMANCE'] === '1') writeFileSync(file, wanted);
    expect(readFileSync(file, 'utf8')).toBe(wanted);
  });
});

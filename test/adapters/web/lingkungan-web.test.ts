import { lingkunganWeb } from '../../../src/adapters/web/lingkungan-web';

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

// 18:30:05 UTC; the offset is what a browser in that zone answers (minutes, UTC minus local).
test.each([
  ['WIB', -420, '2026-11-23T01:30:05+07:00'],
  ['WITA', -480, '2026-11-23T02:30:05+08:00'],
  ['WIT', -540, '2026-11-23T03:30:05+09:00'],
  ['UTC', 0, '2026-11-22T18:30:05+00:00'],
  ['west of Greenwich, half an hour', 210, '2026-11-22T15:00:05-03:30'],
])('the time of the record carries the offset of %s', (_zona, menit, tertulis) => {
  jest.useFakeTimers({ now: Date.UTC(2026, 10, 22, 18, 30, 5) });
  jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(menit);
  expect(lingkunganWeb.sekarang()).toBe(tertulis);
});

test('ids are random UUIDs, never twice the same', () => {
  const id = Array.from({ length: 100 }, () => lingkunganWeb.idBaru());
  expect(new Set(id).size).toBe(100);
  for (const satu of id) {
    expect(satu).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

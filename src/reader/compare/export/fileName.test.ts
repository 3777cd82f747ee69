import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from './fileName.ts';

describe('exportFileName', () => {
  it('says the day and the outlets', () => {
    expect(exportFileName('2022-03-01', ['新浪财经', '观察者网'], 'csv')).toBe(
      'duizhao-2022-03-01-新浪财经-观察者网.csv',
    );
    expect(exportFileName('', ['Radio Free Asia'], 'html')).toBe('duizhao-Radio-Free-Asia.html');
  });

  it('is safe on every file system, whatever the outlets are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.constantFrom('csv', 'tei.xml'),
        (outlets, ending) => {
          const name = exportFileName('2022-03-01', ['../..', 'CON', '\u202egnp.exe', ...outlets], ending);
          expect(name).toMatch(/^duizhao-2022-03-01-CON[^\\/:*?"<>|\p{C}\p{Z}]*\.(csv|tei\.xml)$/u);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { payerName } from '../../../src/core/plan/derive/index.ts';

const PARTIES = [
  { id: 'soc-core', name: 'Core SOC' },
  { id: 'physics', name: 'Faculty of Physics' },
];

describe('who pays a line, for its reader', () => {
  it.each([
    ['soc-core', 'of the model now', 'Core SOC'],
    ['faculty of physics', 'of the model now', 'Faculty of Physics'],
    ['IT-Services ', 'of the model now', 'IT-Services'],
    ['it-services', 'of the model now', 'it-services'],
    ['mdr-vendor', 'of another model', 'mdr vendor'],
    ['soc-core', 'of another model', 'Core SOC'],
    ['The Ministry - Prague', 'of another model', 'The Ministry - Prague'],
    ['', 'of another model', ''],
  ])('“%s” in lines %s is “%s”', (payer, lines, name) => {
    expect(payerName(payer, PARTIES, lines === 'of another model')).toBe(name);
  });
});

import { defineRule } from '../rule.ts';

const CURRENCIES = (['EUR', 'PLN', 'CZK'] as const).map((code) => ({ code, pattern: new RegExp(`\\b${code}\\b`) }));

export default defineRule({
  id: 'one-currency',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the bases of the costs speak of the currency of the file',
  why: 'Crowns read as euros multiply a budget by 25. The bursar finds it, and then trusts no other figure of the SOC.',
  *check({ cost_basis: { currency }, costs }) {
    const named = costs.flatMap(({ basis }, index) =>
      CURRENCIES.flatMap(({ code, pattern }) => (pattern.test(basis) ? [{ code, index }] : [])),
    );
    const other = named[0];
    if (!other || named.some(({ code }) => code === currency)) return;
    yield {
      path: ['cost_basis', 'currency'],
      message: `The currency is ${currency}, but the bases of the costs name ${other.code} and never ${currency}.`,
      hint: `Write ${other.code}, or convert the amounts and say so in their bases.`,
      related: [{ path: ['costs', other.index, 'basis'], message: `${other.code} is named here.` }],
    };
  },
});

const contains = (value: string) => ({ field: 'description', operator: 'contains', value });

/** Rules for the example statements in docs/examples. */
export const exampleRules = [
  { name: 'Payroll', category: 'wages', when: contains('payroll') },
  { name: 'Office rent', category: 'rent', when: contains('canal street estates') },
  {
    name: 'Electricity and water',
    category: 'utilities',
    when: { any: [contains('northlight energy'), contains('aire water')] },
  },
  {
    name: 'Hosting and software',
    category: 'software',
    when: { any: [contains('cloudberry'), contains('inkwell apps')] },
  },
  { name: 'Trains and taxis', category: 'travel', when: { any: [contains('rail'), contains('cabs')] } },
  { name: 'Coffee and lunch', category: 'meals', when: { any: [contains('coffee'), contains('bakery')] } },
  { name: 'Paper and pens', category: 'office-supplies', when: contains('stationers') },
  {
    name: 'Customers',
    category: 'sales',
    when: { field: 'reference', operator: 'matches', value: '^INV-\\d+$' },
  },
  { name: 'Account fees', category: 'bank-charges', when: contains('monthly account fee') },
  { name: 'Card settlement', category: 'transfer', when: contains('card settlement') },
];

import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The menu: one group for each thing that readers come for. Pages label themselves with their titles. */
export const sidebar: Sidebar = [
  {
    label: 'Plan a SOC',
    translations: { pl: 'Zaplanuj SOC', cs: 'Naplánujte SOC', sk: 'Naplánujte SOC', et: 'Kavanda SOC', lt: 'Suplanuokite SOC' },
    items: [{ autogenerate: { directory: 'models' } }],
  },
  {
    label: 'Handle an incident',
    translations: {
      pl: 'Obsłuż incydent',
      cs: 'Řešte incident',
      sk: 'Riešte incident',
      et: 'Lahenda intsident',
      lt: 'Suvaldykite incidentą',
    },
    items: [],
  },
];

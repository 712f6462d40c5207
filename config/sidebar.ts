import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Pages of the reference lists, in the order in which a newcomer meets them. */
const REFERENCE_PAGES = [
  'services',
  'roles',
  'log-sources',
  'tools',
  'pay-bands',
  'unit-prices',
  'calendar-windows',
  'working-time',
  'authorities',
  'nis2',
  'rsit',
  'tlp',
  'attack',
  'csf',
  'sim3',
  'soc-cmm',
  'choice-criteria',
  'sources',
];

/** Steps of the planner, in their order. */
const PLANNER_PAGES = [
  'profile',
  'choose',
  'services',
  'responsibilities',
  'staffing',
  'logs',
  'cost',
  'roadmap',
  'plan',
];

/** The menu: one group for each thing that readers come for. Pages label themselves with their titles. */
export const sidebar: Sidebar = [
  {
    label: 'Plan a SOC',
    translations: {
      pl: 'Zaplanuj SOC',
      cs: 'Naplánujte SOC',
      sk: 'Naplánujte SOC',
      et: 'Kavanda SOC',
      lt: 'Suplanuokite SOC',
    },
    items: [
      {
        label: 'Planner',
        translations: { pl: 'Planer', cs: 'Plánovač', sk: 'Plánovač', et: 'Planeerija', lt: 'Planuoklė' },
        items: [
          { slug: 'planner' },
          ...PLANNER_PAGES.map((page) => `planner/${page}`),
          {
            label: 'How it is computed',
            translations: {
              pl: 'Jak to jest liczone',
              cs: 'Jak se to počítá',
              sk: 'Ako sa to počíta',
              et: 'Kuidas arvutatakse',
              lt: 'Kaip skaičiuojama',
            },
            collapsed: true,
            items: [{ autogenerate: { directory: 'planner/method' } }],
          },
        ],
      },
      {
        label: 'Deployment models',
        translations: {
          pl: 'Modele wdrożenia',
          cs: 'Modely nasazení',
          sk: 'Modely nasadenia',
          et: 'Juurutusmudelid',
          lt: 'Diegimo modeliai',
        },
        items: [{ autogenerate: { directory: 'models' } }],
      },
      { slug: 'self-assessment' },
    ],
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
    items: [{ autogenerate: { directory: 'playbooks' } }],
  },
  {
    label: 'Teach',
    translations: { pl: 'Ucz', cs: 'Učte', sk: 'Učte', et: 'Õpeta', lt: 'Mokykite' },
    items: [{ slug: 'teach' }],
  },
  {
    label: 'Reference',
    translations: { pl: 'Wykazy', cs: 'Přehledy', sk: 'Prehľady', et: 'Teatmik', lt: 'Žinynas' },
    items: [
      { slug: 'reference' },
      { slug: 'glossary' },
      {
        label: 'Lists',
        translations: { pl: 'Listy', cs: 'Seznamy', sk: 'Zoznamy', et: 'Loendid', lt: 'Sąrašai' },
        collapsed: true,
        items: REFERENCE_PAGES.map((page) => `reference/${page}`),
      },
      {
        label: 'Fields of every file',
        translations: {
          pl: 'Pola każdego pliku',
          cs: 'Pole každého souboru',
          sk: 'Polia každého súboru',
          et: 'Iga faili väljad',
          lt: 'Kiekvieno failo laukai',
        },
        collapsed: true,
        items: [{ autogenerate: { directory: 'reference/fields' } }],
      },
    ],
  },
  {
    label: 'Contribute',
    translations: {
      pl: 'Współtwórz',
      cs: 'Přispějte',
      sk: 'Prispejte',
      et: 'Panusta',
      lt: 'Prisidėkite',
    },
    items: [
      { slug: 'contribute' },
      {
        label: 'Propose without git',
        translations: {
          pl: 'Zaproponuj bez gita',
          cs: 'Navrhněte bez gitu',
          sk: 'Navrhnite bez gitu',
          et: 'Paku ilma git’ita',
          lt: 'Siūlykite be „git“',
        },
        collapsed: true,
        items: ['correction', 'term', 'playbook', 'model'].map((page) => `contribute/propose/${page}`),
      },
      { slug: 'contribute/check-your-plan' },
      { slug: 'workbench' },
      { slug: 'contribute/translations' },
      {
        label: 'Validator rules',
        translations: {
          pl: 'Reguły walidatora',
          cs: 'Pravidla validátoru',
          sk: 'Pravidlá validátora',
          et: 'Validaatori reeglid',
          lt: 'Validatoriaus taisyklės',
        },
        collapsed: true,
        items: [{ autogenerate: { directory: 'reference/rules' } }],
      },
    ],
  },
  {
    label: 'About',
    translations: { pl: 'O witrynie', cs: 'O webu', sk: 'O webe', et: 'Saidist', lt: 'Apie svetainę' },
    collapsed: true,
    items: [
      { slug: 'about/soccer' },
      { slug: 'about/accessibility' },
      { slug: 'about/privacy' },
      { slug: 'about/licence' },
    ],
  },
];

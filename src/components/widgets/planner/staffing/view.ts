import type { Hours } from '../../../../schemas/index.ts';
import type { CountryDefaults, StaffingResult, WorkingCountry } from '../../../../core/staffing/index.ts';
import type { RotaToPlan } from '../../../../core/plan/derive/rotas.ts';
import { numberFormat } from '../../../shared/intl.ts';
import { numberText, type StepProps } from '../shell/view.ts';

/** Defaults and sources that the page hands to the island. */
export interface StaffingView {
  /** Page of the list of working time. */
  readonly list: string;
  readonly countries: readonly {
    readonly country: WorkingCountry;
    readonly name: string;
    readonly defaults: CountryDefaults;
  }[];
  /** Entries of that list by id. */
  readonly entries: Readonly<Record<string, StaffingEntry>>;
}

/** An entry of the list of working time. */
export interface StaffingEntry {
  readonly name: string;
  readonly href: string;
  readonly certainty: 'read' | 'uncertain' | 'assumption';
}

/** What every part of the staffing step needs. */
export interface StaffingProps extends StepProps {
  readonly staffing: StaffingView;
  readonly country: CountryDefaults;
  /** Hours and seats that count while none are chosen here. */
  readonly usual: { readonly hours: Hours; readonly seats: number };
  /** The rota of the model that is planned here; undefined without one. */
  readonly ofModel: RotaToPlan | undefined;
  readonly result: StaffingResult;
}

/** Formats of one language. */
export function formats(locale: string) {
  return {
    /** FTE: always one decimal, two where needed, as on the pages of the models. */
    fte: (value: number): string =>
      numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value),
    whole: (value: number): string => numberText(locale, value),
    /** A figure that was entered or computed, with a decimal where it has one. */
    plain: (value: number): string => numberText(locale, value, 1),
    two: (value: number): string => numberText(locale, value, 2),
    percent: (value: number): string =>
      numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value),
    /** An hour of the day, 0 to 24. */
    hour: (value: number): string => `${String(value)}:00`,
  };
}

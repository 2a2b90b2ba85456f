import type { StepName } from '../steps/step-names';

const paths = {
  plan: 'M6 2.5h6l4 4V16a1.5 1.5 0 0 1-1.5 1.5h-8.500A1.500 1.500 0 0 1 4.500 16V4A1.500 1.500 0 0 1 6 2.500Z M12 2.500V6.500h4 M7.500 10h5 M7.500 13h5',
  assign:
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z M2.500 16.500c0-2.800 2.200-4.500 5-4.500 1.300 0 2.400.3 3.300 1 M14.500 10v6 M11.500 13h6',
  check:
    'M5 3.500h10A1.500 1.500 0 0 1 16.500 5v10a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15V5A1.500 1.500 0 0 1 5 3.500Z M7 10.200l2.200 2.200L13.300 8',
  rollup:
    'M3 4.500h5.500 M3 10h5.500 M3 15.500h5.500 M8.500 4.500c3 0 1.500 5.500 4 5.500 M8.500 15.500c3 0 1.500-5.500 4-5.500 M8.500 10H17 M14.500 7.500 17 10l-2.500 2.500',
  report: 'M3.500 16.500h13 M5.500 13.500v-4 M10 13.500v-9 M14.500 13.500V7.500',
  error: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M7.800 7.800l4.400 4.400 M12.200 7.800l-4.400 4.400',
  warning: 'M10 3.500 17 16H3L10 3.500Z M10 8.500v3.500 M10 14v.2',
  note: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M10 9.500v4 M10 6.700v.2',
  done: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M7 10.200l2.200 2.200L13.300 8',
  upload: 'M10 13V4 M6.500 7.500 10 4l3.500 3.500 M4 12.500V15a1.500 1.500 0 0 0 1.500 1.500h9A1.500 1.500 0 0 0 16 15v-2.500',
  undo: 'M7 4.500 3.500 8 7 11.500 M3.500 8H12a4.200 4.200 0 0 1 0 8.500H8.500',
} as const satisfies Record<StepName | 'error' | 'warning' | 'note' | 'done' | 'upload' | 'undo', string>;

/** The icons of the pane, drawn in the colour of the text around them. */
export type IconName = keyof typeof paths;

/** A picture beside words; the words say everything, so readers of screens pass it over. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden focusable="false" style={{ flexShrink: 0 }}>
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

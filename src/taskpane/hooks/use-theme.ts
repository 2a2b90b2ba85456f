import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

function subscribe(onChange: () => void): () => void {
  const lists = [dark, forced].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

/** Light, dark or high contrast, as the person has set the system; it follows while the pane is open. */
export function useTheme(): Theme {
  const name = useSyncExternalStore(subscribe, () => (matches(forced) ? 'contrast' : matches(dark) ? 'dark' : 'light'));
  return name === 'contrast' ? teamsHighContrastTheme : name === 'dark' ? webDarkTheme : webLightTheme;
}

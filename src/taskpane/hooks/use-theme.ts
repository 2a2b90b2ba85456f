import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { ExcelFace } from '../excel/excel-face';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';
const themes = { contrast: teamsHighContrastTheme, dark: webDarkTheme, light: webLightTheme } as const;

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** Excel does not tell that its theme has changed: whoever changed it comes back to the pane afterwards. */
function subscribe(onChange: () => void): () => void {
  const lists = [dark, forced].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
  };
}

/** High contrast as the person has set the system; otherwise light or dark as Office is, or, where Office says nothing, as the system. It follows while the pane is open. */
export function useTheme(excel: Pick<ExcelFace, 'isDark'> | null): Theme {
  const name = useSyncExternalStore(subscribe, () => {
    if (matches(forced)) return 'contrast';
    return (excel?.isDark() ?? matches(dark)) ? 'dark' : 'light';
  });
  useEffect(() => {
    // Fields and scroll bars are the browser's own.
    document.documentElement.style.colorScheme = name === 'contrast' ? 'light dark' : name;
  }, [name]);
  return themes[name];
}

import { createRoot } from 'react-dom/client';
import type { Language } from '../core/issue/sentence/tell';
import { findHost } from '../office/host';
import { App } from './App';
import { stepOf } from './steps/step-names';
import { today } from './today';
import { createJobRunner } from './worker/job-runner';

/** The language that the address asks for (`?lang=en`), or the host's. */
function languageOf(search: string, usual: Language): Language {
  const asked = new URLSearchParams(search).get('lang');
  return asked === 'vi' || asked === 'en' ? asked : usual;
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const host = await findHost();
  const excel = host.inExcel ? (await import('./excel/excel-face')).excelFace : null;
  const runner = createJobRunner(async () => (await import('./worker/run-jobs')).createJobs());
  createRoot(root).render(
    <App
      first={stepOf(location.search)}
      language={languageOf(location.search, host.language)}
      excel={excel}
      runner={runner}
      today={today()}
    />,
  );
}

void start();

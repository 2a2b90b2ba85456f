import { createRoot } from 'react-dom/client';
import type { Language } from '../core/issue/sentence/tell';
import { findHost } from '../office/host';
import { App } from './App';
import { endingOf } from './diagnostics/ending-of';
import { createEventLog } from './diagnostics/event-log';
import { loggedFace, loggedRunner } from './diagnostics/logged';
import { pageOf } from './steps/step-names';
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
  const log = createEventLog(() => performance.now());
  addEventListener('error', (event) => log.note(`fault ${endingOf(event.error)}`));
  addEventListener('unhandledrejection', (event) => log.note(`fault ${endingOf(event.reason)}`));
  const host = await findHost();
  const excel = host.inExcel ? loggedFace((await import('./excel/excel-face')).excelFace, log) : null;
  const runner = createJobRunner(
    async () => (await import('./worker/run-jobs')).createJobs(),
    (inWorker) => log.note(inWorker ? 'runs in a worker' : 'runs on the page'),
  );
  createRoot(root).render(
    <App
      first={pageOf(location.search)}
      language={languageOf(location.search, host.language)}
      excel={excel}
      runner={loggedRunner(runner, log)}
      today={today()}
      log={log}
    />,
  );
}

void start();

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useReducer, useState, type ComponentType, type LazyExoticComponent } from 'react';
import type { Language } from '../core/issue/sentence/tell';
import { Foot } from './components/Foot';
import { MasterBar } from './components/MasterBar';
import { StepBar } from './components/StepBar';
import type { EventLog } from './diagnostics/event-log';
import type { ExcelFace } from './excel/excel-face';
import { useTheme } from './hooks/use-theme';
import { PaneProvider, type Pane } from './pane-context';
import { masterReducer, noMaster } from './state/master-state';
import { noRollUp, rollUpReducer } from './state/roll-up-state';
import type { PageName } from './steps/step-names';
import { stringsOf } from './strings/strings-of';
import type { JobRunner } from './worker/job-runner';

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase300 },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  width: { width: '100%', maxWidth: '860px', marginInline: 'auto', display: 'flex', flexDirection: 'column', gap: '12px' },
});

const pages: Readonly<Record<PageName, LazyExoticComponent<ComponentType>>> = {
  plan: lazy(() => import('./steps/plan/PlanStep').then((m) => ({ default: m.PlanStep }))),
  assign: lazy(() => import('./steps/assign/AssignStep').then((m) => ({ default: m.AssignStep }))),
  check: lazy(() => import('./steps/check/CheckStep').then((m) => ({ default: m.CheckStep }))),
  rollup: lazy(() => import('./steps/rollup/RollUpStep').then((m) => ({ default: m.RollUpStep }))),
  report: lazy(() => import('./steps/report/ReportStep').then((m) => ({ default: m.ReportStep }))),
  help: lazy(() => import('./help/HelpPage').then((m) => ({ default: m.HelpPage }))),
};

interface AppProps {
  readonly first: PageName;
  readonly language: Language;
  readonly excel: ExcelFace | null;
  readonly runner: JobRunner;
  readonly today: string;
  readonly log: EventLog;
}

/** The pane: five steps over one master workbook, and help beside them. */
export function App({ first, language: asked, excel, runner, today, log }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(excel);
  const [language, setLanguage] = useState(asked);
  const [page, setPage] = useState(first);
  const [work, dispatch] = useReducer(masterReducer, noMaster);
  const [rollUp, dispatchRollUp] = useReducer(rollUpReducer, today, noRollUp);
  const text = stringsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    log.note(`language ${language}`);
  }, [language, log]);
  useEffect(() => log.note(`page ${page}`), [page, log]);
  useEffect(() => {
    if (work.saved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [work.saved]);
  const pane: Pane = useMemo(
    () => ({ language, text, excel, runner, today, work, dispatch, rollUp, dispatchRollUp, goTo: setPage, log }),
    [language, text, excel, runner, today, work, rollUp, log],
  );
  const Page = pages[page];
  return (
    <FluentProvider theme={theme}>
      <PaneProvider value={pane}>
        <div className={styles.root}>
          <StepBar page={page} onStep={setPage} />
          <MasterBar />
          <main className={styles.main} aria-label={page === 'help' ? text.help : text.steps[page]}>
            <div className={styles.width}>
              <Suspense fallback={null}>
                <Page />
              </Suspense>
            </div>
          </main>
          <Foot onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')} />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

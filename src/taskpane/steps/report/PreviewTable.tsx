import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import type { SheetPreview } from '../../state/sheet-preview';

// What scrolls must be reached by keyboard, although nothing in it can be changed.
const reachable = { tabIndex: 0 } as const;
const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '320px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // Paper stays paper in the dark.
    backgroundColor: '#ffffff',
    color: '#1a1a1a',
    marginBottom: '8px',
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '720px',
    fontSize: '11px',
    lineHeight: '15px',
    fontFamily: 'Times New Roman, serif',
  },
  cell: { border: '1px solid #d0d0d0', padding: '2px 4px', verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  bold: { fontWeight: 700 },
  heading: { backgroundColor: '#ebebeb' },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How a sheet begins, as on paper; it scrolls within its own frame. */
export function PreviewTable({ name, preview }: { readonly name: string; readonly preview: SheetPreview }) {
  const { text } = usePane();
  const styles = useStyles();
  const { widths, rows, more, charts } = preview;
  return (
    <>
      <div className={styles.frame} role="region" aria-label={text.deciding.lookAt(name)} {...reachable}>
        <table className={styles.table}>
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ width: `${(width * 100).toFixed(2)}%` }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ words, span, bold, align, heading }, at) => (
                  <td
                    key={at}
                    colSpan={span}
                    className={mergeClasses(styles.cell, styles[align], bold && styles.bold, heading && styles.heading)}
                  >
                    {words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more + charts.length === 0 ? null : (
        <p className={styles.note}>
          {[...(more > 0 ? [text.deciding.moreRows(more)] : []), ...charts.map((title) => text.deciding.chart(title))].join(' · ')}
        </p>
      )}
    </>
  );
}

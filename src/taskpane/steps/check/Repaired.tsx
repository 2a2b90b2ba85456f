import { Button } from '@fluentui/react-components';
import type { CellsReplaced } from '../../../office/replace-cells';
import { Notice } from '../../components/Notice';
import { usePane } from '../../pane-context';

/** What was last replaced in the open workbook, by a repair or by taking one back. */
export interface ReplacedNow extends CellsReplaced {
  readonly isUndo: boolean;
}

/** Says how many cells were repaired or put back, and which stayed because somebody changed them meanwhile; a repair can be taken back. */
export function Repaired({ replaced, onUndo }: { readonly replaced: ReplacedNow; readonly onUndo: () => void }) {
  const { text } = usePane();
  const { undo, left, isUndo } = replaced;
  return (
    <Notice kind={left.length === 0 ? 'done' : 'warning'}>
      <span>{isUndo ? text.repair.undone(undo.length) : text.repair.done(undo.length)}</span>
      {left.length === 0 ? null : <span>{text.repair.left(left.length)}</span>}
      {isUndo || undo.length === 0 ? null : (
        <Button size="small" onClick={onUndo}>
          {text.common.undo}
        </Button>
      )}
    </Notice>
  );
}

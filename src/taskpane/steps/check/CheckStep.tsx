import { usePane } from '../../pane-context';
import { CheckFiles } from './CheckFiles';
import { CheckOpen } from './CheckOpen';
import { RestoreCard } from './RestoreCard';

/** Step 3: what is wrong in tracking workbooks, in the open one while a person types, or in files. */
export function CheckStep() {
  const { excel } = usePane();
  return (
    <>
      {excel === null ? null : (
        <>
          <CheckOpen excel={excel} />
          <RestoreCard excel={excel} />
        </>
      )}
      <CheckFiles />
    </>
  );
}

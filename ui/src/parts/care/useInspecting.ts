//! Looking the register through, mending it, and salvaging what can be read: one at a time, with how far it has come.

import { useState } from 'react';
import type { Inspection, InspectionProgress } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { useReplacing } from '../../api/session';
import { navigate } from '../../components/navigation';
import { tellAfter } from './after';
import { inspectionCome, inspectRegister, mendRegister, salvageRegister } from './queries';
import { useCome } from './useCome';

export type InspectionTask = 'inspect' | 'mend' | 'salvage';

export interface Inspecting {
  going: InspectionTask | null;
  come: InspectionProgress | null;
  report: Inspection | null;
  /** What was mended is no longer in the report. */
  mended: boolean;
  failed: { task: InspectionTask; error: RegisterError } | null;
  stopped: boolean;
  run: (task: InspectionTask) => Promise<void>;
}

export function useInspecting(): Inspecting {
  const replace = useReplacing();
  const [going, setGoing] = useState<InspectionTask | null>(null);
  const [report, setReport] = useState<Inspection | null>(null);
  const [mended, setMended] = useState(false);
  const [failed, setFailed] = useState<Inspecting['failed']>(null);
  const [stopped, setStopped] = useState(false);
  const come = useCome(going !== null, inspectionCome);
  const run = async (task: InspectionTask) => {
    if (going !== null) return;
    setGoing(task);
    setFailed(null);
    setStopped(false);
    setMended(false);
    try {
      if (task === 'salvage') {
        const made = await salvageRegister();
        if (!made) return;
        const { start, salvaged } = made;
        if (start.register) tellAfter({ kind: 'salvaged', path: start.register.path, salvaged });
        replace(start);
        navigate('/settings/check');
      } else {
        if (task === 'inspect') setReport(null);
        setReport(await (task === 'inspect' ? inspectRegister() : mendRegister()));
        setMended(task === 'mend');
      }
    } catch (thrown) {
      const error = asRegisterError(thrown);
      if (error.code === 'cancelled') setStopped(true);
      else setFailed({ task, error });
    } finally {
      setGoing(null);
    }
  };
  return { going, come, report, mended, failed, stopped, run };
}

import type { Probe } from '../probe';
import { cellProbes } from './cells';
import { chartProbes } from './charts';
import { frameProbes } from './frame';
import { listProbes } from './lists';
import { lookProbes } from './looks';
import { wholeProbes } from './whole';

const all = { ...cellProbes, ...lookProbes, ...frameProbes, ...listProbes, ...chartProbes, ...wholeProbes };

/** The name of a probe; the pane has words for each. */
export type ProbeId = keyof typeof all;

/** Every use of Excel that the pane makes, in the order in which they are tried. */
export const probes: Readonly<Record<ProbeId, Probe>> = all;
export const PROBE_IDS = Object.keys(all) as readonly ProbeId[];

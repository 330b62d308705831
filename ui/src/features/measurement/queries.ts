//! What the page of measurements asks and changes. Holds no screen.

import {
  type AwardContract,
  type AwardFigureKind,
  type AwardFigures,
  type ChartPicture,
  commands,
  type IndicatorDraft,
  type IndicatorId,
  type LaidBlock,
  type MeasurementTables,
  type PutCell,
  type PutMeasurements,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

const MEASURED = ['indicator', 'measurement', 'contract'];

export const measurementTables = defineQuery<null, MeasurementTables>({
  name: 'measurement.tables',
  reads: MEASURED,
  ask: () => opened(commands.measurementTables()),
});

/** The chart of an indicator, as the report has it; sizes in points. */
export const indicatorChart = defineQuery<{ id: IndicatorId; width: number; height: number }, ChartPicture>({
  name: 'measurement.chart',
  reads: MEASURED,
  ask: ({ id, width, height }) => opened(commands.indicatorChart(id, width, height)),
});

/** The chart that an indicator shares with others of its table, as the report has it; nothing if it shares none. */
export const comparedChart = defineQuery<{ id: IndicatorId; width: number; height: number }, ChartPicture | null>({
  name: 'measurement.compared',
  reads: MEASURED,
  ask: ({ id, width, height }) => opened(commands.comparedChart(id, width, height)),
});

const AWARDS = ['contract', 'award_criterion'];

export const awardFigures = defineQuery<null, AwardFigures>({
  name: 'measurement.awards',
  reads: AWARDS,
  ask: () => opened(commands.awardFigures()),
});

export const contractsBehind = defineQuery<{ figure: AwardFigureKind; period: string }, AwardContract[]>({
  name: 'measurement.behind',
  reads: AWARDS,
  ask: ({ figure, period }) => opened(commands.contractsBehind(figure, period)),
});

/** Puts cells as one change, or none; what was refused comes back. */
export const putMeasurements = defineChange<PutCell[], PutMeasurements>({
  name: 'measurement.put',
  turn: 'measurement',
  send: async (cells) => {
    const put = await opened(commands.putMeasurements(cells));
    return { value: put, touched: put.written?.touched ?? [] };
  },
});

export const layMeasurements = (
  block: string,
  rows: IndicatorId[],
  periods: string[],
  row: number,
  column: number,
): Promise<LaidBlock> => opened(commands.layMeasurements(block, rows, periods, row, column));

export const addIndicator = defineChange<IndicatorDraft, IndicatorId>({
  name: 'indicator.add',
  send: (draft) => opened(commands.addIndicator(draft)),
});

export const editIndicator = defineChange<{ id: IndicatorId; draft: IndicatorDraft }, null>({
  name: 'indicator.edit',
  send: ({ id, draft }) => opened(commands.editIndicator(id, draft)),
});

export const removeIndicator = defineChange<IndicatorId, null>({
  name: 'indicator.remove',
  send: (id) => opened(commands.removeIndicator(id)),
});

export const moveIndicator = defineChange<{ id: IndicatorId; before: IndicatorId | null }, null>({
  name: 'indicator.move',
  turn: 'measurement',
  send: ({ id, before }) => opened(commands.moveIndicator(id, before)),
});

//! The window itself, as the program holds it.

import { commands } from './bindings';

/** Sets the size of everything in the window, in percent (50–300). A window that cannot be sized stays as it is. */
export const setZoom = (percent: number): Promise<void> => commands.zoom(percent).catch(() => undefined);

//! Where files may be dropped from the file manager. The program tells where they are held and let go; the zone under them
//! takes them, or else the one that was opened last. Never knows which files they are.

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { onEvent } from '../../api/client';

/** A place as parts of the window's width and height. */
export interface Place {
  x: number;
  y: number;
  /** The number by which the files are asked for; 0 while they are only held. */
  drop: number;
  count: number;
}

interface Zone {
  element: () => HTMLElement | null;
  over: (over: boolean) => void;
  dropped: (drop: number, count: number) => void;
}

const zones: Zone[] = [];
let stop: (() => void)[] = [];

function zoneAt({ x, y }: Place): Zone | undefined {
  const [left, top] = [x * window.innerWidth, y * window.innerHeight];
  const under = zones.filter((zone) => {
    const box = zone.element()?.getBoundingClientRect();
    return box && left >= box.left && left <= box.right && top >= box.top && top <= box.bottom;
  });
  return under.at(-1) ?? zones.at(-1);
}

function lightUp(lit: Zone | undefined) {
  for (const zone of zones) zone.over(zone === lit);
}

function listen() {
  stop = [
    onEvent<Place>('files-over', (place) => lightUp(zoneAt(place))),
    onEvent<null>('files-left', () => lightUp(undefined)),
    onEvent<Place>('files-dropped', (place) => {
      lightUp(undefined);
      if (place.drop > 0 && place.count > 0) zoneAt(place)?.dropped(place.drop, place.count);
    }),
  ];
}

/** Takes files that are dropped on an element, or anywhere if no other zone is nearer. Answers whether they are held over it. */
export function useDropZone(
  element: RefObject<HTMLElement | null>,
  onDropped: (drop: number, count: number) => void,
  on = true,
): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onDropped);
  useEffect(() => {
    if (!on) return;
    const zone: Zone = {
      element: () => element.current,
      over: setOver,
      dropped: (drop, count) => dropped(drop, count),
    };
    zones.push(zone);
    if (zones.length === 1) listen();
    return () => {
      zones.splice(zones.indexOf(zone), 1);
      if (zones.length === 0) {
        for (const end of stop) end();
        stop = [];
      }
    };
  }, [element, on]);
  return over && on;
}

#!/usr/bin/env node
// Draws every icon file from the marks in this folder. Needs rsvg-convert (Debian: librsvg2-bin).
// 16 px has a drawing of its own, on the pixel grid; all other sizes are the mark itself.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const sizes = [16, 32, 48, 64, 128, 256, 512];

const png = (size) => {
  const mark = size === 16 ? 'mark-16.svg' : 'mark.svg';
  return execFileSync('rsvg-convert', ['--width', size, '--height', size, join(folder, mark)]);
};

/** Windows: a directory of sizes, then the pictures (a size of 256 is written as 0). */
const ico = (pictures) => {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, data }, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(data.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += data.length;
  });
  return Buffer.concat([head, ...pictures.map(({ data }) => data)]);
};

/** macOS: typed blocks of PNG, each with its length. ic11–ic13 are the doubled sizes of high-density screens. */
const icns = (pictures) => {
  const blocks = Object.entries({ icp4: 16, ic11: 32, icp5: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512 }).map(([type, size]) => {
    const { data } = pictures.find((picture) => picture.size === size);
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(data.length + 8, 4);
    return Buffer.concat([head, data]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + blocks.reduce((sum, block) => sum + block.length, 0), 4);
  return Buffer.concat([head, ...blocks]);
};

const pictures = sizes.map((size) => ({ size, data: png(size) }));
for (const { size, data } of pictures) writeFileSync(join(folder, `${size}.png`), data);
writeFileSync(join(folder, 'icon.ico'), ico(pictures.filter(({ size }) => [16, 32, 48, 256].includes(size))));
writeFileSync(join(folder, 'icon.icns'), icns(pictures));

//! A logo: PNG or JPEG bytes to pixels on white. Refuses what cannot be printed; transparency is laid on the paper
//! so that no archive reader has to blend it.

use printpdf::{RawImage, RawImageData, RawImageFormat};
use register::{Error, Result, error::Code};
use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};

/// Larger pictures are refused before they are unpacked.
const MAX_SIDE: usize = 8_000;
/// Printed at most this many pixels wide or high: 600 dots an inch at the size of a logo.
const PRINTED_SIDE: usize = 1_000;

/// Pixels, three bytes each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Reads a PNG or JPEG. Errors: [`Code::InvalidImage`].
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let picture = match bytes {
            [0x89, b'P', b'N', b'G', ..] => png(bytes),
            [0xFF, 0xD8, ..] => jpeg(bytes),
            _ => None,
        };
        picture.map(Self::reduced).ok_or_else(|| Error::new(Code::InvalidImage))
    }

    /// Averages blocks of pixels until the picture is no larger than what can be seen in print.
    fn reduced(self) -> Self {
        let block = self.width.max(self.height).div_ceil(PRINTED_SIDE);
        if block < 2 {
            return self;
        }
        let (width, height) = (self.width.div_ceil(block), self.height.div_ceil(block));
        let mut pixels = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            for x in 0..width {
                let mut sums = [0_usize; 3];
                let mut count = 0;
                for row in (y * block)..((y + 1) * block).min(self.height) {
                    for across in (x * block)..((x + 1) * block).min(self.width) {
                        let at = (row * self.width + across) * 3;
                        for (sum, value) in sums.iter_mut().zip(self.pixels.get(at..at + 3).unwrap_or(&[255; 3])) {
                            *sum += usize::from(*value);
                        }
                        count += 1;
                    }
                }
                pixels.extend(sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(255)));
            }
        }
        Self { width, height, pixels }
    }

    /// As printpdf takes it.
    pub(crate) fn into_raw(self) -> RawImage {
        RawImage {
            pixels: RawImageData::U8(self.pixels),
            width: self.width,
            height: self.height,
            data_format: RawImageFormat::RGB8,
            tag: vec![],
        }
    }
}

fn sensible(width: usize, height: usize) -> bool {
    (1..=MAX_SIDE).contains(&width) && (1..=MAX_SIDE).contains(&height) && width <= height * 50 && height <= width * 50
}

fn png(bytes: &[u8]) -> Option<Picture> {
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(bytes), png::Limits { bytes: 256 * 1024 * 1024 });
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    if !sensible(width, height) {
        return None;
    }
    let mut buffer = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut buffer).ok()?;
    let channels = frame.color_type.samples();
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
    };
    let mut pixels = Vec::with_capacity(width * height * 3);
    for pixel in buffer.get(..frame.buffer_size())?.chunks_exact(channels) {
        match *pixel {
            [grey] => pixels.extend([grey; 3]),
            [grey, alpha] => pixels.extend([on_white(grey, alpha); 3]),
            [r, g, b] => pixels.extend([r, g, b]),
            [r, g, b, alpha] => pixels.extend([r, g, b].map(|value| on_white(value, alpha))),
            _ => return None,
        }
    }
    (pixels.len() == width * height * 3).then_some(Picture { width, height, pixels })
}

fn jpeg(bytes: &[u8]) -> Option<Picture> {
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(ColorSpace::RGB)
        .set_max_width(MAX_SIDE)
        .set_max_height(MAX_SIDE)
        .set_strict_mode(true);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let pixels = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    (sensible(width, height) && pixels.len() == width * height * 3).then_some(Picture { width, height, pixels })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn encoded(width: u32, height: u32, colour: png::ColorType, pixels: &[u8]) -> Vec<u8> {
        let mut bytes = vec![];
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(pixels).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn transparency_is_laid_on_white() {
        let picture = Picture::read(&encoded(2, 1, png::ColorType::Rgba, &[255, 0, 0, 0, 0, 0, 0, 51])).unwrap();
        assert_eq!(picture.pixels, [255, 255, 255, 204, 204, 204]);
    }
    #[test]
    fn grey_becomes_three_equal_parts() {
        let picture = Picture::read(&encoded(2, 1, png::ColorType::Grayscale, &[7, 200])).unwrap();
        assert_eq!(picture.pixels, [7, 7, 7, 200, 200, 200]);
    }
    #[test]
    fn a_large_picture_is_averaged_down() {
        let pixels: Vec<u8> = (0..2000).flat_map(|x| [if x % 2 == 0 { 0 } else { 200 }; 3]).collect();
        let picture = Picture::read(&encoded(2000, 1, png::ColorType::Rgb, &pixels));
        // Two thousand by one is no logo.
        assert_eq!(picture.unwrap_err().code, Code::InvalidImage);
        let pixels: Vec<u8> = (0..100).flat_map(|_| (0..2000).flat_map(|x| [if x % 2 == 0 { 0 } else { 200 }; 3])).collect();
        let picture = Picture::read(&encoded(2000, 100, png::ColorType::Rgb, &pixels)).unwrap();
        assert_eq!((picture.width, picture.height), (1000, 50));
        assert!(picture.pixels.iter().all(|value| *value == 100));
    }
}

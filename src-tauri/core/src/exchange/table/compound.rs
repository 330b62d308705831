//! Compound files (MS-CFB), in which .xls and encrypted workbooks are kept: a small file system of sectors. Only whole streams
//! are read, and a chain of sectors never goes on for longer than the file.

/// A compound file in memory.
#[derive(Debug)]
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    /// Size of a sector, as a power of two.
    shift: u32,
    next: Vec<u32>,
    next_mini: Vec<u32>,
    minis: Vec<u8>,
    streams: Vec<Stream>,
    /// Streams that are shorter lie among the minis.
    cutoff: usize,
}

#[derive(Debug)]
struct Stream {
    name: String,
    start: u32,
    size: usize,
}

/// Sectors from here on mark the end of a chain and the like.
const RESERVED: u32 = 0xffff_fffa;

impl<'a> Compound<'a> {
    /// Opens a file; none for what is none, or cut short.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u32::from(u16_at(bytes, 30)?);
        if shift != 9 && shift != 12 {
            return None;
        }
        let cutoff = usize::try_from(u32_at(bytes, 56)?).ok()?;
        let mut file = Self { bytes, shift, next: vec![], next_mini: vec![], minis: vec![], streams: vec![], cutoff };
        for sector in file.table_sectors()? {
            file.next.extend(file.sector(sector)?.chunks_exact(4).filter_map(|next| u32_at(next, 0)));
        }
        let directory = file.chain(u32_at(bytes, 48)?)?;
        let entries = directory.chunks_exact(128);
        let root = entries.clone().find(|entry| entry[66] == 5);
        file.streams = entries.filter(|entry| matches!(entry[66], 1 | 2)).filter_map(stream).collect();
        if let Some(root) = root {
            let start = u32_at(root, 116)?;
            file.minis = if start < RESERVED { file.chain(start)? } else { vec![] };
        }
        let first_mini = u32_at(bytes, 60)?;
        if first_mini < RESERVED {
            file.next_mini = file.chain(first_mini)?.chunks_exact(4).filter_map(|next| u32_at(next, 0)).collect();
        }
        Some(file)
    }

    /// Whether there is a stream or folder of this name, small and capital letters the same.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// A stream whole; none where it is missing or cut short.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let stream = self.find(name)?;
        let mut bytes = if stream.size < self.cutoff { self.mini_chain(stream.start, stream.size)? } else { self.chain(stream.start)? };
        if bytes.len() < stream.size {
            return None;
        }
        bytes.truncate(stream.size);
        Some(bytes)
    }

    fn find(&self, name: &str) -> Option<&Stream> {
        self.streams.iter().find(|stream| stream.name.eq_ignore_ascii_case(name))
    }

    /// The sectors that hold the table of what follows each sector: 109 are named in the head, the rest in a chain of its own.
    fn table_sectors(&self) -> Option<Vec<u32>> {
        let mut sectors: Vec<u32> = (0..109).filter_map(|place| u32_at(self.bytes, 76 + place * 4)).collect();
        let mut more = u32_at(self.bytes, 68)?;
        let last = (1usize << self.shift) / 4 - 1;
        for _ in 0..self.count() {
            if more >= RESERVED {
                break;
            }
            let sector = self.sector(more)?;
            sectors.extend((0..last).filter_map(|place| u32_at(sector, place * 4)));
            more = u32_at(sector, last * 4)?;
        }
        sectors.retain(|sector| *sector < RESERVED);
        (sectors.len() <= self.count()).then_some(sectors)
    }

    /// How many sectors the file has, a part of one included.
    fn count(&self) -> usize {
        (self.bytes.len() >> self.shift) + 1
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(number).ok()?.checked_add(1)?.checked_shl(self.shift)?;
        self.bytes.get(start..self.bytes.len().min(start.checked_add(1 << self.shift)?)).filter(|sector| !sector.is_empty())
    }

    fn chain(&self, start: u32) -> Option<Vec<u8>> {
        let (mut bytes, mut sector) = (vec![], start);
        for _ in 0..=self.count() {
            if sector >= RESERVED {
                return Some(bytes);
            }
            bytes.extend_from_slice(self.sector(sector)?);
            sector = *self.next.get(usize::try_from(sector).ok()?)?;
        }
        None
    }

    fn mini_chain(&self, start: u32, size: usize) -> Option<Vec<u8>> {
        let (mut bytes, mut sector) = (vec![], start);
        while bytes.len() < size {
            let place = usize::try_from(sector).ok()?;
            let from = place.checked_mul(64)?;
            bytes.extend_from_slice(self.minis.get(from..self.minis.len().min(from.checked_add(64)?)).filter(|mini| !mini.is_empty())?);
            sector = *self.next_mini.get(place)?;
        }
        Some(bytes)
    }
}

fn stream(entry: &[u8]) -> Option<Stream> {
    let length = usize::from(u16_at(entry, 64)?).min(64).saturating_sub(2);
    let units = entry.get(..length)?.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
    let name = char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Some(Stream { name, start: u32_at(entry, 116)?, size: usize::try_from(u32_at(entry, 120)?).ok()? })
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

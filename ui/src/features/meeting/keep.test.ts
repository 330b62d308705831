import { describe, expect, it, vi } from 'vitest';
import { Keeper } from './keep';

function store() {
  const kept = new Map<string, string>();
  return {
    kept,
    keep: vi.fn(async (name: string, content: string) => void kept.set(name, content)),
    drop: vi.fn(async (name: string) => void kept.delete(name)),
  };
}

describe('what is being typed', () => {
  it('is written with the first letter and again within 150 ms, however fast one types', async () => {
    vi.useFakeTimers();
    const disk = store();
    const keeper = new Keeper(disk);
    for (const [index, letter] of [...'Såpe i storkanne'].entries()) {
      keeper.put('a', 'Såpe i storkanne'.slice(0, index) + letter);
      if (index === 0) {
        await vi.advanceTimersByTimeAsync(0);
        expect(disk.kept.get('a')).toBe('S');
      }
      await vi.advanceTimersByTimeAsync(40);
    }
    await vi.advanceTimersByTimeAsync(150);
    expect(disk.kept.get('a')).toBe('Såpe i storkanne');
    expect(disk.keep.mock.calls.length).toBeLessThan(9);
    vi.useRealTimers();
  });

  it('is thrown away when it is what is saved', async () => {
    const disk = store();
    const keeper = new Keeper(disk);
    keeper.put('a', 'x');
    keeper.put('a', null);
    await keeper.flush();
    expect(disk.kept.size).toBe(0);
  });

  it('does not come back after the item is saved', async () => {
    const disk = store();
    const keeper = new Keeper(disk);
    keeper.put('a', 'x');
    keeper.put('a', 'xy');
    await keeper.drop('a');
    disk.kept.delete('a'); // what saving does
    await keeper.flush();
    expect(disk.kept.size).toBe(0);
  });

  it('is tried again after a full disk, and says so', async () => {
    const disk = store();
    disk.keep.mockRejectedValueOnce(new Error('full'));
    const keeper = new Keeper(disk);
    const heard = vi.fn();
    keeper.heard = heard;
    keeper.put('a', 'x');
    await keeper.flush();
    expect(heard).toHaveBeenLastCalledWith(expect.any(Error));
    await keeper.flush();
    expect(disk.kept.get('a')).toBe('x');
    expect(heard).toHaveBeenLastCalledWith(null);
  });
});

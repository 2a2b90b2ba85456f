import { isFault, partFault } from '../../src/opc/fault';
import { usualLimits, type Limits } from '../../src/opc/limits';
import { nodeZip } from '../../src/opc/node-zlib';
import { openPackage, type PartMemory, readPart, type Package } from '../../src/opc/package';
import { type Make, remembering } from '../../src/opc/part-memory';
import { rawZip, type RawEntry } from '../fixtures/workbooks/raw-zip';

const text = (content: string): Buffer => Buffer.from(content.repeat(50));
const entry = (content: string, more: Partial<RawEntry> = {}): RawEntry => ({ name: 'a.xml', bytes: text(content), ...more });
const open = (one: RawEntry, memory: PartMemory | undefined, limits: Partial<Limits> = {}): Package =>
  openPackage(rawZip([one]), nodeZip, { limits: { ...usualLimits, ...limits }, ...(memory === undefined ? {} : { memory }) }).value!;

/** A maker that counts how often it works. */
function counting(): { readonly make: Make<readonly string[]>; readonly times: () => number } {
  let times = 0;
  const make = remembering((pack, name): readonly string[] | ReturnType<typeof partFault> => {
    times++;
    const bytes = readPart(pack, name);
    return isFault(bytes) ? bytes : [Buffer.from(bytes).toString('utf8')];
  });
  return { make, times: () => times };
}

describe('what is made of a part', () => {
  test('is made once for packages that hold the very same part', () => {
    const { make, times } = counting();
    const memory: PartMemory = new Map();
    const [first, second] = [make(open(entry('kế hoạch'), memory), 'a.xml'), make(open(entry('kế hoạch'), memory), 'a.xml')];
    expect(first).toEqual([text('kế hoạch').toString('utf8')]);
    expect(second).toBe(first);
    expect(times()).toBe(1);
  });

  test('is made anew for other bytes, even where size and checksum are stated to be the same', () => {
    const { make } = counting();
    const memory: PartMemory = new Map();
    const [one, other] = [entry('số 12', { stored: true }), entry('số 13', { stored: true })];
    const crc = nodeZip.crc32(one.bytes);
    make(open(one, memory), 'a.xml');
    expect(make(open({ ...other, crc }, memory), 'a.xml')).toEqual(partFault('crc', 'a.xml'));
    expect(make(open(other, memory), 'a.xml')).toEqual([text('số 13').toString('utf8')]);
  });

  test('is not shared by makers, nor by memories, nor kept where there is no memory', () => {
    const [first, second] = [counting(), counting()];
    const memory: PartMemory = new Map();
    for (const { make } of [first, second]) make(open(entry('a'), memory), 'a.xml');
    first.make(open(entry('a'), new Map()), 'a.xml');
    [1, 2].forEach(() => second.make(open(entry('a'), undefined), 'a.xml'));
    expect([first.times(), second.times()]).toEqual([2, 3]);
  });

  test('is refused again where it was refused, and where the budget of another package does not suffice', () => {
    const { make, times } = counting();
    const memory: PartMemory = new Map();
    const damaged = entry('a', { crc: 1 });
    [1, 2].forEach(() => expect(make(open(damaged, memory), 'a.xml')).toEqual(partFault('crc', 'a.xml')));
    expect(times()).toBe(2);
    make(open(entry('a'), memory), 'a.xml');
    const small = open(entry('a'), memory, { inflated: 49 });
    expect(make(small, 'a.xml')).toEqual({ code: 'file-over-limit', facts: { limit: 'inflated', most: 49 } });
  });

  test('counts against the inflated bytes of a package whether it was inflated or not', () => {
    const { make } = counting();
    const memory: PartMemory = new Map();
    const packs = [open(entry('a'), memory), open(entry('a'), memory)];
    for (const pack of packs) make(pack, 'a.xml');
    expect(packs.map((pack) => usualLimits.inflated - pack.budget.left)).toEqual([50, 50]);
  });

  test('is kept of a limited number of parts, and of small ones only', () => {
    const { make, times } = counting();
    const memory: PartMemory = new Map();
    for (let n = 0; n < 1000; n++) make(open(entry(`phần ${n}`), memory), 'a.xml');
    expect([...memory.values()].every((kept) => kept.size <= 64)).toBe(true);
    const large = { name: 'a.xml', bytes: Buffer.alloc(10_000, 'x'), stored: true };
    [1, 2].forEach(() => make(open(large, memory), 'a.xml'));
    expect(times()).toBe(1002);
  });
});

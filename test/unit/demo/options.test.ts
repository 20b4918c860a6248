import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/demo/options';

describe('the command line of the demo', () => {
  it('shows the sample article when no file is given', () => {
    expect(readOptions(['--headless'])).toEqual({ file: null, browser: null, date: null, port: 0, headless: true });
  });

  it('takes a file with its date, a browser and a port', () => {
    const options = readOptions(['story.txt', '--date', '2010-04-15', '--browser', 'firefox', '--port', '8080', '--headless']);
    expect(options).toEqual({ file: 'story.txt', browser: 'firefox', date: '2010-04-15', port: 8080, headless: true });
  });

  it('answers a call for help with null', () => {
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    [['--date', '2010-02-30'], '2010-02-30'],
    [['--date', '15 April'], '15 April'],
    [['--browser', 'lynx'], 'lynx'],
    [['--port', '99999'], '99999'],
    [['--colour'], '--colour'],
    [['a.txt', 'b.txt'], 'one file'],
  ])('says what is wrong with %j', (args, part) => {
    expect(() => readOptions(args)).toThrow(part);
  });
});

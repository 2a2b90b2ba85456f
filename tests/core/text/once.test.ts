import { once } from '../../../src/core/text/once';

describe('once', () => {
  it('makes nothing before it is asked, and then makes it one time, even if what is made is nothing', () => {
    const make = jest.fn(() => undefined);
    const value = once(make);
    expect(make).not.toHaveBeenCalled();
    value();
    value();
    expect(make).toHaveBeenCalledTimes(1);
  });
});

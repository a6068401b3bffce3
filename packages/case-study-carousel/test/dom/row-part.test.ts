import { expect } from '@open-wc/testing';
import { row } from '../../src/parts.ts';
import { articles, Harness } from './harness.ts';

const load = row.load;

/** Lets what moves a row come when the test says so. */
function held(): { readonly come: () => void } {
  let come = (): void => {};
  const gate = new Promise<void>((resolve) => (come = resolve));
  row.load = async () => {
    await gate;
    return load();
  };
  return { come };
}

describe('what moves a row', () => {
  afterEach(() => (row.load = load));

  it('is not fetched for a row that nobody touches, and where it is refused a press still scrolls', async () => {
    const widget = await Harness.of(articles(12), '', 1000);
    await widget.settled();
    expect(row.state).to.equal('idle');
    row.load = () => Promise.reject(new Error('refused'));
    widget.button('Next').click();
    await widget.until(() => widget.position === '4 to 6 of 12', 'the next view');
    widget.button('Previous').click();
    await widget.until(() => widget.position === '1 to 3 of 12', 'the view before');
  });

  it('does every press that was made before it came', async () => {
    const { come } = held();
    const widget = await Harness.of(articles(12), '', 1000);
    await widget.settled();
    widget.button('Next').click();
    widget.button('Next').click();
    expect(widget.position).to.equal('1 to 3 of 12');
    come();
    await widget.until(() => widget.position === '7 to 9 of 12', 'two views on');
    await widget.until(() => widget.events.length > 0, 'an event');
  });
});

import { readHtmlPaper } from './read-html';
import { readTextPaper } from './read-text';

test('readHtmlPaper() reads headings, printed and automatic numbers, lists and line breaks', () => {
  const html =
    '<h1>Title &amp; date</h1><p>WMNow Performance</p><p>7. Printed <strong>number</strong>.</p>' +
    '<ol><li>First &#8217;point&#8217;.<ul><li>Within it.</li></ul></li></ol><p>Between, it goes<br />on.</p><ol><li>Second.</li></ol>';
  const { headings, blocks } = readHtmlPaper(html);
  expect(headings).toEqual([
    { line: 1, text: 'Title & date' },
    { line: 2, text: 'WMNow Performance' },
  ]);
  expect(
    blocks.map((block) => [
      block.paragraph,
      block.line,
      block.kind === 'paragraph' && block.sentences[0]?.text,
    ]),
  ).toEqual([
    ['7', 3, 'Printed number.'],
    ['1', 4, 'First ’point’.'],
    ['1', 5, 'Within it.'],
    ['1', 6, 'Between, it goes on.'],
    ['2', 7, 'Second.'],
  ]);
});

test('readHtmlPaper() reads a table as readTextPaper() does, with cells that span columns', () => {
  const html =
    '<p>33. Members are here.</p><table><tr><th><p>Area</p></th><th colspan="2"><p>Members</p></th></tr>' +
    '<tr><td></td><td><p>Mar-22</p></td><td><p>Mar-23</p></td></tr>' +
    '<tr><td><p>Dudley</p></td><td><p>14,233</p></td><td><p>14,973</p></td></tr></table>';
  const text = '33. Members are here.\nArea\tMembers\t\n\tMar-22\tMar-23\nDudley\t14,233\t14,973';
  expect(readHtmlPaper(html)).toEqual(readTextPaper(text));
});

test('readHtmlPaper() leaves unknown entities and text outside of paragraphs as they are', () => {
  const [block] = readHtmlPaper('loose &unknown; text is read.').blocks;
  expect(block?.kind === 'paragraph' && block.sentences[0]?.text).toBe('loose &unknown; text is read.');
});

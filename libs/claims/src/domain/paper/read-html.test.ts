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

test('readHtmlPaper() leaves out marks of notes and struck-out words, and numbers notes apart', () => {
  const html =
    '<p>4. The 1<sup>st</sup> of 119,833<sup>2</sup> and <s>60%</s> 119\u00a0833<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup> members.</p>' +
    '<ol><li>Point.</li></ol><ol><li id="footnote-2"><p>Of those asked. <a href="#footnote-ref-2">↑</a></p></li></ol>';
  const { blocks } = readHtmlPaper(html);
  expect(
    blocks.map((block) => [block.paragraph, block.kind === 'paragraph' && block.sentences[0]?.text]),
  ).toEqual([
    ['4', 'The 1st of 119,833 and 119,833 members.'],
    ['1', 'Point.'],
    ['note 2', 'Of those asked.'],
  ]);
});

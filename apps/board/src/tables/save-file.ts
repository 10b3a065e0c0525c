/** Gives whoever looks at a page a file to keep; it is made here, and nothing is asked of anybody. */
export function saveFile(
  content: BlobPart,
  { name, type }: { readonly name: string; readonly type: string },
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

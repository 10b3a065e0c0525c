/** Numbers whose thousands are set off by a hard or thin space, with commas: 119 833 is 119,833. */
export function joinThousands(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+(?!\d)/gu, (number) =>
    number.replace(/\D/gu, ','),
  );
}

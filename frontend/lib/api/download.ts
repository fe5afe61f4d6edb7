/** Hands a file to the browser's downloads, as a link to it would. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address when the click is handled; only then may it go.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

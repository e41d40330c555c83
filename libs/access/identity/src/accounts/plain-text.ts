/** Names are one line of what can be seen: they stand in lists and mails. */
export const plainText = /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}]$/u;

import { names } from '@nx/devkit';

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** @throws {Error} when `text` is not in kebab-case */
export function demandKebabCase(what, text) {
  if (kebabCase.test(text)) return;
  const likely = names(text)
    .fileName.replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  throw new Error(
    `The ${what} must be in kebab-case, such as \`${likely || 'customers'}\`; it is \`${text}\`.`,
  );
}

/** `customers` → `customer`, `categories` → `category`; what has no regular plural stays as it is. */
export function singularOf(noun) {
  if (/(?:series|species)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y');
  if (/(?:[^ao]us|ss|x|ch|sh)es$/.test(noun)) return noun.replace(/es$/, '');
  return noun.replace(/([^siu])s$/, '$1');
}

/** The forms that a name takes: `stock-item`, `StockItem`, `stockItem`, `stock item`, `a`. */
export function formsOf(name) {
  const { className, propertyName } = names(name);
  const article = /^[aeiou]/.test(name) ? 'an' : 'a';
  return { kebab: name, Pascal: className, camel: propertyName, words: name.replaceAll('-', ' '), article };
}

/** For the start of a sentence. */
export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

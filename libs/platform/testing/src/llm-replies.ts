import { type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

const count = (text: string): number => Math.ceil(text.length / 4);

const chat = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).optional(),
  response_format: z.looseObject({ type: z.string() }).optional(),
  input: z.array(z.string()).optional(),
  dimensions: z.number().optional(),
});
const items = z.object({ items: z.array(z.looseObject({ key: z.string() })) });

type Item = z.infer<typeof items>['items'][number];

/** A request as {@link TestLlmServer} got it. */
export interface LlmQuestionSeen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: z.infer<typeof chat>;
  /** The whole of it. */
  readonly text: string;
  readonly instructions: string;
  readonly items: readonly Item[];
  /** `json_schema`, `json_object`, or unset. */
  readonly format: string | undefined;
}

export function questionIn(path: string, headers: IncomingHttpHeaders, text: string): LlmQuestionSeen {
  const body = chat.parse(JSON.parse(text));
  const said = (role: string) => body.messages?.find((message) => message.role === role)?.content ?? '';
  const asked = body.messages ? items.parse(JSON.parse(said('user'))).items : [];
  const format = body.response_format?.type;
  return { path, headers, body, text, instructions: said('system'), items: asked, format };
}

interface Reply {
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
  readonly [field: string]: unknown;
}

/** The body of a reply: a chat completion, or embeddings in reversed order. */
export function repliesTo(
  question: LlmQuestionSeen,
  behaviour: string,
  decide: (item: Item) => Readonly<Record<string, unknown>>,
): Reply {
  const { model, input, dimensions = 3 } = question.body;
  const usageOf = (completion: number) => ({
    prompt_tokens: count(question.text),
    completion_tokens: completion,
    total_tokens: count(question.text) + completion,
  });
  if (input) {
    const data = input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: Array.from({ length: dimensions }, (_, n) => (text.charCodeAt(n % text.length) % 32) / 32),
    }));
    if (behaviour === 'missing') data.pop();
    return { object: 'list', model, data: data.reverse(), usage: usageOf(0) };
  }
  const content = contentOf(question.items, behaviour, decide);
  const message =
    behaviour === 'refuses'
      ? { role: 'assistant', content: null, refusal: 'I cannot help with that' }
      : { role: 'assistant', content, refusal: null };
  return {
    ...{ id: 'chatcmpl-test', object: 'chat.completion', created: 0, model },
    choices: [{ index: 0, message, finish_reason: behaviour === 'length' ? 'length' : 'stop' }],
    ...(behaviour !== 'uncounted' && { usage: usageOf(count(content)) }),
  };
}

export const billed = ({ usage }: Reply) => ({
  inputTokens: usage?.prompt_tokens ?? 0,
  outputTokens: usage?.completion_tokens ?? 0,
});

function contentOf(
  asked: readonly Item[],
  behaviour: string,
  decide: (item: Item) => Readonly<Record<string, unknown>>,
): string {
  const answers = asked.map((item) => ({ key: item.key, ...decide(item) }));
  switch (behaviour) {
    case 'malformed':
      return 'Sure! Here are the categories you asked for:';
    case 'length':
      return JSON.stringify({ answers }).slice(0, -Math.ceil(answers.length * 8));
    case 'missing':
      return JSON.stringify({ answers: answers.slice(0, -1) });
    case 'extra':
      return JSON.stringify({ answers: [{ ...answers[0], key: 'nobody-asked' }, ...answers] });
    case 'wrong-ids':
      return JSON.stringify({ answers: answers.map((answer) => ({ ...answer, category: 'c9999' })) });
    case 'shuffled':
      return JSON.stringify({ answers: answers.toReversed() });
    case 'renumbered':
      return JSON.stringify({
        answers: answers.slice(1).map((answer, n) => ({ ...answer, key: String(n + 1) })),
      });
    default:
      return JSON.stringify({ answers });
  }
}

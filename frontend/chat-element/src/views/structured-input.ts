import { html, nothing, type TemplateResult } from "lit";
import type { StructuredInputItem, StructuredQuestion } from "../protocol/types";
import type { View } from "./view";

/** Draws questions with choices or free text; once answered, the answers. */
export function drawStructuredInput(item: StructuredInputItem, view: View): TemplateResult {
  if (item.status !== "pending") return drawAnswers(item, view);
  const { messages, commands, state } = view;
  const busy = state.phase.kind === "answering";
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const answers = readAnswers(item, new FormData(event.currentTarget));
    if (Object.values(answers).some(({ values }) => values.length > 0)) {
      commands.answer(item.id, { status: "answered", answers });
    }
  };
  const skip = (): void => {
    const answers = Object.fromEntries(item.inputs.map(({ id }) => [id, { values: [], skipped: true }]));
    commands.answer(item.id, { status: "skipped", answers });
  };
  return html`<form class="question" part="question" @submit=${onSubmit}>
    ${item.inputs.map((input) => drawQuestion(item, input, view))}
    <div class="w-card-footer">
      <button type="button" class="w-button" data-variant="outline" data-color="secondary" data-size="md" data-pill ?disabled=${busy} @click=${skip}>
        <span>${messages.skip}</span>
      </button>
      <button type="submit" class="w-button" data-variant="solid" data-color="primary" data-size="md" data-pill ?disabled=${busy}>
        <span>${messages.answer}</span>
      </button>
    </div>
  </form>`;
}

function drawQuestion(
  item: StructuredInputItem,
  input: StructuredQuestion,
  { messages }: View,
): TemplateResult {
  if (input.type === "freeform") {
    return html`<label class="freeform">
      <span dir="auto">${input.question}</span>
      ${input.description ? html`<small dir="auto">${input.description}</small>` : nothing}
      <input type="text" name=${input.id} autocomplete="off" />
    </label>`;
  }
  const onlyChoice = input.options.length > 0 && !input.multiple && item.inputs.length === 1;
  const submitNow = (event: Event): void => {
    // One question with one choice needs no second click.
    if (onlyChoice && event.currentTarget instanceof HTMLInputElement)
      event.currentTarget.form?.requestSubmit();
  };
  return html`<fieldset>
    <legend dir="auto">${input.question}</legend>
    ${input.options.map(
      (value) =>
        html`<label class="choice">
          <input type=${input.multiple ? "checkbox" : "radio"} name=${input.id} value=${value} @click=${submitNowOnPointer(submitNow)} />
          <span dir="auto">${value}</span>
        </label>`,
    )}
    <label class="freeform">
      <span class="visually-hidden">${messages.otherAnswer}</span>
      <input type="text" name=${input.id} placeholder=${messages.otherAnswer} autocomplete="off" />
    </label>
  </fieldset>`;
}

/** Arrow keys move through radio buttons with clicks that no pointer made: those must not submit. */
function submitNowOnPointer(submit: (event: Event) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail > 0) submit(event);
  };
}

function readAnswers(item: StructuredInputItem, form: FormData) {
  return Object.fromEntries(
    item.inputs.map(({ id, multiple, type }) => {
      const given = form
        .getAll(id)
        .filter((value) => typeof value === "string")
        .map((value) => value.trim())
        .filter((value) => value !== "");
      // What was typed comes last and says more than the choice beside it.
      const values = multiple || type === "freeform" ? given : given.slice(-1);
      return [id, { values, skipped: values.length === 0 }];
    }),
  );
}

function drawAnswers(item: StructuredInputItem, { messages }: View): TemplateResult {
  return html`<dl class="question" part="question">
    ${item.inputs.map(
      ({ question, answer }) =>
        html`<dt dir="auto">${question}</dt>
          <dd dir="auto">${answer && !answer.skipped ? answer.values.map((value, index) => html`${index > 0 ? ", " : ""}<bdi>${value}</bdi>`) : messages.skipped}</dd>`,
    )}
  </dl>`;
}

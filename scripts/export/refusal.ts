/** What the person at the keyboard can mend: printed without a stack, with exit code 1. */
export class Refusal extends Error {}

/** Why a command gives no answer, worded for the person at the terminal. Ends the program with exit code 1. */
export class Failure extends Error {}

/** A command that was called the wrong way. Ends the program with exit code 2. */
export class Misuse extends Error {}

/** The ways in which one name is written, as house style has it; the first stands for all. */
export type NameGroup = readonly string[];

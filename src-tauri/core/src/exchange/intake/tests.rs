//! Lists taken into real registers: own small tables in the shapes of real lists, and the real lists where they are.

mod columns;
mod contracts;
mod fixture;
mod keys;
mod nouns;
mod real;
mod shapes;

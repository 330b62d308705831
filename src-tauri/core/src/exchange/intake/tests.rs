//! Lists taken into real registers: own small tables in the shapes of real lists, and the real lists where they are.

mod contracts;
mod fixture;
mod nouns;
mod real;
mod shapes;

/** A program that needs nothing but Kernsatz. */
module consumer {
  requires io.github.kernsatz;
}

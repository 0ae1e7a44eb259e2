/** A program that needs nothing but Kernsatz and something to read. */
module consumer {
  requires consumer.articles;
  requires io.github.kernsatz;
}

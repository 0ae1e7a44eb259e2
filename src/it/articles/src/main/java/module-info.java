/** Articles to summarize. */
module consumer.articles {
  exports consumer.articles;
}

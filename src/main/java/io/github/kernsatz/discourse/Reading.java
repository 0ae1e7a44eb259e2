package io.github.kernsatz.discourse;

/**
 * What one sentence says about what it needs around it, by its own words.
 *
 * @param fragment the source has cut it off, or it never was a sentence
 * @param question it ends in a question mark
 * @param brief it is too short to say what a question before it was about
 * @param source it only says who said the sentence before
 * @param half it says the first half of something: "nicht nur …"
 * @param conceding it says what something speaks against: "zwar …"
 * @param labelled it opens with who says it: "Reuter: Der Bau …"
 * @param pointsBack its first words, its first clause or its lack of a speaker point to the
 *     sentence before
 * @param opensWithRole it opens with somebody or something that is named by nothing but a role
 * @param openWords what in it may mean what other sentences say
 * @param continuation the log odds that it goes on with what the sentence before it said
 */
record Reading(
    boolean fragment,
    boolean question,
    boolean brief,
    boolean source,
    boolean half,
    boolean conceding,
    boolean labelled,
    boolean pointsBack,
    boolean opensWithRole,
    OpenWords openWords,
    float continuation) {}

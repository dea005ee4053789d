// Search finds other forms of a word, and things by the initials of their names: the
// program writes anew what the word indexes have of each thing (renewSearchTexts).

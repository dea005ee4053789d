package model

import (
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/nearest"
	"catchment/loaders"
)

// What is guessed for one search ends: it costs some searches more, whatever is there.
const (
	wordsGuessed   = 5      // of a search; nobody guesses at a longer one
	guessesGiven   = 3      // at most
	thingsForGuess = 100    // whose words are looked at for one guess
	wordsLookedAt  = 20_000 // for all guesses together
)

// guesser guesses what may be meant by a search that found nothing. All that it knows
// it has from searches through the lens of whoever asks, among the same things: a word
// that does not occur there cannot be guessed.
type guesser struct {
	set   *loaders.Set
	query ecosystem.Query
	names nearest.Finder
}

// didYouMean gives what may be meant by a search that found nothing, the likeliest first:
// its words, with one that occurs in the place of each that does not. Nothing where
// all of them occur, though not together.
func didYouMean(set *loaders.Set, q ecosystem.Query) ([]string, error) {
	words := ecosystem.Words(q.Search)
	if len(words) > wordsGuessed {
		return []string{}, nil
	}
	q.Order = nil
	g := &guesser{set, q, nearest.Finder{Left: wordsLookedAt}}
	choices := make([][]string, len(words))
	isWrong := false
	for i, word := range words {
		occurs, err := g.finds(word)
		if err != nil {
			return nil, err
		}
		if choices[i] = []string{word}; !occurs {
			isWrong = true
			if choices[i], err = g.near(word); err != nil || len(choices[i]) == 0 {
				return []string{}, err
			}
		}
	}
	if !isWrong {
		return []string{}, nil
	}
	return g.thatFind(choices)
}

// thatFind gives searches made of one choice for each word that find something.
func (g *guesser) thatFind(choices [][]string) ([]string, error) {
	given := []string{}
	for n := range guessesGiven {
		words := make([]string, len(choices))
		for i, of := range choices {
			words[i] = of[min(n, len(of)-1)]
		}
		search := strings.Join(words, " ")
		if slices.Contains(given, search) {
			break
		}
		finds, err := g.finds(search)
		if err != nil {
			return nil, err
		}
		if finds {
			given = append(given, search)
		}
	}
	return given, nil
}

func (g *guesser) finds(search string) (bool, error) {
	q := g.query
	q.Search = search
	found, err := g.set.View().Find(g.set.Context(), q, ecosystem.Page{Size: 1})
	return len(found.Items) > 0, err
}

// near gives words that occur and are like one that does not: among those that begin as
// its first half does, else with its first two letters, one of them left out, or swapped.
func (g *guesser) near(word string) ([]string, error) {
	letters := []rune(word)
	if len(letters) < 3 {
		return nil, nil // like it is every other
	}
	begin := func(letters ...rune) string { return string(letters) }
	for _, with := range []string{begin(letters[:(len(letters)+1)/2]...), begin(letters[:2]...),
		begin(letters[0], letters[2]), begin(letters[1], letters[2]), begin(letters[1], letters[0])} {
		words, err := g.beginning(with)
		if err != nil {
			return nil, err
		}
		if alike := g.names.Names(word, words); len(alike) > 0 {
			return alike, nil
		}
	}
	return nil, nil
}

// beginning gives words that occur and begin so, those of the best found first.
func (g *guesser) beginning(with string) ([]string, error) {
	q := g.query
	q.Search, q.Language = with, ecosystem.NoLanguage
	found, err := g.set.View().Find(g.set.Context(), q, ecosystem.Page{Size: thingsForGuess})
	if err != nil {
		return nil, err
	}
	records, err := g.set.View().Records(g.set.Context(), found.Items)
	if err != nil {
		return nil, err
	}
	var words []string
	seen := map[string]bool{}
	for _, id := range found.Items {
		for _, w := range ecosystem.AllWords(records[id]) {
			if strings.HasPrefix(w, with) && !seen[w] && len(words) < g.names.Left {
				seen[w] = true
				words = append(words, w)
			}
		}
	}
	return words, nil
}

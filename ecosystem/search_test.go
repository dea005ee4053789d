package ecosystem

import (
	"strings"
	"testing"
)

func TestFoldMakesSpellingsOfOneNameEqual(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Ｃafé  GROUP", "cafe group"},
		{" Straße\t1 ", "strasse 1"},
		{"İstanbul", "istanbul"},
		{" A\tB\v-C\n\r d ", "a b -c d"},
		{"", ""},
	} {
		if got := Fold(c.in); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestRankPrefersTheNameToTheTexts(t *testing.T) {
	thing := Record{Kind: "Dataset", Fields: Fields{"name": "Course data held by providers", "description": "Profiles of FE learning", "aliases": []string{"Learning Aims Table"}}}
	for _, c := range []struct {
		query string
		rank  int
		fits  bool
	}{
		{"course data held BY providers", 0, true},
		{"learning aims table", 0, true},
		{"course data", 1, true},
		{"providers course", 2, true},
		{"provider courses", 3, true},
		{"cdhp", 3, true},
		{"CDHBP", 3, true},
		{"lat", 3, true},
		{"cour", 4, true},
		{"course dat", 4, true},
		{"provid cour", 5, true},
		{"providers learned", 6, true},
		{"profile course", 6, true},
		{"learning employers", 0, false},
		{"!", 0, false},
	} {
		if rank, fits := ReadSearch(c.query, English).Rank(thing); fits != c.fits || fits && rank != c.rank {
			t.Errorf("the rank of %q = %d, %v; want %d, %v", c.query, rank, fits, c.rank, c.fits)
		}
	}
}

func TestWordsLeaveOutTheSOfAPossessive(t *testing.T) {
	for text, want := range map[string]string{
		"London's data": "london data", "CHILDREN’S": "children", "the boss's, 's and students'": "the boss s and students", "O'Sullivan's": "o sullivan",
		"it ʼs ʼs": "it ʼs ʼs", "brentʼs": "brent", "rock'n'roll's": "rock n roll", "a'ss": "a ss",
	} {
		if got := strings.Join(Words(text), " "); got != want {
			t.Errorf("the words of %q are %q, not %q", text, got, want)
		}
	}
}

// What the word indexes of stores hold is made of this: a change to it, which a newer
// version of the stemmer may bring, wants a migration of every engine.
func TestIndexTermsAreThoseThatStoresHold(t *testing.T) {
	got := IndexTerms(Record{Kind: "Actor", Fields: Fields{"name": "The Universities of London's happier students", "keys": []string{"slug:dying-news"},
		"description": "Generously relational hopping, hoping; organisation ONS 2231s naïvely skies"}})
	want := "the universities of london happier students generously relational hopping hoping organisation ons 2231s naively skies slug dying news " +
		"·univers ·student ·generous ·relat ·hop ·hope ·organis ·naiv ·sky ·die °ulhs °tuolhs"
	if strings.Join(got, " ") != want {
		t.Errorf("%q", strings.Join(got, " "))
	}
}

func TestFormsOfAWordAreOneWordAndOtherWordsAreNot(t *testing.T) {
	for _, forms := range []string{
		"university universities", "destination destinations", "organisation organizations organise organized",
		"programme programmes program", "analysis analyses", "authority authorities", "hospital hospitals",
	} {
		words := strings.Fields(forms)
		for _, w := range words {
			if English.Stem(w) != English.Stem(words[0]) {
				t.Errorf("%s is no form of %s", w, words[0])
			}
		}
	}
	for _, others := range []string{"universities universal universe", "hospital hospitality", "animal animation", "author authority", "internal international", "organ organization", "experience experiment"} {
		seen := map[string]string{}
		for _, w := range strings.Fields(others) {
			if before := seen[English.Stem(w)]; before != "" {
				t.Errorf("%s is taken for a form of %s", w, before)
			}
			seen[English.Stem(w)] = w
		}
	}
}

package ecosystem

import "testing"

func TestFoldMakesSpellingsOfOneNameEqual(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Ｃafé  GROUP", "cafe group"},
		{" Straße\t1 ", "strasse 1"},
		{"İstanbul", "istanbul"},
		{"", ""},
	} {
		if got := Fold(c.in); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestRankPrefersTheNameToTheTexts(t *testing.T) {
	thing := Record{Kind: "Dataset", Fields: Fields{"name": "Course data held by providers", "description": "Profiles of FE learning"}}
	for _, c := range []struct {
		query string
		rank  int
		fits  bool
	}{
		{"course data held BY providers", 0, true},
		{"course data", 1, true},
		{"providers course", 2, true},
		{"cour", 3, true},
		{"course dat", 3, true},
		{"provid cour", 4, true},
		{"learning course", 5, true},
		{"learning employers", 0, false},
		{"!", 0, false},
	} {
		if rank, fits := Rank(Words(c.query), thing); rank != c.rank || fits != c.fits {
			t.Errorf("Rank(%q) = %d, %v; want %d, %v", c.query, rank, fits, c.rank, c.fits)
		}
	}
}

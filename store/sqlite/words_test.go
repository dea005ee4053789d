package sqlite

import (
	"database/sql"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// The index must part words where ecosystem.Words does and compare them as it
// does, for every character there is: it is asked for the words that it has of
// texts that hold each letter, mark and sign once.
func TestWordIndexHoldsNoWordsButOurs(t *testing.T) {
	s := fresh(t)
	want, n := map[string]bool{}, 0
	var changes []ecosystem.Change
	var text strings.Builder
	for r := rune(1); r <= unicode.MaxRune; r++ {
		if utf8.ValidRune(r) {
			text.WriteString("Ab")
			text.WriteRune(r)
			text.WriteString("9Z ")
			n++
		}
		if text.Len() > 60_000 || r == unicode.MaxRune {
			changes = append(changes, added("Actor", ecosystem.Fields{"name": text.String()}))
			for _, w := range ecosystem.Words(text.String()) {
				want[w] = true
			}
			text.Reset()
		}
	}
	commit(t, s, changes...)
	got := map[string]bool{}
	err := s.reads.use(t.Context(), func(c *conn) error {
		return c.each(t.Context(), "SELECT DISTINCT term FROM word_rows", nil, func(rows *sql.Rows) error {
			var word string
			err := rows.Scan(&word)
			got[word] = true
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("of %d characters (-ours +index):\n%.2000s", n, d)
	}
}

func TestSearchMayHoldAnyText(t *testing.T) {
	s := fresh(t)
	thing := added("Actor", ecosystem.Fields{"name": "O'Neill & Söhne \"AND\" (NEAR) * NOT col:umn 50% _x " + strings.Repeat("w1 ", 150)})
	commit(t, s, thing)
	for _, c := range []struct {
		search string
		finds  bool
	}{
		{`o'neill`, true}, {`"and" not near`, true}, {`COL:UM`, true}, {`50% _X`, true}, {`sohne`, true}, {`sö`, true},
		{strings.Repeat("w1 ", 2000), true}, {strings.Repeat("a b c d e f g h ", 50), false},
		{`*`, false}, {`"`, false}, {"\x00", false}, {"\xff o", true}, {`neil `, true}, {`eill`, false},
	} {
		ids, err := s.At(1, ecosystem.PublicLens).Find(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Search: c.search}, ecosystem.Page{})
		if err != nil || (len(ids.Items) == 1) != c.finds {
			t.Errorf("searching for %.40q found %v, %v; want %v", c.search, ids.Items, err, c.finds)
		}
	}
}

func TestManyDifferentWordsCanBeSearchedFor(t *testing.T) {
	s := fresh(t)
	var words []string
	for i := range 500 {
		words = append(words, "word"+strings.Repeat("x", i%7)+strconv.Itoa(i))
	}
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Many", "description": strings.Join(words, " ")}))
	ids, err := s.At(1, ecosystem.PublicLens).Find(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Search: strings.Join(words, " ")}, ecosystem.Page{})
	if err != nil || len(ids.Items) != 1 {
		t.Errorf("found %v, %v", ids.Items, err)
	}
}

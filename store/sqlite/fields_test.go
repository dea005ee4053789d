package sqlite

import (
	"database/sql"
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// anyFields draws fields of every sort of value, with texts of any characters.
func anyFields(names *rapid.Generator[string]) *rapid.Generator[ecosystem.Fields] {
	value := rapid.OneOf(
		rapid.String().AsAny(), rapid.Int64().AsAny(), rapid.Bool().AsAny(),
		rapid.Float64().Filter(func(v float64) bool { return !math.IsInf(v, 0) && !math.IsNaN(v) }).AsAny(),
		rapid.SliceOfN(rapid.String(), 1, 4).AsAny(),
	)
	return rapid.Custom(func(t *rapid.T) ecosystem.Fields {
		return rapid.MapOf(names, value).Draw(t, "fields")
	})
}

func TestFieldsComeBackAsTheyWere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyFields(rapid.String()).Draw(t, "fields")
		text, err := appendFields(nil, want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := parseFields(string(text))
		if err != nil || !got.Equal(want) {
			t.Fatalf("%s came back as %v, %v; want %v", text, got, err, want)
		}
		again, _ := appendFields(nil, got)
		if string(again) != string(text) {
			t.Fatalf("equal fields have two texts:\n%s\n%s", text, again)
		}
	})
}

// likeOurs are names as the tables of the model have them.
var likeOurs = rapid.StringMatching("[a-zA-Z][a-zA-Z0-9]*")

func TestFieldsAreJSONToEverybodyElse(t *testing.T) {
	s := fresh(t)
	rapid.Check(t, func(rt *rapid.T) {
		fields := anyFields(likeOurs).Draw(rt, "fields")
		text, err := appendFields(nil, fields)
		if err != nil || !json.Valid(text) {
			rt.Fatalf("%s is no JSON, %v", text, err)
		}
		err = s.reads.use(t.Context(), func(c *conn) error {
			for name, v := range fields {
				raw, _ := appendValue(nil, v)
				if err := same(t, c, string(text), name, string(raw)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			rt.Fatal(err)
		}
	})
}

// same fails unless SQLite reads a field to the letter.
func same(t *testing.T, c *conn, text, name, raw string) error {
	var got any
	err := c.each(t.Context(), "SELECT ?1 -> ?2", []any{text, name}, func(rows *sql.Rows) error { return rows.Scan(&got) })
	if err == nil && got != raw {
		return errors.New("the field " + name + " of " + text + " reads otherwise: " + cmp.Diff(raw, got))
	}
	return err
}

func TestDamagedFieldsAreAnErrorAndNoPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, _ := appendFields(nil, anyFields(rapid.String()).Draw(t, "fields"))
		cut := rapid.IntRange(0, len(text)-1).Draw(t, "cut")
		if f, err := parseFields(string(text[:cut])); err == nil {
			t.Fatalf("%s gave %v", text[:cut], f)
		}
		at := rapid.IntRange(0, len(text)-1).Draw(t, "at")
		text[at] = rapid.Byte().Draw(t, "byte")
		_, _ = parseFields(string(text)) // it may refuse or not, but not panic
	})
}

func FuzzParseFields(f *testing.F) {
	f.Add(`{"a":"b\n","c":[],"d":-1,"e":1.5e300,"f":true}`)
	f.Fuzz(func(t *testing.T, text string) {
		if fields, err := parseFields(text); err == nil {
			if _, err := appendFields(nil, fields); err != nil {
				t.Errorf("%q gave fields that cannot be kept: %v", text, err)
			}
		}
	})
}

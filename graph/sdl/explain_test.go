package sdl_test

import (
	"testing"

	"catchment/graph/sdl"
)

func TestArgumentsAreDescribedByTheirNamesUnlessTheTextSaysWhatTheyAre(t *testing.T) {
	got, err := sdl.Explain(`"Zoë … asks."
type Query { zoo(first: Int = 3, "A cursor of another sort." after: String, unheardOf: Int): Int }
extend type Query { other(at: Int): Int }
`)
	want := `"Zoë … asks."
type Query { zoo("Default 25." first: Int = 3, "A cursor of another sort." after: String, unheardOf: Int): Int }
extend type Query { other("Else the newest." at: Int): Int }
`
	if err != nil || got != want {
		t.Errorf("%v\n%s", err, got)
	}
	if _, err := sdl.Explain("type {"); err == nil {
		t.Error("a text that is no schema was explained")
	}
}

package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func schema(t *testing.T, sdl string) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "made-up.graphqls", Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const library = `
interface Thing { id: ID! }
union Found = Book | Map
enum Binding { HARD SOFT }
input Wish { title: String, pages: Int! = 10 }
directive @loud(times: Int) on FIELD
type Book implements Thing { id: ID!, title: String, pages: Int!, binding: Binding, tags: [String!]! }
type Map { scale: Int! }
type Query { book(id: ID, wish: Wish, most: Int! = 5): Book, found: [Found!]!, thing: Thing, things: [Thing] }
`

func TestWhatBreaksAClientIsListedAndNothingElse(t *testing.T) {
	tests := []struct {
		name, from, to string
		want           []string
	}{
		{"nothing", "", "", nil},
		{"a type is gone", "union Found = Book | Map", "union Found = Book", []string{"Found no longer can be a Map"}},
		{"a field is gone", "title: String, pages: Int!, binding", "pages: Int!, binding", []string{"field Book.title is gone"}},
		{"a value is gone", "HARD SOFT", "HARD", []string{"value Binding.SOFT is gone"}},
		{"an interface is gone", "Book implements Thing", "Book", []string{"Book no longer is a Thing"}},
		{"an argument is gone", "book(id: ID, ", "book(", []string{"argument field Query.book(id) is gone"}},
		{"an argument is new and required", "book(id: ID, ", "book(id: ID, at: Int!, ", []string{"argument field Query.book(at) is new and required"}},
		{"an argument became required", "book(id: ID, ", "book(id: ID!, ", []string{"argument field Query.book(id) was ID and is ID!"}},
		{"a default is gone", "most: Int! = 5", "most: Int!", []string{"argument field Query.book(most) is now required"}},
		{"an argument takes a list", "book(id: ID, ", "book(id: [ID], ", []string{"argument field Query.book(id) was ID and is [ID]"}},
		{"input is new and required", "input Wish { ", "input Wish { isbn: String! ", []string{"field Wish.isbn is new and required"}},
		{"input is gone", "input Wish { title: String,", "input Wish {", []string{"field Wish.title is gone"}},
		{"input changed its type", "title: String, pages: Int! = 10", "title: ID, pages: Int! = 10", []string{"field Wish.title was String and is ID"}},
		{"a field may be null", "scale: Int!", "scale: Int", []string{"field Map.scale was Int! and is Int"}},
		{"members of a list may be null", "tags: [String!]!", "tags: [String]!", []string{"field Book.tags was [String!]! and is [String]!"}},
		{"a list became one", "found: [Found!]!", "found: Found", []string{"field Query.found was [Found!]! and is Found"}},
		{"a kind changed", "enum Binding { HARD SOFT }", "scalar Binding", []string{"type Binding was ENUM and is SCALAR"}},
		{"a directive's argument is gone", "@loud(times: Int)", "@loud", []string{"argument directive @loud(times) is gone"}},
		{"a directive is gone", "directive @loud(times: Int) on FIELD", "", []string{"directive @loud is gone"}},

		{"a field never is null any more", "title: String, pages: Int!, binding", "title: String!, pages: Int!, binding", nil},
		{"a thing is always a book", "thing: Thing,", "thing: Book,", nil},
		{"every thing is a book", "things: [Thing]", "things: [Book!]!", nil},
		{"an argument need not be given", "most: Int! = 5", "most: Int", nil},
		{"additions", "HARD SOFT }", "HARD SOFT LOOSE } type New { id: ID! } input Other { must: Int! }", nil},
		{"an argument is new", "book(id: ID, ", "book(id: ID, at: Int, most2: Int! = 3, ", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			changed := replaceOnce(t, library, tt.from, tt.to)
			if diff := cmp.Diff(tt.want, breaks(schema(t, library), schema(t, changed))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestBreaksAreToldBeforeTheFirstReleaseAndForbiddenAfterIt(t *testing.T) {
	before := schema(t, library)
	after := schema(t, replaceOnce(t, library, "HARD SOFT", "HARD"))
	for version, refused := range map[string]bool{
		"0.0.9": false, "0.1.0-rc": false, "0.1.0-rc.2": false, "0.1.0": true, "0.2.0": true, "1.0.0": true,
	} {
		found, err := since(version, before, after)
		if diff := cmp.Diff([]string{"value Binding.SOFT is gone"}, found); diff != "" {
			t.Errorf("since %s (-want +got):\n%s", version, diff)
		}
		if (err != nil) != refused {
			t.Errorf("since %s: %v", version, err)
		}
		if _, err := since(version, before, before); err != nil {
			t.Errorf("nothing changed since %s, and yet: %v", version, err)
		}
	}
}

func TestTheSchemaIsHeldAgainstTheNewestFullReleaseOrElseTheNewest(t *testing.T) {
	for want, all := range map[string][]string{
		"":         nil,
		"0.1.0-rc": {"0.1.0-rc"},
		"0.1.0":    {"0.1.0-rc", "0.1.0", "0.1.1-rc"},
		"0.10.0":   {"0.9.0", "0.10.0", "0.10.0-rc"},
	} {
		if got := newest(all); got != want {
			t.Errorf("of %q it is %q, not %q", all, got, want)
		}
	}
}

// replaceOnce changes a piece of text that must be in it.
func replaceOnce(t *testing.T, text, from, to string) string {
	t.Helper()
	if !strings.Contains(text, from) {
		t.Fatalf("%q is not in it", from)
	}
	return strings.Replace(text, from, to, 1)
}

package sdl_test

import (
	"testing"

	"catchment/graph/sdl"
)

func TestATypeAndWhatExtendsItStandInOnePlace(t *testing.T) {
	got := sdl.Join(`"What can be asked."
type Query implements Other & Node {
  "{ a brace }"
  one: Int
}

type Mutation {
  make: Int
}

extend input Choice {
  two: Int
}

extend type Query {
  two: Int
}

extend type Mutation {
  unmake: Int
}

input Choice @oneOf {
  one: Int
}

type Last {
  field: Int
}
`)
	want := `"What can be asked."
type Query implements Other & Node {
  "{ a brace }"
  one: Int

  two: Int
}

type Mutation {
  make: Int

  unmake: Int
}




input Choice @oneOf {
  one: Int

  two: Int
}

type Last {
  field: Int
}
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
	if alone := "extend type Query {\n  one: Int\n}\n"; sdl.Join(alone) != alone {
		t.Error("what extends nothing is left as it is")
	}
}

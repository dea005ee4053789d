package storetest

import (
	"bytes"

	"catchment/ecosystem"
)

func besidePromises() []promise {
	return []promise{
		{"beside", "what a change set brings is there to the letter, once, whoever brings it again", besideKept},
		{"beside", "what has another sum is refused", besideRefused},
		{"beside", "it goes along into a copy, and another process reads it", besideCopied},
		{"beside-erased", "it goes with the last state that names it, and not before", besideErased},
	}
}

// outlined is a place with a text beside it.
func outlined(id ecosystem.ID, text []byte) ecosystem.ChangeSet {
	cs := set(altered(id, ecosystem.Fields{"name": "Brent", "outline": ecosystem.SumOf(text)}))
	cs.Beside = map[string][]byte{ecosystem.SumOf(text): text}
	return cs
}

func (x trial) keep(cs ecosystem.ChangeSet) {
	x.Helper()
	_, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
}

func (x trial) beside(s ecosystem.Store, texts ...[]byte) (there []bool) {
	x.Helper()
	for _, text := range texts {
		head, err := s.Head(x.Context())
		x.ok(err)
		found, err := s.At(head, ecosystem.PublicLens).Beside(x.Context(), []string{ecosystem.SumOf(text), ecosystem.SumOf([]byte("nothing"))})
		x.ok(err)
		x.same("what is found", len(found) == 1, bytes.Equal(found[ecosystem.SumOf(text)], text))
		there = append(there, len(found) == 1)
	}
	return there
}

func besideKept(x trial) {
	long, odd := bytes.Repeat([]byte("[0.125,51.5],"), 100_000), []byte("{\"name\": \"Zürich\\n'; --\"}")
	x.keep(outlined(fixedID(ecosystem.KindPlace, 1), long))
	x.keep(outlined(fixedID(ecosystem.KindPlace, 2), odd))
	x.keep(outlined(fixedID(ecosystem.KindPlace, 3), odd))
	x.keep(outlined(fixedID(ecosystem.KindPlace, 1), odd)) // the past still names the long one
	x.same("both", []bool{true, true, false}, x.beside(x.store, long, odd, []byte("never")))
}

func besideRefused(x trial) {
	cs := outlined(fixedID(ecosystem.KindPlace, 1), []byte("one"))
	cs.Beside = map[string][]byte{ecosystem.SumOf([]byte("one")): []byte("two")}
	_, err := x.store.Commit(x.Context(), cs)
	x.same("the code", ecosystem.BadRequest, ecosystem.CodeOf(err))
	x.same("none", []bool{false, false}, x.beside(x.store, []byte("one"), []byte("two")))
}

func besideCopied(x trial) {
	text := []byte("a river bank")
	x.keep(outlined(fixedID(ecosystem.KindPlace, 1), text))
	replica := NewModel()
	_, err := ecosystem.CopyHistory(x.Context(), x.store, replica, nil)
	x.ok(err)
	x.same("in the copy", []bool{true}, x.beside(replica, text))
	x.same("read again", []bool{true}, x.beside(x.harness.Again(x.T, x.store), text))
}

func besideErased(x trial) {
	first, second := []byte("the first"), []byte("the second")
	one, two := fixedID(ecosystem.KindPlace, 1), fixedID(ecosystem.KindPlace, 2)
	x.keep(outlined(one, first))
	x.keep(outlined(one, second))
	x.keep(outlined(two, second))
	x.erase(one, "outline")
	x.same("what another names stays", []bool{false, true}, x.beside(x.store, first, second))
	x.erase(two, "")
	x.same("none", []bool{false, false}, x.beside(x.store, first, second))
}

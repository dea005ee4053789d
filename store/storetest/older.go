package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// FillAsBefore fills a store as one of before was filled: with values that no claim says,
// set by an import and by people, and with claims that do not tell who made them. What it
// gives holds the store that became of it, once opened, against what is to be said there.
func FillAsBefore(t *testing.T, s ecosystem.Store) (holds func(ecosystem.Store)) {
	t.Helper()
	x := trial{T: t, store: s}
	run := fixedID(ecosystem.KindImportRun, 1)
	imported := func(changes ...ecosystem.Change) {
		cs := set(changes...)
		cs.Origin, cs.Run = ecosystem.Import, run
		_, err := s.Commit(t.Context(), cs)
		x.ok(err)
	}
	sheet := ecosystem.Fields{"source": string(source(1))}
	imported(named(source(1), "Sheet"),
		added(fixedID(ecosystem.KindAttributeDefinition, 1), ecosystem.Fields{"name": "size", "of": "actor", "attributeType": "number"}), added(run, ecosystem.Fields{"name": "csv: actors.csv"}),
		joined(link(1), ecosystem.LinkReadFrom, run, source(1)), said(claim(1), link(1)),
		added(actor(1), ecosystem.Fields{"name": "Ada", "sector": "FE", "kind": "person", "tags": []string{"a"}}), said(claim(2), actor(1), sheet),
		added(actor(2), ecosystem.Fields{"name": "Bo", "sector": "FE"}), said(claim(3), actor(2), sheet, ecosystem.Fields{"status": "retracted"}))
	x.commit(altered(actor(1), ecosystem.Fields{"sector": "HE"}))
	x.commit(added(actor(3), ecosystem.Fields{"name": "Cy", "sector": "FE", "attribute:size": 7.5}), said(claim(4), actor(3)), said(claim(5), actor(3), ecosystem.Fields{"field": "sector", "value": "FE"}))
	imported(altered(actor(3), ecosystem.Fields{"sector": "schools"}))
	imported(added(actor(4), ecosystem.Fields{"name": "Di", "sector": "FE"}), said(claim(6), actor(4), sheet))
	x.commit(altered(actor(4), ecosystem.Fields{"sector": "HE"}))
	x.commit(ended(claim(6)), ended(actor(4)))
	past, err := ecosystem.FingerprintAt(t.Context(), s, x.head())
	x.ok(err)
	return func(s ecosystem.Store) {
		t.Helper()
		now, err := ecosystem.FingerprintAt(t.Context(), s, past.Revision)
		x.ok(err)
		x.same("the past", past.Sum, now.Sum)
		after := trial{T: t, store: s}
		after.spokenFor()
		after.takenBack()
	}
}

// spokenFor holds what became of a store of before against what its claims have to say.
func (x trial) spokenFor() {
	x.Helper()
	x.same("who says what", []string{
		"import " + string(source(1)) + " current kind=person name=Ada",
		"person  current sector=HE",
		"import " + string(source(1)) + " retracted sector=FE name=Bo",
		"person  current name=Cy attribute:size=7.5",
		"person  current sector=FE",
		"import " + string(source(1)) + " current sector=schools",
	}, x.whoSaysWhat(actor(1), actor(2), actor(3)))
	shown := func(id ecosystem.ID) ecosystem.Fields {
		r, _ := x.record(x.team(), id)
		return r.Fields
	}
	x.same("what an import and a person said", ecosystem.Fields{"name": "Ada", "kind": "person", "sector": "HE", "tags": []string{"a"}}, shown(actor(1)))
	x.same("what was taken back", ecosystem.Fields{"name": string(actor(2))}, shown(actor(2)))
	x.same("what a person said and an import overrode", ecosystem.Fields{"name": "Cy", "attribute:size": 7.5, "sector": "FE"}, shown(actor(3)))
	head := x.head()
	x.ok(ecosystem.SpeakForValues(x.Context(), x.store))
	x.same("the head after a second time", head, x.head())
}

// takenBack takes commits back that a store of before has, and takes that back again.
func (x trial) takenBack() {
	x.Helper()
	registry := ecosystem.NewRegistry(x.store, ecosystem.Options{})
	undo := func(rev ecosystem.Revision) ecosystem.Revision {
		x.Helper()
		cs, err := registry.UndoOf(x.Context(), rev)
		x.ok(err)
		c, err := registry.Apply(x.Context(), anna, cs)
		x.ok(err)
		return c.Revision
	}
	sheet := "import " + string(source(1)) + " current "
	x.shows("before", actor(1), "HE", sheet+"kind=person name=Ada", "person  current sector=HE")
	edit := undo(2)
	x.shows("without the edit", actor(1), "FE", sheet+"kind=person name=Ada sector=FE")
	undo(edit)
	x.shows("with the edit again", actor(1), "HE", sheet+"kind=person name=Ada", "person  current sector=HE")
	imported := undo(4)
	x.shows("without the import", actor(3), "FE", "person  current name=Cy attribute:size=7.5", "person  current sector=FE")
	made := undo(3)
	if _, there := x.record(x.team(), actor(3)); there {
		x.Errorf("what an undone commit of before made is still there")
	}
	undo(made)
	undo(imported)
	x.shows("with the import again", actor(3), "FE", "person  current name=Cy attribute:size=7.5", "person  current sector=FE", sheet+"sector=schools")
	end := undo(7)
	x.shows("brought back", actor(4), "HE", sheet+"name=Di", "person  current sector=HE")
	undo(6)
	x.shows("brought back without the edit", actor(4), "FE", sheet+"name=Di sector=FE")
	if _, err := registry.UndoOf(x.Context(), end); ecosystem.CodeOf(err) != ecosystem.Conflict {
		x.Errorf("what changed since ends again: %v", err)
	}
}

// shows holds the sector of a thing, and who says what of it.
func (x trial) shows(when string, id ecosystem.ID, sector string, said ...string) {
	x.Helper()
	r, _ := x.record(x.team(), id)
	x.same(when, sector, r.Text("sector"))
	x.same(when+", who says what", said, x.whoSaysWhat(id))
}

// whoSaysWhat gives the claims on some things, in the order of their ids.
func (x trial) whoSaysWhat(about ...ecosystem.ID) (said []string) {
	x.Helper()
	claims, err := x.team().Claims(x.Context(), about)
	x.ok(err)
	for _, id := range about {
		list := slices.SortedFunc(slices.Values(claims[id]), func(a, b ecosystem.Claim) int { return strings.Compare(string(a.ID), string(b.ID)) })
		for _, c := range list {
			said = append(said, fmt.Sprintf("%s %s %s %s", c.Text("madeBy"), c.Source(), c.Text("status"), sayingsOf(c)))
		}
	}
	return said
}

func sayingsOf(c ecosystem.Claim) string {
	var all []string
	for _, s := range c.Sayings() {
		all = append(all, s.String())
	}
	return strings.Join(all, " ")
}

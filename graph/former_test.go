package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

func TestAFormerSlugLeadsToWhatHadItLast(t *testing.T) {
	w := newWorld(t)
	w.commit("begin", func(d draft) {
		d.thing("Actor", "Agency", ecosystem.Fields{"keys": []string{"slug:old", "ukprn:10000001"}})
		d.thing("Actor", "Hidden", ecosystem.Fields{"keys": []string{"slug:secret"}, "visibility": "team"})
		d.thing("Actor", "Other", ecosystem.Fields{"keys": []string{"slug:other"}})
	})
	keys := func(name string, keys ...string) {
		w.commit("keys", func(d draft) {
			if err := d.Update(w.id("Actor", name), ecosystem.Any, ecosystem.Fields{"keys": keys}); err != nil {
				t.Fatal(err)
			}
		})
	}
	keys("Agency", "slug:new")
	keys("Hidden", "slug:other-secret")
	keys("Other", "slug:another")
	w.sees(`{"old": {"name": "Agency"}, "plain": {"name": "Agency"}, "noun": {"name": "Agency"}, "new": {"name": "Agency"}, "number": null, "hidden": null, "never": null,
	  "map": {"nodes": [{"name": "Agency"}]}}`,
		`{ old: entity(key: "slug:old") { name } plain: entity(key: "old") { name } noun: actor(key: "old") { name } new: entity(key: "new") { name }
		   number: entity(key: "ukprn:10000001") { name } hidden: entity(key: "secret") { name } never: entity(key: "never") { name }
		   map(focus: ["old"]) { nodes { name } } }`)
	w.seesAs(editor, `{"entity": {"name": "Hidden"}}`, `{ entity(key: "secret") { name } }`)
	w.commit("an heir", func(d draft) { d.thing("Actor", "Heir", ecosystem.Fields{"keys": []string{"slug:old"}}) })
	w.sees(`{"entity": {"name": "Heir"}}`, `{ entity(key: "old") { name } }`)
	w.commit("an end", func(d draft) {
		if err := d.End(t.Context(), w.id("Actor", "Other"), ecosystem.Any); err != nil {
			t.Fatal(err)
		}
	})
	w.sees(`{"entity": null}`, `{ entity(key: "other") { name } }`)
}
